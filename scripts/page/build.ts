import { join } from 'node:path';
import { readArguments } from '../read-arguments';
import { runScript } from '../refusal';
import { buildPage, onlyFile, writeFolder, writeText } from './build-page';

const ROOT = join(__dirname, '../..');

/** `npm run build:page`: the page without Excel as a folder for any web server, and as one file. */
runScript(async () => {
  readArguments(process.argv.slice(2), { usage: 'npm run build:page', texts: [], flags: [] });
  const built = await buildPage(ROOT, 'production');
  const [folder, file] = [join(ROOT, 'dist/page'), join(ROOT, 'dist/月报.html')];
  writeFolder(built.files, folder);
  writeText(file, onlyFile(built));
  process.stdout.write(`${folder}\n${file}\n`);
});
