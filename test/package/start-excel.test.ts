import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { serveFolder } from '../../scripts/start-excel/serve-folder';
import { addTo, removeFrom, sideloadOn, type Machine } from '../../scripts/start-excel/sideload';

const ID = '3c78ffea-24b3-431e-91d1-fc20764cf1a2';
const KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'yuebao-start-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A machine whose programs end with the given codes, in order; what was run is kept. */
function machine(platform: NodeJS.Platform, codes: (number | null)[] = []): Machine & { ran: string[] } {
  const ran: string[] = [];
  return { platform, home: folder, ran, run: (program, parameters) => (ran.push([program, ...parameters].join(' ')), codes.shift() ?? 0) };
}

describe('Excel for Windows', () => {
  it('is told of the manifest in the registry, under the add-in’s id', () => {
    const windows = machine('win32');
    expect(addTo(sideloadOn(windows, ID), 'C:\\yuebao\\manifest.xml', windows)).toContain('“月报”选项卡');
    expect(windows.ran).toEqual([`reg add ${KEY} /v ${ID} /t REG_SZ /d C:\\yuebao\\manifest.xml /f`]);
  });

  it('forgets it again, if it was told', () => {
    const told = machine('win32');
    removeFrom(sideloadOn(told, ID), told);
    expect(told.ran).toEqual([`reg query ${KEY} /v ${ID}`, `reg delete ${KEY} /v ${ID} /f`]);
    const never = machine('win32', [1]);
    removeFrom(sideloadOn(never, ID), never);
    expect(never.ran).toEqual([`reg query ${KEY} /v ${ID}`]);
  });

  it('says so if the registry does not take it', () => {
    const locked = machine('win32', [5]);
    expect(() => addTo(sideloadOn(locked, ID), 'm.xml', locked)).toThrow('ended with 5');
  });
});

describe('Excel for Mac', () => {
  it('gets the manifest into its folder and loses just that again', () => {
    const mac = machine('darwin');
    const wef = join(folder, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    const manifest = join(folder, 'manifest.xml');
    writeFileSync(manifest, '<OfficeApp/>');
    addTo(sideloadOn(mac, ID), manifest, mac);
    writeFileSync(join(wef, 'other.xml'), '');
    expect(readFileSync(join(wef, `${ID}.manifest.xml`), 'utf8')).toBe('<OfficeApp/>');
    removeFrom(sideloadOn(mac, ID), mac);
    removeFrom(sideloadOn(mac, ID), mac);
    expect(existsSync(join(wef, `${ID}.manifest.xml`))).toBe(false);
    expect(existsSync(join(wef, 'other.xml'))).toBe(true);
    expect(mac.ran).toEqual([]);
  });
});

it('elsewhere it says what to do by hand and touches nothing', () => {
  const linux = machine('linux');
  expect(addTo(sideloadOn(linux, ID), 'm.xml', linux)).toContain('上传我的加载项');
  removeFrom(sideloadOn(linux, ID), linux);
  expect(linux.ran).toEqual([]);
});

describe('the server', () => {
  let server: Server | undefined;
  let ca = '';
  afterEach(() => server?.close());

  async function listen(): Promise<void> {
    mkdirSync(join(folder, 'site/office'), { recursive: true });
    writeFileSync(join(folder, 'site/taskpane.html'), '<p>月报');
    writeFileSync(join(folder, 'site/office/office.js'), '1;');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    await generateCertificates(files[0], files[1], files[2], 1, ['127.0.0.1', 'localhost']);
    log.mockRestore();
    ca = readFileSync(files[0] ?? '', 'utf8');
    server = createServer({ cert: readFileSync(files[1] ?? ''), key: readFileSync(files[2] ?? '') }, serveFolder(join(folder, 'site')));
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  }

  function get(path: string, method = 'GET'): Promise<string> {
    const { port } = server?.address() as AddressInfo;
    return new Promise((done, failed) => {
      request({ host: '127.0.0.1', port, path, method, ca }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(`${response.statusCode} ${response.headers['content-type']} ${Buffer.concat(parts).toString()}`));
      }).on('error', failed).end();
    });
  }

  it('gives the package’s files over https with a development certificate, and no others', async () => {
    await listen();
    expect(await get('/taskpane.html?action=open&_host_Info=Excel$Mac')).toBe('200 text/html; charset=utf-8 <p>月报');
    expect(await get('/office/office.js')).toBe('200 text/javascript; charset=utf-8 1;');
    expect(await get('/taskpane.html', 'HEAD')).toBe('200 text/html; charset=utf-8 ');
    expect(await get('/none.js')).toMatch(/^404/);
    expect(await get('/')).toMatch(/^404/);
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/office/../../secret.txt', '/%E0%A4%A', '/a%00b']) expect(await get(path)).toMatch(/^404/);
    expect(await get('/taskpane.html', 'POST')).toMatch(/^405/);
  });
});
