import fc from 'fast-check';
import { normalise, normaliseName } from '../../../src/core/expression/normalise';

const typed = fc.string({ unit: fc.oneof(fc.constantFrom(...'【】（），：≤≥≠×÷％＝＋－“”"＂［］｛｝　。．１Ａａ①㉑[]. x甲\u200b'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) });

describe('what a Chinese keyboard types', () => {
  it.each([
    ['【两癌.累计完成】≤【两癌.任务数】', '[两癌.累计完成]<=[两癌.任务数]'],
    ['ＲＯＵＮＤ（１．００５，２）', 'ROUND(1.005,2)'],
    ['a×b÷c−d≠e≥f％', 'a*b/c-d<>e>=f%'],
    ['｛｛甲｜０｝｝', '{{甲|0}}'],
    ['IF(a,“是”,”否“)', 'IF(a,"是","否")'],
    ['＂甲＂&"乙"', '"甲"&"乙"'],
  ])('%s becomes %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('leaves the content of strings alone', () => {
    for (const text of ['"（１），≤"', '"说“好”了"', '"两个""引号"""', '"①㉑㊿"']) expect(normalise(text)).toBe(text);
    expect(normalise('“（１），≤【】”')).toBe('"（１），≤【】"');
  });

  it('leaves circled numerals alone, inside strings and outside', () => {
    expect(normalise('①⑳㉑㉟㊱㊿＋１')).toBe('①⑳㉑㉟㊱㊿+1');
  });

  it('keeps a name’s own punctuation, and makes its letters, digits and dot half-width', () => {
    expect(normalise('【ＤＲ（台）：“新增”．第１批】')).toBe('[DR（台）：“新增”.第1批]');
    expect(normaliseName(' 两癌 ． 累计完成 ')).toBe('两癌.累计完成');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(typed, (text) => expect(normalise(normalise(text))).toBe(normalise(text))), { numRuns: 2000 });
  });
});
