import { phraseInEnglish } from '../../src/language/english';

/** What a plan for the city workbook tells before it is applied. */
const SENTENCES = [
  '“兰山区”写入以后有改动，再写时不保留；其中改过的数也不采用。',
  '“进展情况”写入以后有改动，再写时不保留。',
  '“汇总表”的Z3另写有内容，再写时不保留。',
  '“汇总表”的Z3等4格另写有内容，再写时不保留。',
  'A的“B”在“C”的G8改过；“a.xlsx”已不采用，改的数不再沿用。',
  '改后的3读作30000，请核对这个单位的表用的计量单位，按报来的计量单位改。',
];

it.each(SENTENCES)('%s is told in English', (sentence) => {
  expect(phraseInEnglish(sentence).replace(/“[^”]*”/g, '')).not.toMatch(/[\u3400-\u9fff]/);
});
