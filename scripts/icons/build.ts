import { join } from 'node:path';
import { renderIcons } from './render-icons';

/** `npm run icons` renders assets/icons/*.svg; the PNG files are committed, so that nobody needs a browser to build the add-in. */
async function build(): Promise<void> {
  const written = await renderIcons(join(__dirname, '../../assets/icons'));
  process.stderr.write(`${written.length} icons\n`);
}

void build().catch((cause: unknown) => {
  process.stderr.write(`${String(cause)}\n`);
  process.exitCode = 1;
});
