import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest, expectedHere } from '../../scripts/manifest/check-manifest';
import { namesIn } from '../../scripts/package/inventory';
import { OFFICE_CDN, OFFICE_FILES } from '../../scripts/package/office-files';
import { packageFiles, type Order } from '../../scripts/package/package-files';
import { pageFor } from '../../scripts/package/page-for';
import { readyFolder, writePackage } from '../../scripts/package/write-package';

const ROOT = join(__dirname, '../..');
const OFFICE = join(ROOT, 'node_modules/@microsoft/office-js');
const BASE = 'https://oa.example.gov.cn/yuebao';
const PAGE = readFileSync(join(ROOT, 'src/taskpane/taskpane.html'), 'utf8');

let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuebao-package-'));
  out = join(folder, 'yuebao');
  mkdirSync(join(folder, 'pane'));
  writeFileSync(join(folder, 'pane/taskpane.html'), PAGE);
  writeFileSync(join(folder, 'pane/taskpane.js'), 'pane();');
});
afterEach(() => rmSync(folder, { recursive: true }));

function pack(order: Partial<Order> = {}): void {
  writePackage(packageFiles({ baseUrl: BASE, cdn: false, ...order }, { root: ROOT, pane: join(folder, 'pane'), office: OFFICE }), out);
}

const text = (name: string): string => readFileSync(join(out, name), 'utf8');

describe('a package', () => {
  it('has the pane, the client, the icons, the manifest for its address and what to read', () => {
    pack();
    const names = namesIn(out);
    expect(names.filter((name) => !name.startsWith('icons/') && !name.startsWith('office/'))).toEqual(['LICENSE', 'deployment.md', 'deployment.zh-CN.md', 'files.sha256', 'manifest-selftest.xml', 'manifest.xml', 'taskpane.html', 'taskpane.js']);
    expect(names.filter((name) => name.startsWith('office/'))).toEqual([...OFFICE_FILES, 'LICENSE.md'].map((name) => `office/${name}`).sort());
    expect(checkManifest(text('manifest.xml'), expectedHere(BASE))).toEqual([]);
    expect(text('taskpane.html')).toBe(PAGE);
  });

  it('has every file that its manifest names', () => {
    pack();
    const named = [...text('manifest.xml').matchAll(/https:\/\/oa\.example\.gov\.cn\/yuebao\/([^"?]*)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !namesIn(out).includes(name))).toEqual([]);
  });

  it('has the client unmodified', () => {
    pack();
    for (const name of OFFICE_FILES) expect(readFileSync(join(out, 'office', name)).equals(readFileSync(join(OFFICE, 'dist', name)))).toBe(true);
  });

  it('lists all its files with what `sha256sum -c` compares', () => {
    pack();
    const listed = text('files.sha256').trimEnd().split('\n').map((line) => line.split('  '));
    expect(listed.map(([, name]) => name)).toEqual(namesIn(out).filter((name) => name !== 'files.sha256'));
    for (const [hash, name = ''] of listed) expect(createHash('sha256').update(readFileSync(join(out, name))).digest('hex')).toBe(hash);
  });

  it('takes the client from Microsoft’s address if asked to, and lets the page fetch from there and nowhere else', () => {
    pack({ cdn: true });
    expect(namesIn(out).filter((name) => name.startsWith('office/'))).toEqual([]);
    expect(text('taskpane.html')).toContain(`<script src="${OFFICE_CDN}"></script>`);
    expect(text('taskpane.html')).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(text('taskpane.html')).toContain("default-src 'none'");
    expect(text('taskpane.html').match(/https:/g)).toHaveLength(2);
  });

  it('is not made of a page whose client or policy it does not find', () => {
    expect(() => pageFor(PAGE.replace('office/office.js', 'office.js'), false)).toThrow('does not have <script src="office/office.js"></script> once');
    expect(() => pageFor(PAGE.replace("script-src 'self'", "script-src 'self'; script-src 'self'"), true)).toThrow("does not have script-src 'self' once");
  });
});

describe('a folder to write to', () => {
  it('may be there and empty', () => {
    mkdirSync(out);
    pack();
    expect(namesIn(out)).toContain('manifest.xml');
  });

  it('may hold an earlier package, of which nothing is left', () => {
    writeFileSync(join(folder, 'pane/part-old.js'), 'old();');
    pack();
    rmSync(join(folder, 'pane/part-old.js'));
    pack({ baseUrl: 'https://elsewhere/yuebao' });
    expect(namesIn(out)).not.toContain('part-old.js');
    expect(text('manifest.xml')).toContain('https://elsewhere/yuebao/taskpane.html');
  });

  it('is left as it is if it holds other files', () => {
    mkdirSync(out);
    writeFileSync(join(out, '值班表.xlsx'), 'x');
    expect(() => pack()).toThrow(/没有写入：.*中有 1 个文件不是打包写入的，或写入后又改过（值班表\.xlsx）。.*\nNothing written: .*值班表\.xlsx/s);
    expect(namesIn(out)).toEqual(['值班表.xlsx']);
  });

  it('is left as it is if a file was put beside an earlier package, or changed in it', () => {
    pack();
    const before = namesIn(out);
    writeFileSync(join(out, 'web.config'), '<configuration/>');
    writeFileSync(join(out, 'office/office.js'), '');
    expect(() => pack()).toThrow('中有 2 个文件不是打包写入的，或写入后又改过（office/office.js、web.config）');
    expect(namesIn(out)).toEqual([...before, 'web.config'].sort());
    expect(text('office/office.js')).toBe('');
  });

  it('may not be a file', () => {
    writeFileSync(out, 'x');
    expect(() => pack()).toThrow('是文件，不是文件夹');
    expect(readFileSync(out, 'utf8')).toBe('x');
  });

  it('is looked at before the pane is built', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'a'), '');
    expect(() => readyFolder(out)).toThrow('没有写入');
    expect(() => readyFolder(join(folder, 'none'))).not.toThrow();
  });
});
