import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { packageFiles } from '../package/package-files';
import { serveFolder } from '../start-excel/serve-folder';
import { emptyPage } from './empty-page';

const ROOT = join(__dirname, '../..');

/** Addresses of pages on this machine. */
export interface Sites {
  readonly pane: string;
  /** Nothing but Fluent and one button. */
  readonly empty: string;
  /** The same with Excel's client. */
  readonly officed: string;
  close(): void;
}

/** The packaged pane and the empty pages, built now with the same webpack.config.js. */
export async function buildSites(below: string): Promise<Sites> {
  const [pane, empty, served] = ['pane', 'empty', 'served'].map((name) => join(below, name)) as [string, string, string];
  pack(['--output-path', pane]);
  writeFileSync(join(below, 'empty.config.js'), emptyPage({ root: ROOT, below, output: empty }));
  pack(['--config', join(below, 'empty.config.js')]);
  const office = dirname(require.resolve('@microsoft/office-js/package.json'));
  for (const [name, bytes] of packageFiles({ baseUrl: 'https://localhost/yuebao', cdn: false }, { root: ROOT, pane, office })) put(join(served, name), bytes);
  put(join(served, 'empty.html'), Buffer.from(pageWith('')));
  put(join(served, 'officed.html'), Buffer.from(pageWith('<script src="office/office.js"></script>')));
  spawnSync('cp', [join(empty, 'empty.js'), served]);
  const server = createServer(serveFolder(served));
  const address = await listen(server);
  return { pane: `${address}taskpane.html`, empty: `${address}empty.html`, officed: `${address}officed.html`, close: () => void server.close() };
}

function pageWith(client: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>空白</title>${client}<script src="empty.js" defer></script></head><body><div id="place"></div></body></html>`;
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function pack(words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', ...words], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`webpack ended with ${status}`);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
