import { judgeRule } from '../../../src/core/validation/judge-rule';
import { indicator, unit } from '../../support/scheme';
import { rule } from '../../support/submission';
import { figure, scope, type FigureShorthand } from '../../support/scope';

const county = unit('371302', '甲县');
const indicators = new Map(['检查人数', '异常人数', '存在问题'].map((name) => [`两癌.${name}`, indicator(`两癌.${name}`)]));
const cells: Readonly<Record<string, string>> = { 检查人数: 'D6', 异常人数: 'D7' };

function judged(formula: string, figures: Record<string, FigureShorthand>, more: Parameters<typeof rule>[2] = {}) {
  const named = Object.entries(figures).map(([name, short]) => {
    const cell = cells[name];
    return [`两癌.${name}`, figure(short, { sources: cell ? [{ file: '甲县.xlsx', sheet: '月报', cell }] : [] })] as const;
  });
  return judgeRule(rule('A01', formula, more), scope({ figures: Object.fromEntries(named) }), { unit: county, file: '甲县.xlsx', sheet: '月报', indicators });
}

const bound = '[两癌.异常人数]<=[两癌.检查人数]';

describe('a rule of the scheme', () => {
  it('is placed where a rate was typed that is calculated anew, for there it is put right', () => {
    const typed = new Map([['两癌.异常人数', figure('25895人', { sources: [{ file: '甲县.xlsx', sheet: '月报', cell: 'G13' }] })]]);
    const place = { unit: county, file: '甲县.xlsx', sheet: '月报', indicators, typed };
    const calculated = scope({ figures: { '两癌.异常人数': figure('25895人', { sources: [{ file: '甲县.xlsx', sheet: '月报', cell: 'G12' }] }), '两癌.检查人数': figure('25859人') } });
    expect(judgeRule(rule('A01', bound), calculated, place).finding?.cell).toBe('G13');
  });

  it('that holds says nothing', () => {
    expect(judged(bound, { 检查人数: 100, 异常人数: 100 })).toEqual({ evaluated: true });
  });

  it('that fails is V100 with its own number and tier, both sides and the gap, at the cell of its first indicator', () => {
    const { evaluated, finding } = judged(bound, { 检查人数: '25859人', 异常人数: '25895人' }, { tier: '强制', message: '异常人数不能多于检查人数。' });
    expect(evaluated).toBe(true);
    expect(finding).toMatchObject({
      code: 'V100',
      rule: 'A01',
      tier: '强制',
      message: '异常人数不能多于检查人数：实为25895人，应不大于25859人，相差36人。',
      next: '核对所列指标，改正后重报。',
      gap: { left: '25895', right: '25859', difference: '36', unit: '人' },
      unit: '甲县',
      file: '甲县.xlsx',
      sheet: '月报',
      cell: 'D7',
      indicators: ['两癌.异常人数', '两癌.检查人数'],
    });
  });

  it('has the same id whatever the numbers are, another for another rule or unit', () => {
    const first = judged(bound, { 检查人数: 1, 异常人数: 2 }).finding?.id;
    expect(judged(bound, { 检查人数: 5, 异常人数: 9 }).finding?.id).toBe(first);
    expect(judged('[两癌.异常人数]<[两癌.检查人数]', { 检查人数: 1, 异常人数: 2 }).finding?.id).toBe(first);
  });

  it('that compares nothing tells what it saw', () => {
    expect(judged('ISBLANK([两癌.检查人数])', { 检查人数: '25859人' }).finding?.message).toBe('A01不成立：两癌检查人数为25859人。');
    const problem = judged('AND([两癌.检查人数]=0,EXACT([两癌.存在问题],""))', { 检查人数: '0人', 存在问题: '无' }).finding?.message;
    expect(problem).toBe('A01不成立：两癌检查人数为0人，两癌存在问题为“无”。');
  });

  it('of rates tells percentages and the percentage points between them, with as many decimals as tell them apart', () => {
    const told = (left: string, right: string) =>
      judged('[两癌.检查人数]=[两癌.异常人数]', { 检查人数: figure(left, { measure: '%' }), 异常人数: figure(right, { measure: '%' }) }).finding?.message;
    expect(told('0.617249', '0.7')).toBe('A01不成立：实为61.72%，应等于70.00%，相差8.28个百分点。');
    expect(told('0.564567', '0.583333')).toBe('A01不成立：实为56.46%，应等于58.33%，相差1.87个百分点。');
    expect(told('0.787812', '0.7878')).toBe('A01不成立：实为78.781%，应等于78.780%，相差0.001个百分点。');
  });

  it('points to the next indicator’s cell where the first has none in the file', () => {
    const next = judged('[两癌.任务数]>=[两癌.检查人数]', { 任务数: 5, 检查人数: 6 }).finding;
    expect(next).toMatchObject({ sheet: '月报', cell: 'D6', message: 'A01不成立：实为5，应不小于6，相差1。', gap: { difference: '-1' } });
    const task = figure(5, { sources: [{ file: 'scheme.xlsx', sheet: '任务', cell: 'C2' }] });
    expect(judged('[两癌.任务数]>=[两癌.检查人数]', { 任务数: task, 检查人数: 6 }).finding).toMatchObject({ file: '甲县.xlsx', cell: 'D6' });
    const without = judged('[两癌.任务数]>=[两癌.计划数]', { 任务数: 5, 计划数: 6 }).finding;
    expect(without).toMatchObject({ file: '甲县.xlsx', sheet: '月报' });
    expect(without).not.toHaveProperty('cell');
  });

  it('over a missing figure is not evaluated, and says which', () => {
    expect(judged(bound, { 检查人数: '空白', 异常人数: 3 })).toEqual({
      evaluated: false,
      notEvaluated: { rule: 'A01', unit: '371302', why: expect.stringContaining('“两癌检查人数”') },
    });
    expect(judged(bound, { 检查人数: 5 }).notEvaluated?.why).toContain('“两癌异常人数”');
  });

  it('does not apply where its condition is not met; where that cannot be told, it is not evaluated', () => {
    const when = '[两癌.检查人数]>0';
    expect(judged(bound, { 检查人数: 0, 异常人数: 3 }, { when })).toEqual({ evaluated: false });
    expect(judged(bound, { 检查人数: 2, 异常人数: 3 }, { when }).finding).toBeDefined();
    expect(judged(bound, { 检查人数: '未报', 异常人数: 3 }, { when }).notEvaluated?.why).toMatch(/^适用条件无法判断：.*检查人数/);
  });

  it('over the city has no unit and no cell', () => {
    const figures = { '两癌.累计完成': figure(5, { sources: [{ file: '甲县.xlsx', sheet: '月报', cell: 'D6' }] }) };
    const { finding } = judgeRule(rule('A02', '[两癌.累计完成]>=9', { tier: '提示' }), scope({ figures }), { unit: null });
    expect(finding).toMatchObject({ rule: 'A02', tier: '提示', indicators: ['两癌.累计完成'] });
    expect(finding).not.toHaveProperty('cell');
    expect(finding).not.toHaveProperty('unit');
  });
});
