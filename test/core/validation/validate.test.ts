import { validate } from '../../../src/core/validation/validate';
import { raise } from '../../../src/core/finding';
import { formLeftBlank } from '../../../src/core/validation/rules/form-left-blank';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { indicator, noHistory, round, scheme, unit } from '../../support/scheme';
import { formOf, historyWith, rule, submission, type Figures } from '../../support/submission';

const done = indicator('两癌.累计完成');
const checked = indicator('两癌.检查人数');
const abnormal = indicator('两癌.异常人数');
const task = indicator('两癌.任务数', { source: '任务' });
const rate = indicator('两癌.完成率', { type: '比率', source: '计算', decimals: 2, numerator: done.code, denominator: task.code });
const share = indicator('两癌.异常率', { type: '比率', source: '计算', decimals: 2, numerator: abnormal.code, denominator: checked.code });
const monthly = formOf('月报', [task.code, done.code, `=${rate.code}`, checked.code, abnormal.code]);
const county = unit('371302', '甲县');

function roundOf(more: Parameters<typeof scheme>[0] = {}, history = noHistory) {
  const tasks = [{ unit: '371302', indicator: task.code, value: '31000', from: null, document: '', place: { sheet: '任务', cell: 'C2' } }];
  return round(scheme({ indicators: [task, done, rate, checked, abnormal, share], units: [county], forms: [monthly], tasks, ...more }), '2020-08', history);
}

const sound: Figures = { '两癌.任务数': '31000人', '两癌.累计完成': '25000人', '两癌.检查人数': '1000人', '两癌.异常人数': '40人' };
const bound = rule('A01', '[两癌.异常人数]<=[两癌.检查人数]', { tier: '强制' });

/** Findings as `cell code`. */
const flat = (of: ReturnType<typeof validate>) => of.findings.map(({ cell = '', code, rule: own = '' }) => `${cell} ${code}${own}`.trim());

describe('a sound submission', () => {
  it('has no finding, its calculated figures, and counts its rules', () => {
    const checkedOne = validate(submission(monthly, sound), roundOf({ rules: [bound] }));
    expect(flat(checkedOne)).toEqual([]);
    expect(checkedOne).toMatchObject({ blocked: false, rulesEvaluated: 1, notEvaluated: [] });
    expect([...checkedOne.figures.keys()]).toEqual([task.code, done.code, rate.code, checked.code, abnormal.code, share.code]);
  });
});

describe('what is wrong is found in its cell', () => {
  it('by built-in rules and the scheme’s own; a 强制 finding blocks the whole', () => {
    const checkedOne = validate(submission(monthly, { ...sound, '两癌.累计完成': '空白', '两癌.异常人数': '1040人' }), roundOf({ rules: [bound] }));
    expect(flat(checkedOne)).toEqual(['D7 V001', 'D10 V100A01']);
    expect(checkedOne.blocked).toBe(true);
  });

  it('a 核实 finding does not block', () => {
    const checkedOne = validate(submission(monthly, { ...sound, '两癌.累计完成': '空白' }), roundOf());
    expect(checkedOne.blocked).toBe(false);
    expect(checkedOne.figures.get(rate.code)?.state).toBe('notReported');
  });

  it('a 强制 finding made on reading blocks too, and its cell is not judged again', () => {
    const unreadable = raise(formLeftBlank.kind, { 项数: '' }, { place: { indicators: [done.code], cell: 'D7' } });
    const figures = { ...sound, '两癌.累计完成': '未报', '两癌.检查人数': '空白' };
    const checkedOne = validate(submission(monthly, figures, { findings: [unreadable] }), roundOf());
    expect(flat(checkedOne)).toEqual(['D7 V024', 'D9 V001']);
    expect(checkedOne.blocked).toBe(true);
  });

  it('a task that the unit has changed is told at the form’s cell, and the scheme’s task counts', () => {
    const checkedOne = validate(submission(monthly, sound, { shown: { '两癌.任务数': '25000人' } }), roundOf());
    expect(flat(checkedOne)).toEqual(['D6 V010']);
    expect(checkedOne.figures.get(rate.code)?.value).toMatch(/^0\.80645/);
  });

  it('a rate typed over its formula is told at its own cell, with the gap', () => {
    const checkedOne = validate(submission(monthly, sound, { shown: { '两癌.完成率': '0.9' } }), roundOf());
    expect(flat(checkedOne)).toEqual(['D8 V008']);
    expect(checkedOne.findings[0]?.gap).toMatchObject({ left: '0.9', right: expect.stringMatching(/^0\.80645/) });
    expect(validate(submission(monthly, sound, { shown: { '两癌.完成率': '0.8065' } }), roundOf()).findings).toEqual([]);
  });

  it('a share above its whole is to be explained, more done than set is only worth a look', () => {
    const checkedOne = validate(submission(formOf('月报', [...monthly.slots.map((slot) => slot.indicator), share.code]), { ...sound, '两癌.累计完成': '31001人', '两癌.异常人数': '1001人' }), roundOf({ forms: [formOf('月报', [done.code, `=${rate.code}`, checked.code, abnormal.code, `=${share.code}`])] }));
    expect(checkedOne.findings.map(({ code, tier }) => code + tier)).toEqual(['V006核实', 'V007提示']);
  });

  it('a rate typed beside its counts is told like one typed over its formula; by itself it is judged by itself', () => {
    const typed = { ...rate, source: '填报' as const };
    const of = roundOf({ indicators: [task, done, typed, checked, abnormal] });
    const beside = validate(submission(monthly, { ...sound, '两癌.完成率': '80.65' }), of);
    expect(flat(beside)).toEqual(['D8 V008']);
    expect(beside.findings[0]).toMatchObject({
      message: '两癌完成率表中为8065.00%，按所报的数计算应为80.65%；以计算的为准。',
      cause: '可能是按百分数填写，应为 80.65%。',
    });
    const alone = formOf('月报', [typed.code]);
    const single = validate(submission(alone, { '两癌.完成率': '-0.5' }), roundOf({ indicators: [typed], forms: [alone], tasks: [] }));
    expect(flat(single)).toEqual(['D6 V005']);
  });

  it('at the unit’s own cell where the scheme has a part in it', () => {
    const inverse = indicator('两癌.倍数', { type: '比率', source: '计算', numerator: task.code, denominator: done.code });
    const form = formOf('月报', [done.code, `=${inverse.code}`]);
    const of = roundOf({ indicators: [task, done, inverse], forms: [form] });
    expect(flat(validate(submission(form, { '两癌.累计完成': '25000人' }), of))).toEqual(['D6 V006']);
  });

  it('“/” where the scheme sets the unit a task', () => {
    const typed = { ...sound, '两癌.累计完成': '不适用', '两癌.异常人数': '不适用' };
    expect(flat(validate(submission(monthly, typed), roundOf()))).toEqual(['D7 V015']);
    const history = historyWith({ '2020-07': { '两癌.异常人数': '30人' } });
    expect(flat(validate(submission(monthly, typed), roundOf({}, history)))).toEqual(['D7 V015', 'D10 V015']);
  });

  it('last period’s figures once more', () => {
    const month = indicator('两癌.本月完成', { flow: '当期' });
    const form = formOf('月报', [month.code, done.code]);
    const of = roundOf({ indicators: [month, done], forms: [form], tasks: [] }, historyWith({ '2020-07': { '两癌.本月完成': 2454, '两癌.累计完成': 25382 } }));
    const { findings } = validate(submission(form, { '两癌.本月完成': 2454, '两癌.累计完成': 25382 }), of);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['V023', '2项当期数和累计数与2020年7月逐项相同，可能交的是上期的表。']]);
    expect(validate(submission(form, { '两癌.本月完成': 2454, '两癌.累计完成': 27836 }), of).findings).toEqual([]);
  });

  it('against last period', () => {
    const history = historyWith({ '2020-07': { '两癌.累计完成': '26000人', '两癌.检查人数': '90人' } });
    expect(flat(validate(submission(monthly, sound), roundOf({}, history)))).toEqual(['D7 V011', 'D9 V013']);
  });

  it('in the header, against the days', () => {
    const headers = (['填报人', '填报日期'] as const).map((field) => ({ field, at: { row: 20, column: 1 }, before: '', after: '' }));
    const of = roundOf({ forms: [{ ...monthly, headers }], deadline: { kind: 'after', days: 5 } });
    const late = validate(submission(monthly, sound, { header: { 填报日期: '2020年9月6日' }, filledOn: '2020-09-06' }), of);
    expect(late.findings.map(({ code, message }) => [code, message])).toEqual([
      ['V020', '填报人没有填写。'],
      ['V022', '填报日期2020年9月6日晚于报送截止2020年9月5日。'],
    ]);
    const lateByRegister = validate(submission(monthly, sound, { header: { 填报人: '经办员', 填报日期: '2020年9月5日' }, filledOn: '2020-09-05', receivedOn: '2020-09-07' }), of);
    expect(lateByRegister.findings.map(({ code, message }) => [code, message])).toEqual([['V022', '收到日期2020年9月7日晚于报送截止2020年9月5日。']]);
  });
});

describe('where the scheme has a rule of its own for what a built-in one finds', () => {
  const history = historyWith({ '2020-07': { '两癌.累计完成': '26000人' } });
  const own = rule('P02', '[两癌.累计完成]>=上期([两癌.累计完成])', { tier: '提示' });

  it('its tier and words stand, once', () => {
    expect(flat(validate(submission(monthly, sound), roundOf({ rules: [own] }, history)))).toEqual(['D7 V100P02']);
    const above = rule('I02', '[两癌.完成率]<=1');
    expect(flat(validate(submission(monthly, { ...sound, '两癌.累计完成': '31001人' }), roundOf({ rules: [above] })))).toEqual(['D7 V100I02']);
  });

  it('another gap in the same figure is told beside it', () => {
    const other = rule('P09', '[两癌.累计完成]=[两癌.任务数]');
    expect(flat(validate(submission(monthly, sound), roundOf({ rules: [other] }, history)))).toEqual(['D7 V011', 'D7 V100P09']);
  });
});

describe('which rules are judged', () => {
  const broken: Figures = { ...sound, '两癌.异常人数': '1040人' };
  const codes = (rules: Scheme['rules']) =>
    validate(submission(monthly, broken), roundOf({ rules })).findings.flatMap(({ rule: own }) => own ?? []);

  it('not those switched off', () => {
    expect(codes([bound])).toEqual(['A01']);
    expect(codes([{ ...bound, off: '口径调整，2020-08-01起停用' }])).toEqual([]);
  });

  it('only those for the unit’s kind', () => {
    expect(codes([{ ...bound, where: ['开发区'] }])).toEqual([]);
    expect(codes([{ ...bound, where: ['开发区', '县区'] }])).toEqual(['A01']);
  });

  it('not those that need the city, which are left to roll-up', () => {
    const city = [{ ...bound, where: ['全市' as const, '县区' as const] }, rule('A02', '[两癌.异常人数]>合计([两癌.异常人数])'), rule('A03', '[两癌.异常人数]<0', { when: '排名([两癌.完成率])=1' })];
    const result = validate(submission(monthly, broken), roundOf({ rules: city }));
    expect([result.findings, result.rulesEvaluated, result.notEvaluated]).toEqual([[], 0, []]);
  });

  it('not those about another form’s indicators; one over both is judged once, with the form of its first', () => {
    const city = formOf('附表', ['债券.到账']);
    const both = rule('A04', '[两癌.检查人数]<[债券.到账]');
    const transferred = indicator('债券.到账');
    const of = roundOf({ indicators: [task, done, rate, checked, abnormal, share, transferred], forms: [monthly, city], rules: [rule('A05', '[债券.到账]<0'), both] });
    expect(validate(submission(monthly, sound), of)).toMatchObject({ findings: [], notEvaluated: [{ rule: 'A04', why: '“债券到账”在本单位的另一张表，没有那张表的数，这一条没有判断' }] });
    const second = validate(submission(city, { '债券.到账': 5 }), of);
    expect(second.findings.flatMap(({ rule: own }) => own ?? [])).toEqual(['A05']);
    expect(second.notEvaluated).toEqual([]);
    expect([...second.figures.keys()]).toEqual(['债券.到账']);
  });

  it('one over two forms of the unit sees both where both came and could be read', () => {
    const city = formOf('附表', ['债券.到账']);
    const of = roundOf({ indicators: [task, done, rate, checked, abnormal, share, indicator('债券.到账')], forms: [monthly, city], rules: [rule('A04', '[两癌.检查人数]<[债券.到账]')] });
    const first = submission(monthly, sound);
    const beside = (figures: Figures, more: Parameters<typeof submission>[2] = {}) => validate(first, of, [first, submission(city, figures, { file: '附表.xlsx', ...more })]);
    expect(flat(beside({ '债券.到账': '5人' }))).toEqual(['D9 V100A04']);
    expect(beside({ '债券.到账': '5000人' })).toMatchObject({ findings: [], rulesEvaluated: 1, notEvaluated: [] });
    expect([...beside({ '债券.到账': '5000人' }).figures.keys()]).not.toContain('债券.到账');
    expect(beside({ '债券.到账': '空白' }).notEvaluated).toMatchObject([{ why: '“债券到账”未填报' }]);
    const unreadable = raise(formLeftBlank.kind, { 项数: '' }, { place: { cell: 'D6' } });
    const lacking = [{ why: '“债券到账”在本单位的另一张表，没有那张表的数，这一条没有判断' }];
    expect(beside({ '债券.到账': '5人' }, { findings: [unreadable] }).notEvaluated).toMatchObject(lacking);
    expect(beside({ '债券.到账': '5人' }, { unit: '371303' }).notEvaluated).toMatchObject(lacking);
  });

  it('a task that stands in no form falls to the first, and alone makes no rate', () => {
    const [first, second] = [formOf('月报', [checked.code]), formOf('附表', [abnormal.code])];
    const of = roundOf({ forms: [first, second] });
    const figuresOf = (form: typeof first, figures: Figures) => [...validate(submission(form, figures), of).figures.keys()];
    expect(figuresOf(first, { '两癌.检查人数': 5 })).toEqual([task.code, checked.code, share.code]);
    expect(figuresOf(second, { '两癌.异常人数': 5 })).toEqual([abnormal.code, share.code]);
  });

  it('a rule over a missing figure is counted, not passed', () => {
    const { notEvaluated, rulesEvaluated, findings } = validate(submission(monthly, { ...sound, '两癌.检查人数': '空白' }), roundOf({ rules: [bound] }));
    expect(findings.map(({ code }) => code)).toEqual(['V001']);
    expect(rulesEvaluated).toBe(0);
    expect(notEvaluated).toEqual([{ rule: 'A01', unit: '371302', why: expect.stringContaining('“两癌检查人数”') }]);
  });

  it('a rule whose condition is not met is neither', () => {
    const { notEvaluated, rulesEvaluated, findings } = validate(submission(monthly, broken), roundOf({ rules: [rule('A01', '1=2', { when: '[两癌.检查人数]=0' }), rule('A06', '[两癌.检查人数]=1', { when: '[两癌.检查人数]=0' })] }));
    expect([findings, rulesEvaluated, notEvaluated]).toEqual([[], 0, []]);
  });

  it('a rule over the past of a unit that another was just merged into says that the merged unit’s figures are not all there', () => {
    const grown = rule('A07', '[两癌.累计完成]>=上期([两癌.累计完成])');
    const why = (until: string | null, formula = grown, history = noHistory) => {
      const merged = unit('371303', '乙区', { until, mergedInto: county.code });
      return validate(submission(monthly, sound), roundOf({ rules: [formula], units: [county, merged] }, history)).notEvaluated.map((one) => one.why);
    };
    const plain = '上期“两癌累计完成”未报';
    expect(why('2020-07')).toEqual([`${plain}（乙区已并入本单位，往期表没有${county.name}、乙区2020年7月的数，没有接上）`]);
    expect([why('2020-06'), why('2020-08'), why(null)]).toEqual([[plain], [plain], [plain]]);
    const lastYear = rule('A08', '[两癌.累计完成]>=上年同期([两癌.累计完成])');
    expect(why('2019-08', lastYear)).toEqual([`上年同期“两癌累计完成”未报（乙区已并入本单位，往期表没有${county.name}、乙区2019年8月的数，没有接上）`]);
    expect(why('2019-07', lastYear)).toEqual(['上年同期“两癌累计完成”未报']);
  });
});
