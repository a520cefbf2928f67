import { join } from 'node:path';
import { readArguments } from '../read-arguments';
import { runScript } from '../refusal';
import { buildPage, writeFolder } from './build-page';
import { openInBrowser } from './open-in-browser';
import { servePage } from './serve-page';

const ROOT = join(__dirname, '../..');

/** `npm start`: builds the page without Excel and serves it on this machine over plain http until Ctrl+C. */
runScript(async () => {
  readArguments(process.argv.slice(2), { usage: 'npm start', texts: [], flags: [] });
  process.stdout.write('正在构建网页，第一次要半分钟左右……\nBuilding the page; the first time takes about half a minute …\n');
  const folder = join(ROOT, 'dist/page');
  const { files } = await buildPage(ROOT, 'development');
  writeFolder(files, folder);
  const { server, address } = await servePage(folder);
  process.stdout.write(`\n  ${address}\n\n请在浏览器里打开上面的地址；按 Ctrl+C 停止。\nOpen the address above in a browser; Ctrl+C stops the server.\n`);
  openInBrowser(address);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
});
