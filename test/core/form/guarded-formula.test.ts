import { guardedFormula } from '../../../src/core/form/guarded-formula';
import { indicator, scheme } from '../../support/scheme';
import { expression } from '../../support/submission';

const cells: Readonly<Record<string, string>> = { '债券.支出': 'E7', '债券.到账': 'E6', '债券.名称': 'E5' };
const rate = indicator('债券.支出率', { type: '比率', measure: '%', source: '计算', numerator: '债券.支出', denominator: '债券.到账' });
const formula = (spent: string, received: string) =>
  guardedFormula(
    rate,
    scheme({ indicators: [indicator('债券.支出', { type: '金额', measure: spent }), indicator('债券.到账', { type: '金额', measure: received }), rate] }),
    (code) => cells[code] ?? null,
  );

describe('a calculated cell in Excel', () => {
  it('waits for both sides and shows ／ over zero', () => {
    expect(formula('万元', '万元')).toBe('IF(COUNT(E7,E6)<2,"",IFERROR(E7/E6,"/"))');
  });

  it('brings 万元 over 亿元 into one measure', () => {
    expect(formula('万元', '亿元')).toBe('IF(COUNT(E7,E6)<2,"",IFERROR((E7*0.0001)/E6,"/"))');
  });

  it('shows a sum of 万元 as 亿元 where the indicator is in 亿元', () => {
    const total = indicator('债券.总额', { type: '金额', measure: '亿元', source: '计算', method: '按式', formula: expression('[债券.支出]+[债券.到账]') });
    const of = scheme({ indicators: [indicator('债券.支出', { type: '金额', measure: '万元' }), indicator('债券.到账', { type: '金额', measure: '万元' }), total] });
    expect(guardedFormula(total, of, (code) => cells[code] ?? null)).toBe('IF(COUNT(E7,E6)<2,"",(E7+E6)*0.0001)');
  });

  it('is not written where a cell is missing', () => {
    expect(guardedFormula(rate, scheme({ indicators: [rate] }), () => null)).toBeNull();
  });
});
