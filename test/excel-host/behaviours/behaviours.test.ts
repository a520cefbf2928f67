import { readFileSync } from 'node:fs';
import type { ApiReference, Behaviour } from './behaviour';
import { CELLS } from './cells';
import { LOOKS } from './looks';
import { REQUESTS } from './requests';
import { SHEETS } from './sheets';

const all: [string, Behaviour][] = [CELLS, LOOKS, REQUESTS, SHEETS].flatMap((group) => Object.entries(group));
const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const excel = types.slice(types.indexOf('\ndeclare namespace Excel {'), types.indexOf('\n}', types.indexOf('\ndeclare namespace Excel {')));

/** The comment that stands before a member, or before a class. */
function commentOf({ member }: ApiReference): string {
  const [owner = '', name] = member.split('.');
  const opening = new RegExp(`\\n    (?:class|interface) ${owner}\\b`).exec(excel);
  if (!opening) throw new Error(`the types have no ${owner}`);
  const body = excel.slice(opening.index, excel.indexOf('\n    }', opening.index));
  const at = name === undefined ? opening.index : opening.index + body.search(new RegExp(`\\n        (?:readonly )?${name}\\??[(:]`));
  const comment = excel.slice(excel.lastIndexOf('/**', at), at);
  return comment.replace(/\s*\n\s*\*?\s*/g, ' ');
}

describe('what the test host does', () => {
  it.each(all)('%s is cited, or marked as an assumption', (_name, { source, says }) => {
    expect(says).not.toBe('');
    if (source === 'assumption') return;
    if ('member' in source) expect(commentOf(source)).toContain(source.words);
    else expect(source.page).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//);
  });
});
