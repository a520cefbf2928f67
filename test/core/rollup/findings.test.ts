import { CHECKS } from '../../../src/core/rollup/checks';
import { indicator, item } from '../../support/scheme';
import { formOf, rule } from '../../support/submission';
import { inEnglish } from '../../../src/language/english';
import { adoption, cityScheme, EVERYONE, gather, INDICATORS, rolled, 乙县, 市本级, 甲县 } from '../../support/gathered';

const findings = (sent = EVERYONE, scheme = cityScheme(), more: Parameters<typeof gather>[2] = {}) => rolled(gather(scheme, sent, more)).findings;
const of = (code: string, ...given: Parameters<typeof findings>) => findings(...given).filter((one) => one.code === code);
const without = (name: string) => Object.fromEntries(Object.entries(EVERYONE).filter(([unit]) => unit !== name));
const withTarget = (comparison: '=' | '≥' | '≤' | '区间' | '力争' | '左右', value: string, upper: string | null = null) =>
  cityScheme({ indicators: INDICATORS.map((one) => (one.code === '两癌.任务数' ? { ...one, target: { value, upper, comparison } } : one)) });
const ownTarget = (comparison: '=' | '≥' | '≤' | '区间' | '力争' | '左右', value: string, deadline: string, upper: string | null = null) =>
  cityScheme({
    items: [item('38', '用房', { deadline })],
    indicators: INDICATORS.map((one) => (one.code === '用房.面积' ? { ...one, target: { value, upper, comparison } } : { ...one, target: null })),
  });

describe('tasks against the published target', () => {
  it('says by how much they differ, and what the rate is by either', () => {
    const [found, ...others] = of('R001');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      tier: '核实',
      message: '两癌任务数：县区任务合计990人，比公布目标1000人少10人；按任务合计完成率75.25%，按公布目标74.50%。',
      gap: { left: '990', right: '1000', difference: '-10', unit: '人' },
      file: 'scheme.xlsx',
      sheet: '指标',
    });
  });

  it('divides nobody’s part of the work by the whole target: with a unit missing it says only the rate of those that reported', () => {
    const told = (sent: typeof EVERYONE) => of('R001', sent)[0]?.message;
    expect(told(without('乙县'))).toBe('两癌任务数：县区任务合计990人，比公布目标1000人少10人；计入的3个单位的完成率73.19%。');
    expect(told({ ...EVERYONE, 甲县: { '两癌.完成': '不适用' } })).toContain('；两项都有确数的3个单位的完成率75.42%。');
    expect(told({})).toBe('两癌任务数：县区任务合计990人，比公布目标1000人少10人。');
  });

  it('says so where they are more than the target', () => {
    expect(of('R001', EVERYONE, withTarget('=', '980'))[0]?.message).toContain('比公布目标980人多10人');
  });

  it.each([
    ['=', '990', null, 0],
    ['=', '980', null, 1],
    ['≥', '980', null, 0],
    ['≥', '991', null, 1],
    ['≤', '980', null, 1],
    ['区间', '900', '1000', 0],
    ['区间', '900', '980', 1],
    ['左右', '1000', null, 0],
  ] as const)('%s %s %s', (comparison, value, upper, count) => {
    expect(of('R001', EVERYONE, withTarget(comparison, value, upper))).toHaveLength(count);
  });
});

describe('a published target without progress', () => {
  it('is told where nobody is asked', () => {
    const nobody = indicator('卡.覆盖率', { type: '比率', measure: '%', source: '无', method: '市级', target: { value: '0.8', upper: null, comparison: '≥' } });
    expect(of('R002', EVERYONE, cityScheme({ indicators: [...INDICATORS, nobody] })).map(({ message }) => message)).toEqual(['卡覆盖率公布了目标80%，本期没有进展数。']);
  });

  it('is told where who is asked has not answered, and not where it has', () => {
    const scheme = ownTarget('≥', '10000', '2020-12-31');
    expect(of('R002', without('市本级'), scheme)).toHaveLength(1);
    expect(of('R002', EVERYONE, scheme)).toEqual([]);
  });
});

describe('the city’s own figure against the sum of the units', () => {
  const indicators = [indicator('床.数', { method: '市级', measure: '张' })];
  const scheme = cityScheme({ indicators, tasks: [], units: [甲县, 乙县, 市本级], forms: [formOf('县区表', ['床.数']), formOf('市本级表', ['床.数'], { unitKinds: ['市本级'] })] });

  it('shows the gap, at the city’s cell', () => {
    expect(of('R003', { 甲县: { '床.数': '30' }, 乙县: { '床.数': '50' }, 市本级: { '床.数': '90' } }, scheme)).toMatchObject([
      { tier: '核实', message: '床数：市本级报90张，县区合计80张，相差10张。', gap: { left: '90', right: '80', difference: '10' }, file: '市本级.xlsx', cell: 'D6' },
    ]);
  });

  it('says nothing where they agree or one is approximate', () => {
    expect(of('R003', { 甲县: { '床.数': '30' }, 乙县: { '床.数': '50' }, 市本级: { '床.数': '80' } }, scheme)).toEqual([]);
    const near = { state: 'value', value: '90', text: '近90', measure: '张', qualifier: '近', sources: [] } as const;
    expect(of('R003', { 甲县: { '床.数': '30' }, 市本级: { '床.数': near } }, scheme)).toEqual([]);
  });
});

describe('what a total goes without', () => {
  it('names the missing unit and the totals', () => {
    expect(of('R004', without('乙县'))).toMatchObject([{ tier: '提示', unit: '乙县', message: '乙县的“县区表”未报，下列全市数不含该单位：两癌完成、两癌完成率。' }]);
  });

  it('does not blame a unit for the task that the city has not given it', () => {
    const scheme = cityScheme();
    const untasked = { ...scheme, tasks: scheme.tasks.filter(({ unit }) => unit !== '2') };
    expect(of('R004', without('乙县'), untasked)[0]?.message).toContain('不含该单位：两癌完成、两癌完成率。');
  });

  it('names a unit that was sent back', () => {
    expect(of('R004', { ...EVERYONE, 甲县: { figures: { '两癌.完成': '300' }, blocked: true } })[0]?.message).toContain('退回');
  });

  it('asks of each what it can do: a missing unit is reminded, one sent back corrects', () => {
    const next = (...given: Parameters<typeof findings>) => of('R004', ...given).map((one) => one.next.split('；')[0]);
    expect(next(without('乙县'))).toEqual(['催报']);
    expect(next({ ...EVERYONE, 甲县: { figures: { '两癌.完成': '300' }, blocked: true } })).toEqual(['请改正后重报']);
    expect(next(EVERYONE, cityScheme(), { adoptions: [adoption(甲县, '不计入')] })).toEqual(['请核对采用方式']);
    const undecided = of('R004', without('甲县'), cityScheme(), { collection: { blocked: [{ unit: 甲县.code, form: '县区表', why: '分不出先后' }] } });
    expect(undecided.map((one) => [one.next, inEnglish(one).next])).toEqual([['请先定下以哪一份为准，读不出的请单位重报；来不及的，报告照出，报告和汇总表写明不含该单位。', 'Settle first which file counts, or have what cannot be read sent again; if it cannot be waited for, report and summary say that it is not included.']]);
    const [returned] = of('R004', { ...EVERYONE, 甲县: { figures: { '两癌.完成': '300' }, blocked: true } });
    expect(returned && inEnglish(returned).next).toBe('Have it corrected and sent again; if it cannot be waited for, report and summary say that it is not included.');
  });

  it('names the unit whose cell is empty, with the cell', () => {
    expect(of('R006', { ...EVERYONE, 甲县: { '两癌.完成': { state: 'blank', value: null, text: '', measure: '人', sources: [{ file: '甲县.xlsx', sheet: '县区表', cell: 'D7' }] } } })).toMatchObject([
      { message: '两癌完成合计了3个单位，不含甲县：填报格为空。', file: '甲县.xlsx', cell: 'D7' },
    ]);
    expect(of('R006', without('甲县'))).toEqual([]);
  });

  it('tells a unit that says its task does not apply from one whose cell is empty', () => {
    expect(of('R006', { ...EVERYONE, 甲县: { '两癌.完成': '不适用' } })[0]?.message).toBe('两癌完成合计了3个单位，不含甲县：有任务数而填为不适用。');
    expect(of('R006', { ...EVERYONE, 甲县: { '两癌.完成': '不适用' }, 乙县: { '两癌.完成': '空白' } })[0]?.message).toContain('不含甲县、乙县：有任务数而填为不适用，或填报格为空。');
  });

  it('asks the city, not the unit, for a task that is not there', () => {
    const scheme = cityScheme();
    expect(of('R006', EVERYONE, { ...scheme, tasks: scheme.tasks.slice(1) })[0]).toMatchObject({ next: expect.stringContaining('任务数由市里下达'), file: 'scheme.xlsx', sheet: '指标' });
  });

  it('names the unit that has no task', () => {
    const scheme = cityScheme();
    expect(of('R006', without('甲县'), { ...scheme, tasks: scheme.tasks.slice(1) })).toHaveLength(1);
    expect(of('R006', EVERYONE, { ...scheme, tasks: scheme.tasks.slice(1) })[0]?.message).toBe('两癌任务数合计了3个单位，不含甲县：方案里没有任务数。');
  });
});

describe('a published target that is not kept', () => {
  it.each([
    ['≥', '10000', '2020-08-31', null, 1],
    ['≥', '10000', '2020-12-31', null, 0],
    ['=', '7900', '2020-08-31', null, 0],
    ['≤', '7000', '2020-12-31', null, 1],
    ['区间', '5000', '2020-12-31', '7000', 1],
    ['力争', '10000', '2020-08-31', null, 0],
    ['左右', '10000', '2020-08-31', null, 0],
  ] as const)('%s %s by %s', (comparison, value, deadline, upper, count) => {
    expect(of('R007', EVERYONE, ownTarget(comparison, value, deadline, upper))).toHaveLength(count);
  });
});

it('the gap of two rates is told in percentage points', () => {
  const indicators = INDICATORS.map((one) => (one.code === '两癌.完成率' ? { ...one, target: { value: '0.8', upper: null, comparison: '≥' as const } } : one));
  const scheme = cityScheme({ indicators, items: [item('33', '两癌', { deadline: '2020-08-31' })] });
  expect(of('R007', EVERYONE, scheme)).toMatchObject([{ message: '两癌完成率75.25%，到期低于公布目标80%，相差4.75个百分点。', file: 'scheme.xlsx', sheet: '指标' }]);
});

it('every finding on the city has a place', () => {
  const approximate = { state: 'value', value: '300', text: '近300', measure: '人', sources: [], qualifier: '近' } as const;
  const all = [...findings({ ...EVERYONE, 甲县: { '两癌.完成': approximate } }), ...findings(without('乙县'))];
  expect(all.map(({ code }) => code)).toContain('R005');
  for (const { sheet } of all) expect(sheet).toBeTruthy();
});

describe('rules over the city', () => {
  const judged = (...rules: ReturnType<typeof rule>[]) => rolled(gather(cityScheme({ rules }), EVERYONE));

  it('are judged once on the city’s figures', () => {
    const summary = judged(rule('全1', '[两癌.完成]>=1000', { where: ['全市'], tier: '提示' }), rule('全2', '[两癌.完成率]<1', { where: ['全市'] }));
    expect(summary.findings.filter(({ code }) => code === 'V100')).toMatchObject([{ rule: '全1', tier: '提示' }]);
    expect(summary.rulesEvaluated).toBe(2);
  });

  it('are found at their own row of the scheme', () => {
    const [found] = judged(rule('全1', '[两癌.完成]>=1000', { where: ['全市'] })).findings.filter(({ code }) => code === 'V100');
    expect(found).toMatchObject({ file: 'scheme.xlsx', sheet: '审核' });
    expect(found?.cell).toMatch(/^[A-Z]+\d+$/);
  });

  it('are judged for each unit where they look at the city from a unit', () => {
    const summary = judged(rule('比', '[两癌.完成率]>=全市([两癌.完成率])'), rule('名', '排名([两癌.完成率])<=2', { where: ['县区'] }), rule('单位', '[两癌.完成]>=0'));
    const found = summary.findings.filter(({ code }) => code === 'V100').map(({ rule: code, unit }) => [code, unit]);
    expect(found).toEqual([['比', '甲县'], ['比', '丁开发区'], ['名', '甲县']]);
    expect(summary.rulesEvaluated).toBe(7);
  });

  it('are not judged for a unit that has not reported', () => {
    const summary = rolled(gather(cityScheme({ rules: [rule('任', '[两癌.任务数]>=全市([两癌.任务数])')] }), without('乙县')));
    expect(summary.findings.filter(({ code }) => code === 'V100').map(({ unit }) => unit)).toEqual(['甲县', '丙县', '丁开发区']);
  });

  it('are counted as not evaluated where a figure is missing, and not judged at all where switched off', () => {
    const summary = rolled(gather(cityScheme({ rules: [rule('缺', '[用房.面积]>0', { where: ['全市'] }), rule('停', '1=2', { where: ['全市'], off: '停用' })] }), without('市本级')));
    expect(summary.notEvaluated).toMatchObject([{ rule: '缺', unit: null }]);
    expect(summary.findings.filter(({ code }) => code === 'V100')).toEqual([]);
  });
});

it('no two checks share a code', () => {
  expect(new Set(CHECKS.map(({ kind }) => kind.code)).size).toBe(CHECKS.length);
});
