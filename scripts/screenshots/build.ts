import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../icons/open-browser';
import { buildPage, onlyFile, writeText } from '../page/build-page';
import { readArguments } from '../read-arguments';
import { runScript } from '../refusal';
import { takePictures } from './take-pictures';

const ROOT = join(__dirname, '../..');

/** `npm run screenshots`: works the sample in 月报.html, in Chinese, and takes the pictures of the READMEs and the guide. */
runScript(async () => {
  readArguments(process.argv.slice(2), { usage: 'npm run screenshots', texts: [], flags: [] });
  const file = join(ROOT, 'dist/月报.html');
  writeText(file, onlyFile(await buildPage(ROOT, 'production')));
  const out = join(ROOT, 'docs/images');
  mkdirSync(out, { recursive: true });
  const browser = await openBrowser();
  try {
    const names = await takePictures(browser, { file, out });
    process.stdout.write(`${names.map((name) => join(out, name)).join('\n')}\n`);
  } finally {
    await browser.close();
  }
});
