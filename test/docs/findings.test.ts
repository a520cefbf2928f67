import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chapters, declaredKinds } from '../../scripts/docs/finding-kinds';
import { findingsPage } from '../../scripts/docs/findings-page';

const kinds = declaredKinds().map(({ kind }) => kind);
const source = join(__dirname, '../../src/core');

/** The codes of all `findingKind({ code: '…'` in the sources. */
function codesInSources(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const found = readFileSync(join(source, file), 'utf8').matchAll(/findingKind\(\{\s*code: '([^']*)'/g);
    return [...found].map(([, code = '']) => code);
  });
}

describe('the kinds of finding', () => {
  it('have a code each, of their stage’s letter and three digits', () => {
    const codes = kinds.map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(codes.filter((code) => !/^[TSVRN]\d{3}$/.test(code))).toEqual([]);
  });

  it('are all in the page, none left out', () => {
    const inPage = chapters(declaredKinds()).flatMap((chapter) => chapter.kinds.map(({ kind }) => kind.code));
    expect([...inPage].sort()).toEqual([...new Set(codesInSources())].sort());
  });

  it.each(kinds.map((kind) => [kind.code, kind] as const))('%s says what, why and what to do, in whole Chinese sentences', (_, { name, message, reason, next }) => {
    expect(name.length).toBeGreaterThan(1);
    for (const sentence of [message, reason, next]) expect(sentence).toMatch(/[。？]$/);
    expect(message + reason + next).not.toMatch(/[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/);
  });
});

it('the page tells a rule with its examples', () => {
  const page = findingsPage(chapters(declaredKinds()));
  expect(page).toContain('### V002 负数（强制）');
  expect(page).toContain('- 提出：人数为负');
});
