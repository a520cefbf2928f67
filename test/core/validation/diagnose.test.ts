import { validate } from '../../../src/core/validation/validate';
import { indicator, noHistory, round, scheme, unit } from '../../support/scheme';
import { raise, type Finding } from '../../../src/core/finding';
import type { CellAccount } from '../../../src/core/form/submission';
import { formulaReplaced } from '../../../src/core/form/read/structure-findings';
import type { Form } from '../../../src/core/scheme/form';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { expression, formOf, historyWith, rule, submission, type Figures } from '../../support/submission';

const codes = ['两癌.宫颈', '两癌.乳腺', '两癌.合计', '两癌.城镇', '两癌.农村', '两癌.户籍'];
const form = formOf('月报', codes);
const total = rule('A01', '[两癌.合计]=[两癌.宫颈]+[两癌.乳腺]');
const living = rule('A02', '[两癌.合计]=[两癌.城镇]+[两癌.农村]');
const registered = rule('A03', '[两癌.合计]=[两癌.户籍]');
const sound: Figures = { '两癌.宫颈': '18000人', '两癌.乳腺': '12218人', '两癌.合计': '30218人', '两癌.城镇': '9218人', '两癌.农村': '21000人', '两癌.户籍': '30218人' };

function causes(figures: Figures, more: { rules?: Scheme['rules']; history?: ReturnType<typeof historyWith>; indicators?: Parameters<typeof indicator>[1] } = {}) {
  const indicators = codes.map((code) => indicator(code, more.indicators));
  const of = round(scheme({ indicators, units: [unit('371302', '甲县')], forms: [form], rules: more.rules ?? [total, living] }), '2020-08', more.history ?? noHistory);
  return validate(submission(form, { ...sound, ...figures }), of).findings.map(({ code, rule: own, cause }) => [own ?? code, cause ?? '']);
}

describe('the likely cause of a broken equation', () => {
  it('is not looked for where nothing is broken', () => {
    expect(causes({})).toEqual([]);
  });

  it('two digits swapped: the cell whose correction mends every rule it broke', () => {
    const swapped = '可能是 D8 两位数字颠倒，应为 30218，改后 3 条审核一并通过。';
    expect(causes({ '两癌.合计': '32018人' }, { rules: [total, living, registered] })).toEqual([
      ['A01', swapped],
      ['A02', swapped],
      ['A03', swapped],
    ]);
  });

  it('one digit wrong', () => {
    expect(causes({ '两癌.合计': '30278人' })).toEqual([
      ['A01', '可能是 D8 一位数字填错，应为 30218，改后 2 条审核一并通过。'],
      ['A02', '可能是 D8 一位数字填错，应为 30218，改后 2 条审核一并通过。'],
    ]);
  });

  it('a nought too many, one too few', () => {
    expect(causes({ '两癌.农村': '210000人' })).toEqual([['A02', '可能是 D10 多了一位，应为 21000。']]);
    expect(causes({ '两癌.农村': '2100人' })).toEqual([['A02', '可能是 D10 少了一位，应为 21000。']]);
  });

  it('万人 for 人', () => {
    const typed = { '两癌.农村': '2.1人' };
    expect(causes(typed, { indicators: { decimals: 4 } })).toEqual([['A02', '可能是 D10 按万人填写，应为 21000。']]);
  });

  it('a sign', () => {
    const amounts = { type: '金额', flow: '时点' } as const;
    const year = [rule('A04', '[两癌.合计]=[两癌.宫颈]-[两癌.乳腺]')];
    const county = { '两癌.合计': '-5782人' };
    expect(causes(county, { rules: year, indicators: amounts })).toEqual([
      ['V002', '可能是 D8 正负号填反，应为 5782，改后 2 条审核一并通过。'],
      ['A04', '可能是 D8 正负号填反，应为 5782，改后 2 条审核一并通过。'],
    ]);
  });

  it('two cells exchanged', () => {
    expect(causes({ '两癌.合计': '12218人', '两癌.乳腺': '30218人' }, { rules: [total] })).toEqual([
      ['A01', '可能是 D8 与 D7 填颠倒，应分别为 30218 和 12218。'],
    ]);
  });

  it('two cells exchanged, of which one may not exceed the other, where that mends more than this', () => {
    const within = rule('A08', '[两癌.乳腺]<=[两癌.宫颈]');
    const exchanged = '可能是 D7 与 D6 填颠倒，应分别为 12218 和 18000，改后 2 条审核一并通过。';
    const grown = rule('A09', '[两癌.宫颈]>=上期([两癌.宫颈])');
    const history = historyWith({ '2020-07': { '两癌.宫颈': 17000 } });
    expect(causes({ '两癌.乳腺': '18000人', '两癌.宫颈': '12218人' }, { rules: [within, grown, total], history })).toEqual([['A08', exchanged], ['A09', exchanged]]);
  });

  it('is not guessed of an inequality that is all that is broken, nor where exchanging breaks another', () => {
    const within = rule('A08', '[两癌.乳腺]<=[两癌.宫颈]');
    const small = rule('A09', '[两癌.宫颈]<=15000');
    expect(causes({ '两癌.乳腺': '18000人', '两癌.宫颈': '12218人' }, { rules: [within] })).toEqual([['A08', '']]);
    expect(causes({ '两癌.乳腺': '18000人', '两癌.宫颈': '12218人' }, { rules: [within, small] })).toEqual([['A08', '']]);
  });

  it('last period’s number kept', () => {
    const history = historyWith({ '2020-07': { '两癌.宫颈': 17000, '两癌.乳腺': 11000, '两癌.合计': 28000 } });
    expect(causes({ '两癌.合计': '28000人' }, { rules: [total], history })).toEqual([['A01', '可能是 D8 沿用了上期的数，应为 30218。']]);
  });

  it('is told through a tolerance too', () => {
    const near = rule('A05', 'ABS([两癌.合计]-[两癌.户籍])<=5');
    expect(causes({ '两癌.户籍': '30278人' }, { rules: [total, near] })).toEqual([['A05', '可能是 D11 一位数字填错，应为 30218。']]);
  });

  it('of two cells equally likely names both; of three none', () => {
    expect(causes({ '两癌.户籍': '30228人' }, { rules: [registered] })).toEqual([
      ['A03', '可能是 D8 一位数字填错，应为 30228；也可能是 D11 一位数字填错，应为 30218。'],
    ]);
    expect(causes({ '两癌.合计': '30219人' }, { rules: [total] })).toEqual([['A01', '']]);
  });

  it('is sought in the typed cells behind a calculated figure, not in what was shown of it nor in a task', () => {
    const sum = indicator('两癌.总数', { source: '计算', formula: expression('[两癌.宫颈]+[两癌.乳腺]') });
    const task = indicator('两癌.任务数', { source: '任务' });
    const full = formOf('月报', [...codes, `=${sum.code}`]);
    const tasks = [{ unit: '371302', indicator: task.code, value: '30218', from: null, document: '', place: { sheet: '任务', cell: 'C2' } }];
    const of = round(
      scheme({ indicators: [...codes.map((code) => indicator(code)), sum, task], units: [unit('371302', '甲县')], forms: [full], tasks, rules: [rule('A07', '[两癌.总数]=[两癌.任务数]'), total] }),
    );
    const { findings } = validate(submission(full, { ...sound, '两癌.乳腺': '12281人' }, { shown: { '两癌.总数': '30281人' } }), of);
    const cause = '可能是 D7 两位数字颠倒，应为 12218，改后 2 条审核一并通过。';
    expect(findings.map((finding) => [finding.rule, finding.cause])).toEqual([['A07', cause], ['A01', cause]]);
  });

  it('of two slips in one cell is the more telling', () => {
    const history = historyWith({ '2020-07': { '两癌.合计': 32018 } });
    const fell = [registered];
    expect(causes({ '两癌.合计': '32018人' }, { rules: fell, history, indicators: { flow: '时点' } })).toEqual([
      ['A03', '可能是 D8 两位数字颠倒，应为 30218；也可能是 D11 两位数字颠倒，应为 32018。'],
    ]);
  });

  it('is told through a division', () => {
    expect(causes({ '两癌.合计': '30278人' }, { rules: [total, rule('A08', '[两癌.合计]/3=[两癌.户籍]/3')] })).toEqual([
      ['A01', '可能是 D8 一位数字填错，应为 30218，改后 2 条审核一并通过。'],
      ['A08', '可能是 D8 一位数字填错，应为 30218，改后 2 条审核一并通过。'],
    ]);
  });

  it('元 for 万元, 85.3 for 85.3%', () => {
    const money = { type: '金额', measure: '万元', decimals: 2 } as const;
    expect(causes({ '两癌.户籍': '302180000万元' }, { rules: [registered], indicators: money })[0]).toEqual(['A03', '可能是 D11 按元填写，应为 30218。']);
    const rates = { type: '比率', measure: '%', decimals: 2 } as const;
    const parts = { '两癌.宫颈': '0.147', '两癌.乳腺': '85.3', '两癌.合计': '1', '两癌.户籍': '1', '两癌.城镇': '1', '两癌.农村': '0' };
    expect(causes(parts, { rules: [total], indicators: rates })).toEqual([
      ['V006', '可能是 D7 按百分数填写，应为 85.30%，改后 2 条审核一并通过。'],
      ['A01', '可能是 D7 按百分数填写，应为 85.30%，改后 2 条审核一并通过。'],
    ]);
  });

  it('never proposes a number that begins with a nought', () => {
    expect(causes({ '两癌.合计': '10218人', '两癌.户籍': '1218人' }, { rules: [registered] })).toEqual([['A03', '']]);
  });

  it('is not claimed where no single slip explains it', () => {
    expect(causes({ '两癌.合计': '17345人' }, { rules: [total] })).toEqual([['A01', '']]);
  });

  it('is not claimed where the correction would break another rule', () => {
    const few = rule('A06', '[两癌.合计]<30000');
    expect(causes({ '两癌.合计': '20318人' }, { rules: [total, few] })).toEqual([['A01', '']]);
  });
});

describe('the likely cause of a jump', () => {
  it('brings the figure near last period’s, the nearest first', () => {
    const history = historyWith({ '2020-07': { '两癌.户籍': 45 } });
    const beds = { flow: '时点' } as const;
    expect(causes({ '两癌.户籍': '490人' }, { rules: [], history, indicators: beds })).toEqual([['V013', '可能是 D11 多了一位，应为 49。']]);
    expect(causes({ '两癌.户籍': '4人' }, { rules: [], history: historyWith({ '2020-07': { '两癌.户籍': 450 } }), indicators: beds })).toEqual([['V013', '']]);
  });

  it('is not claimed where nothing brings it near', () => {
    const history = historyWith({ '2020-07': { '两癌.户籍': 7 } });
    expect(causes({ '两癌.户籍': '490人' }, { rules: [], history })).toEqual([['V013', '']]);
  });
});

describe('a nought in a cell whose equation gives the number', () => {
  const history = historyWith({ '2020-07': { '两癌.合计': '29000人' } });

  it('is told, with what it would mend', () => {
    expect(causes({ '两癌.合计': '0人' }, { history, indicators: { flow: '时点' } })).toEqual([
      ['A01', '可能是 D8 误填为 0，应为 30218，改后 2 条审核一并通过。'],
      ['A02', '可能是 D8 误填为 0，应为 30218，改后 2 条审核一并通过。'],
    ]);
  });

  it('is not suspected where it was nought before, nor where the equation gives no count', () => {
    const none = historyWith({ '2020-07': { '两癌.户籍': 0 } });
    expect(causes({ '两癌.户籍': '0人' }, { rules: [registered], history: none, indicators: { flow: '时点' } })).toEqual([['A03', '']]);
    expect(causes({ '两癌.宫颈': '0人', '两癌.乳腺': '30230人' }, { rules: [total] })).toEqual([['A01', '']]);
  });
});

describe('a required cell left blank beside something that nobody asked for', () => {
  const rate = indicator('两癌.率', { type: '比率', source: '计算', numerator: '两癌.合计', denominator: '两癌.户籍' });
  const asked: Form = { ...form, slots: [...form.slots, { ...form.slots[0]!, indicator: rate.code, at: { row: 8, column: 5 }, computed: true }] };
  const of = round(scheme({ indicators: [...codes.map((code) => indicator(code)), rate], units: [unit('371302', '甲县')], forms: [asked] }));
  const account = (cell: string, code: string | null): CellAccount => ({ source: { file: '甲县.xlsx', sheet: '月报', cell }, fate: 'ignored', indicator: code, reason: '不读' });
  const told = (cells: readonly CellAccount[], findings: readonly Finding[] = []) =>
    validate(submission(asked, { ...sound, '两癌.合计': '空白' }, { cells, findings, shown: { '两癌.率': 30218 } }), of).findings.find(({ code }) => code === 'V001')?.cause;
  const typedOver = raise(formulaReplaced, { indicator: '率', typed: '30218' }, { place: { unit: '甲县', file: '甲县.xlsx', sheet: '月报', cell: 'E8' } });

  it('names the cell', () => {
    expect(told([account('C8', null)])).toBe('可能是填错了格：旁边的 C8 填了内容，应填在 D8。');
    expect(told([account('E8', rate.code)], [typedOver])).toBe('可能是填错了格：旁边的 E8 手填了 30218，应填在 D8。');
  });

  it('is silent where the formula stands, the cell is further off, or there are two', () => {
    expect(told([account('E8', rate.code)])).toBeUndefined();
    expect(told([account('F8', null), account('C9', null)])).toBeUndefined();
    expect(told([account('C8', null), account('E8', null)])).toBeUndefined();
  });
});

it('a jump is explained by a nought too many where the other rules allow it', () => {
  const history = historyWith({ '2020-07': { '两癌.农村': 19000 } });
  expect(causes({ '两癌.农村': '210000人' }, { history })).toEqual([
    ['V013', '可能是 D10 多了一位，应为 21000，改后 2 条审核一并通过。'],
    ['A02', '可能是 D10 多了一位，应为 21000，改后 2 条审核一并通过。'],
  ]);
});
