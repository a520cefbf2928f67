import { speechOf } from '../../src/cli/speech';
import { WORDINGS, inEnglish, phraseInEnglish } from '../../src/language/english';
import { matchPhrase } from '../../src/language/match-phrase';
import { raise } from '../../src/core/finding';
import { declaredKinds } from '../../scripts/docs/finding-kinds';

const slotsIn = (message: string): string[] => [...message.matchAll(/(?<!\{)\{([^{}]+)\}(?!\})/g)].map((match) => match[1] ?? '').sort();

it('what there is one of is told in the singular', () => {
  expect(speechOf('en-US').say('check.refuse', { count: '1' })).toContain('1 finding must');
  expect(speechOf('en-US').say('check.refuse', { count: '21' })).toContain('21 findings must');
  expect(speechOf('en-US').say('glance.standingUnits', { forms: '1', standing: 'late', count: '1', units: '甲县' })).toBe('1 late (1 unit: 甲县)');
  expect(phraseInEnglish('“上线运行数”G7为1与G7为2')).toBe('“上线运行数” G7 is 1 and G7 is 2');
  expect(phraseInEnglish('可能是 G12 与 G11 填颠倒，应分别为 484 和 568，改后 4 条审核一并通过。')).toBe('Perhaps G12 and G11 were exchanged and should be 484 and 568; 4 rules would then hold.');
});

describe('findings in English', () => {
  const kinds = declaredKinds().map(({ kind }) => kind);

  it('has a wording for every kind of finding that the program can raise, and for no other', () => {
    expect(Object.keys(WORDINGS).sort()).toEqual([...new Set(kinds.map(({ code }) => code))].sort());
  });

  it.each(kinds.map((kind) => [kind.code, kind] as const))('%s leaves no part of the Chinese message untold', (code, kind) => {
    const wording = WORDINGS[code];
    expect(slotsIn(wording?.message ?? '')).toEqual(slotsIn(kind.message));
    expect(`${wording?.message.slice(-1)}${wording?.next.slice(-1)}`).toBe('..');
  });

  it('keeps names and what was typed, and tells the rest', () => {
    const [kind] = kinds.filter(({ code }) => code === 'S210');
    if (!kind) throw new Error('S210 is gone');
    const finding = raise(kind, { indicator: '累计完成', typed: '１２', value: '12' }, { place: {} });
    expect(inEnglish(finding)).toMatchObject({ name: 'Full-width digits', message: '“累计完成” holds the full-width “１２”; read as 12.' });
  });
});

describe('phrases', () => {
  const phrases = [['少了{1}，{2}', 'lacks {1}, {2}'], ['第{1}行', 'row {1}']] as const;

  it('fills what varies, telling it too where it is a phrase itself', () => {
    expect(matchPhrase('少了第3行，两癌', phrases)).toBe('lacks row 3, 两癌');
  });

  it('fits whole texts only', () => {
    expect(matchPhrase('又少了第3行，两癌', phrases)).toBeNull();
  });
});
