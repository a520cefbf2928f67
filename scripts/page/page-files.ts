import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from './compile-page';
import type { PageFiles } from './single-file';

const NO_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self' ${NO_STYLE}; worker-src 'self' blob:; img-src data:; base-uri 'none'; form-action 'none'`;

/** All the files of the page as a folder for any web server: what was compiled, the pane's styles and its own beside it. */
export function pageFiles(root: string, { folder }: Pick<Compiled, 'folder'>): PageFiles {
  const source = (name: string): string => readFileSync(join(root, 'src', name), 'utf8');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js')).sort();
  return new Map([
    ...scripts.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
    ['notice.js', source('page/notice.js')],
    ['page.css', [...stylesOf(root, 'taskpane'), ...stylesOf(root, 'page')].join('\n')],
    ['index.html', source('page/page.html').replace('%policy%', POLICY)],
  ]);
}

/** The frame's styles first: each panel's may go beyond them. */
function stylesOf(root: string, part: string): string[] {
  const folder = join(root, 'src', part, 'css');
  const names = readdirSync(folder).sort((one, other) => Number(other === 'frame.css') - Number(one === 'frame.css') || (one < other ? -1 : 1));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
