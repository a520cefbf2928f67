import { figureWriter } from '../../../../src/core/narrative/editing/write-figure';
import { indicator, round, scheme, unit } from '../../../support/scheme';
import { summary } from '../../../support/summary';
import { bound } from '../../../support/edited';

const city = scheme({ units: [unit('1', '甲县')], indicators: [indicator('两癌.累计完成'), indicator('两癌.任务数')] });
const write = figureWriter(summary(city, { '两癌.累计完成': '1234' }), round(city));
const written = (expression: string, format = '0', next = '') => write(bound(expression, '旧', { format, period: '2020-07' }).figure!, next)?.text ?? null;

describe('a figure written anew', () => {
  it('reads as a mark of a sentence would', () => {
    expect([written('[两癌.累计完成]'), written('[两癌.累计完成]', '#,##0'), written('2', '中文数字', '个单位')]).toEqual(['1234', '1,234', '两']);
  });

  it('says that there is none where there is none', () => {
    expect(written('[两癌.任务数]')).toBe('（数据未报）');
  });

  it('is not written where its indicator is gone, where it cannot be calculated, or where it came of no mark', () => {
    expect([written('[没有.这个]'), written('1/0'), written('[两癌.累计完成]', '完成情况'), written('单位数()', '应报'), written('[两癌.累计完成]', '整句')]).toEqual([null, null, null, null, null]);
  });

  it('is of the period told of', () => {
    expect(write(bound('[两癌.累计完成]', '旧', { period: '2020-07' }).figure!, '')?.figure.period).toBe('2020-08');
  });
});
