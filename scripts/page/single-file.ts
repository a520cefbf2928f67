import { createHash } from 'node:crypto';
import { Script } from 'node:vm';

/** The parts of the page, by name. */
export type PageFiles = ReadonlyMap<string, string>;

export interface SingleFileOrder {
  readonly files: PageFiles;
  /** The scripts that a worker fetches later, by the worker's name. */
  readonly laterOf: ReadonlyMap<string, readonly string[]>;
}

/** The text of no style, which is what Fluent writes into the page before it fills it through the style sheet's interface. */
const NO_STYLE = hashOf('');

/**
 * The whole page as one file that works from a disk. A script that would be fetched later stands before the one that
 * fetches it, and is then there already; a worker stands in the page as a text of which a blob is made.
 */
export function singleFile({ files, laterOf }: SingleFileOrder): string {
  const part = (name: string): string => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`the page has no ${name}`);
    return text;
  };
  const names = [...files.keys()].filter((name) => name.endsWith('.js'));
  const later = names.filter((name) => name.startsWith('part-')).sort();
  const scripts = new Map([...later, 'notice.js', 'page.js'].map((name) => [name, inScript(part(name), name)]));
  const style = part('page.css');
  const workers = [...laterOf].map(([name, fetched]) => `<script type="text/plain" id="${name}" data-later="${fetched.join(' ')}">${inScript(part(name), name)}</script>`);
  const run = (name: string): string => `<script id="${name}">${scripts.get(name) ?? ''}</script>`;
  const html = part('index.html')
    .replace(/content="[^"]*script-src[^"]*"/, () => `content="${policy([...scripts.values()], style)}"`)
    .replace('<link rel="stylesheet" href="page.css" />', () => `<style>${style}</style>`)
    .replace('<script src="notice.js"></script>', () => run('notice.js'))
    .replace('<script src="page.js"></script>', () => [...workers, ...later.map(run), run('page.js')].join('\n'));
  const outside = /<(?:link|script)\b[^>]*\b(?:src|href)="(?!data:)[^"]*"/.exec(html.replace(/<script\b[^>]*>[^]*?<\/script>/g, (whole) => whole.slice(0, whole.indexOf('>') + 1)));
  if (outside) throw new Error(`the single file would fetch ${outside[0]}`);
  return html;
}

function policy(scripts: readonly string[], style: string): string {
  const hashes = scripts.map((text) => `'${hashOf(text)}'`).join(' ');
  return `default-src 'none'; script-src ${hashes}; style-src '${hashOf(style)}' '${NO_STYLE}'; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** In a page, `</script` ends a script wherever it stands, and `<!--` begins what may hide its end: both stand in strings only. */
function inScript(text: string, name: string): string {
  /* A page turns these into \n before it takes the hash. */
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const safe = plain.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
  new Script(safe, { filename: name });
  return safe;
}
