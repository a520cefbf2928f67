import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBaseUrl } from '../../scripts/manifest/base-url';
import { checkManifest, expectedHere } from '../../scripts/manifest/check-manifest';
import { DEVELOPMENT_ADDRESS, manifestFor, selftestManifest } from '../../scripts/manifest/manifest-for';

const PATH = join(__dirname, '../../manifest.xml');
const committed = readFileSync(PATH, 'utf8');
const withoutRibbon = (xml: string): string => xml.replace(/ *<VersionOverrides[\s\S]*<\/VersionOverrides>\n/, '');

/** What office-addin-manifest reads: in a process of its own, since a part of it is an ES module, which jest cannot load. */
function readByOffice(path: string): unknown {
  const program = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((read) => process.stdout.write(JSON.stringify(read)))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program, path], { cwd: join(__dirname, '../..'), encoding: 'utf8' }));
}

describe('the manifest', () => {
  it('has nothing wrong with it', () => {
    expect(checkManifest(committed, expectedHere(DEVELOPMENT_ADDRESS))).toEqual([]);
  });

  it('works without a ribbon too', () => {
    const base = withoutRibbon(committed);
    expect(base).not.toContain('VersionOverrides');
    expect(base.length).toBeLessThan(committed.length / 4);
    expect(checkManifest(base, expectedHere(DEVELOPMENT_ADDRESS))).toEqual([]);
  });

  it('is read alike by Microsoft’s own reader', () => {
    expect(readByOffice(PATH)).toMatchObject({
      id: '3c78ffea-24b3-431e-91d1-fc20764cf1a2',
      version: '0.1.0.0',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      defaultLocale: 'zh-CN',
      displayName: 'Yuebao 月报',
      providerName: 'Yuebao',
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html?action=open' },
    });
  });
});

describe('the manifest for another address', () => {
  it.each(['https://oa.example.gov.cn/yuebao', 'https://10.0.0.8:8443', 'https://内网.example/月报', 'https://host/a&b'])('has nothing wrong with it at %s', (address) => {
    const baseUrl = readBaseUrl(address);
    const made = manifestFor(committed, baseUrl);
    expect(made).not.toContain('localhost');
    expect(checkManifest(made, expectedHere(baseUrl))).toEqual([]);
  });

  it('differs in the address only', () => {
    const there = manifestFor(committed, 'https://host/yuebao');
    expect(there.replaceAll('https://host/yuebao', DEVELOPMENT_ADDRESS)).toBe(committed);
  });
});

it('the self-test is an add-in of its own beside the product, without a ribbon', () => {
  const made = selftestManifest(manifestFor(committed, 'https://host/yuebao'));
  expect(checkManifest(made, expectedHere('https://host/yuebao', 'taskpane.html?selftest'))).toEqual([]);
  expect(made).toContain('<SourceLocation DefaultValue="https://host/yuebao/taskpane.html?selftest"/>');
  expect(made).toContain('<DisplayName DefaultValue="Yuebao 月报自检">');
  expect(made).not.toContain('3c78ffea');
  expect(made).not.toContain('VersionOverrides');
});

describe('a base URL', () => {
  it.each([
    ['https://host/yuebao/', 'https://host/yuebao'],
    ['https://host', 'https://host'],
    ['HTTPS://Host:443/Yuebao//', 'https://host/Yuebao'],
    ['https://host/v1.2', 'https://host/v1.2'],
  ])('%s is the folder %s', (given, read) => {
    expect(readBaseUrl(given)).toBe(read);
  });

  it.each([
    [undefined, '没有给出网址'],
    ['', '没有给出网址'],
    ['http://host/yuebao', '须以 https:// 开头'],
    ['host/yuebao', '须以 https:// 开头'],
    ['file:///srv/yuebao', '须以 https:// 开头'],
    ['https:host', '须以 https:// 开头'],
    ['https://', '不是完整的网址'],
    ['https://a b/yuebao', '不是完整的网址'],
    ['https://host:99999', '不是完整的网址'],
    ['https://user:word@host/yuebao', '不能带用户名和密码'],
    ['https://host/yuebao?', '不能带 ? 或 # 之后的部分'],
    ['https://host/yuebao#top', '不能带 ? 或 # 之后的部分'],
    ['https://host/yuebao/taskpane.html', '应是文件夹的地址'],
  ])('%s is refused in a sentence', (given, why) => {
    expect(() => readBaseUrl(given)).toThrow(new RegExp(`基址“.*”不能用：${why.replaceAll('?', '\\?')}.*。\nThe base URL “.*” cannot be used: .*\\.$`));
  });
});
