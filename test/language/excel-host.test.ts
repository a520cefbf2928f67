import { phraseInEnglish } from '../../src/language/english';

const CHINESE = /[\u3400-\u9fff]/;

/** What the open workbook says beside its faults, as it is put together. */
const SAID = [
  '工作表“汇总”上有3个图表，重写以后不能保证原样，撤销也恢复不了。',
  '工作表“汇总”上有12条批注，重写以后不能保证原样，撤销也恢复不了。',
  '工作表“汇总”上有1个数据透视表，重写以后不能保证原样，撤销也恢复不了。',
  '工作表“汇总”正在筛选，筛选条件会取消，撤销也恢复不了。',
  '工作表“汇总”将设置打印标题行，撤销以后标题行还在。',
  '上次写入工作表“汇总”没有做完。',
  '上次写入工作表“汇总”、“兰山区”、“河东区”等9张没有做完。',
  '上次写入了工作表“汇总”。',
  '上次写入了工作表“汇总”、“兰山区”、“河东区”等9张。',
];

describe('what the open workbook says, in English', () => {
  it.each(SAID)('%s', (text) => {
    expect(phraseInEnglish(text).replace(/“[^”]*”/g, '')).not.toMatch(CHINESE);
  });

  it('keeps its numbers and names', () => {
    expect(phraseInEnglish(SAID[0] ?? '')).toContain('Sheet “汇总” has 3 charts');
    expect(phraseInEnglish(SAID[6] ?? '')).toContain('“汇总”、“兰山区”、“河东区” and others, 9 in all');
  });
});
