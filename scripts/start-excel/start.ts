import { createServer } from 'node:https';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { DEVELOPMENT_ADDRESS } from '../manifest/manifest-for';
import { buildPane } from '../package/build-pane';
import { packageFiles } from '../package/package-files';
import { readyFolder, writePackage } from '../package/write-package';
import { readArguments } from '../read-arguments';
import { runScript } from '../refusal';
import { serveFolder } from './serve-folder';
import { addTo, removeFrom, sideloadOn } from './sideload';
import { addInId, ROOT, thisMachine } from './this-machine';

const OUT = join(ROOT, 'dist/localhost');
const USAGE = 'npm run start:excel';

/** `npm run start:excel`: builds the add-in, serves it on this machine over https and shows it in Excel until Ctrl+C. */
runScript(async () => {
  readArguments(process.argv.slice(2), { usage: USAGE, texts: [], flags: [] });
  readyFolder(OUT);
  const certificate = await getHttpsServerOptions();
  buildPane(ROOT);
  const sources = { root: ROOT, pane: join(ROOT, 'dist/pane'), office: join(ROOT, 'node_modules/@microsoft/office-js') };
  writePackage(packageFiles({ baseUrl: DEVELOPMENT_ADDRESS, cdn: false }, sources), OUT);
  const server = createServer(certificate, serveFolder(OUT));
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(Number(new URL(DEVELOPMENT_ADDRESS).port), 'localhost', listening));

  const sideload = sideloadOn(thisMachine, addInId());
  const stop = (): void => {
    removeFrom(sideload, thisMachine);
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const told = addTo(sideload, join(OUT, 'manifest.xml'), thisMachine);
  process.stdout.write(`${DEVELOPMENT_ADDRESS}/taskpane.html\n${join(OUT, 'manifest.xml')}\n${told}\n按 Ctrl+C 停止并取消登记。\nCtrl+C stops the server and takes the add-in out again.\n`);
});
