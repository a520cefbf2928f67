import { join, resolve } from 'node:path';
import { readBaseUrl } from '../manifest/base-url';
import { readArguments } from '../read-arguments';
import { runScript } from '../refusal';
import { buildPane } from './build-pane';
import { packageFiles } from './package-files';
import { readyFolder, writePackage } from './write-package';

const ROOT = join(__dirname, '../..');
const USAGE = 'npm run package -- --base-url https://HOST/yuebao [--out DIR] [--cdn]';

/** `npm run package`: a folder ready for any static web server, closed networks included. */
runScript(async () => {
  const given = readArguments(process.argv.slice(2), { usage: USAGE, texts: ['base-url', 'out'], flags: ['cdn'] });
  const baseUrl = readBaseUrl(given.text('base-url'));
  const out = resolve(given.text('out') ?? join(ROOT, 'dist/package'));
  readyFolder(out);
  buildPane(ROOT);
  const sources = { root: ROOT, pane: join(ROOT, 'dist/pane'), office: join(ROOT, 'node_modules/@microsoft/office-js') };
  const files = packageFiles({ baseUrl, cdn: given.flag('cdn') }, sources);
  writePackage(files, out);
  const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
  process.stdout.write(`${out}: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
});
