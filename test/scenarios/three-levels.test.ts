import { narrate } from '../../src/core/narrative/narrate';
import type { Indicator } from '../../src/core/scheme/indicator';
import { readKind, sentence } from '../support/narrative';
import { form, indicator, item, unit } from '../support/scheme';
import { formOf, rule } from '../support/submission';
import { cityScheme, gather, rolled, type Sent, task } from '../support/gathered';

/** One round over three levels: townships are rows of their county's form, two counties have townships, one has none. */
const 甲县 = unit('1', '甲县', { shortName: '甲县', order: 1 });
const 乙县 = unit('2', '乙县', { shortName: '乙县', order: 2 });
const 丙县 = unit('3', '丙县', { shortName: '丙县', order: 3 });
const township = (code: string, name: string, of: typeof 甲县) => unit(code, name, { shortName: name, kind: '乡镇', parent: of.code, ranked: false, order: Number(code) });
const [东镇, 西镇] = [township('11', '东镇', 甲县), township('12', '西镇', 甲县)];
const [南镇, 北镇, 中镇] = [township('21', '南镇', 乙县), township('22', '北镇', 乙县), township('23', '中镇', 乙县)];
const 丙镇 = township('31', '丙镇', 丙县);
const UNITS = [甲县, 东镇, 西镇, 乙县, 南镇, 北镇, 中镇, 丙县, 丙镇];

const INDICATORS: readonly Indicator[] = [
  indicator('体检.任务数', { source: '任务', nature: '计划' }),
  indicator('体检.完成'),
  indicator('体检.完成率', { type: '比率', measure: '', source: '计算', method: '比率', numerator: '体检.完成', denominator: '体检.任务数' }),
  indicator('体检.平均天数', { method: '平均', measure: '天', flow: '时点' }),
];

const rows = (() => {
  const { slots, ...rest } = formOf('乡镇表', ['体检.完成', '体检.平均天数'], { unitKinds: ['县区'] });
  return form('乡镇表', { ...rest, slots: slots.map((slot, index) => ({ ...slot, at: { row: 5, column: 2 + index } })), unitRow: { row: 5, names: [{ row: 5, column: 1 }] } });
})();

const city = (more: Parameters<typeof cityScheme>[0] = {}) =>
  cityScheme({
    units: UNITS,
    items: [item('1', '体检')],
    indicators: INDICATORS,
    tasks: [task('1', '400', '体检.任务数'), task('2', '600', '体检.任务数'), task('3', '100', '体检.任务数')],
    forms: [rows],
    sentences: [sentence('1', '条目', '全市完成体检{{[体检.完成]|0}}人，完成率{{[体检.完成率]|0.00%}}，{{单位数()}}个县区')],
    ...more,
  });

const ALL: Sent = {
  东镇: { '体检.完成': '100', '体检.平均天数': '2' },
  西镇: { '体检.完成': '200', '体检.平均天数': '4' },
  南镇: { '体检.完成': '150', '体检.平均天数': '6' },
  北镇: { '体检.完成': '150', '体检.平均天数': '6' },
  中镇: { '体检.完成': '120', '体检.平均天数': '7' },
  丙镇: { '体检.完成': '90', '体检.平均天数': '5' },
};
const without = (...names: readonly string[]): Sent => Object.fromEntries(Object.entries(ALL).filter(([name]) => !names.includes(name)));

describe('townships, counties and the city in one round', () => {
  const summary = rolled(gather(city(), ALL));

  it('what is due is each township’s row, sent by its county', () => {
    expect(summary.coverage.rows.map(({ unit: { name }, sender }) => [name, sender.name])).toEqual([
      ['东镇', '甲县'],
      ['西镇', '甲县'],
      ['南镇', '乙县'],
      ['北镇', '乙县'],
      ['中镇', '乙县'],
      ['丙镇', '丙县'],
    ]);
  });

  it('rolls townships up to counties and to the city alike', () => {
    const done = (code: string) => summary.levels.get(code)?.get('体检.完成')?.figure.value;
    expect([done('1'), done('2'), done('3')]).toEqual(['300', '420', '90']);
    expect(summary.city.get('体检.完成')?.figure.value).toBe('810');
    expect([...summary.levels.keys()]).toEqual(['1', '2', '3']);
  });

  it('takes a rate where its two sides meet: the townships’ sum over their county’s task', () => {
    expect(summary.levels.get('1')?.get('体检.完成率')?.figure.value).toBe('0.75');
    expect(Number(summary.city.get('体检.完成率')?.figure.value)).toBeCloseTo(810 / 1100, 12);
    expect(summary.city.get('体检.完成率')?.contributions.map(({ unit: { name } }) => name)).toEqual(['甲县', '乙县', '丙县']);
  });

  it('takes a mean from the townships, not from the counties’ means', () => {
    expect(summary.levels.get('2')?.get('体检.平均天数')?.figure.value).toMatch(/^6\.3333/);
    expect(summary.city.get('体检.平均天数')?.figure.value).toBe('5');
  });

  it('ranks the counties by their rates, not the townships', () => {
    expect(summary.ranks.get('体检.完成率')?.map(({ unit: { name }, rank }) => [name, rank])).toEqual([['丙县', 1], ['甲县', 2], ['乙县', 3]]);
  });

  it('counts the counties, and says no more of coverage where all have come', () => {
    const told = narrate(summary, gather(city(), ALL).round).value;
    expect(readKind(told, '列表')).toEqual(['进展情况：①全市完成体检«810»人，完成率«73.64%»，«3»个县区。']);
    expect(readKind(told, '说明')).toEqual([]);
  });
});

describe('a township that is missing', () => {
  const gathered = gather(city(), without('北镇'));
  const summary = rolled(gathered);

  it('is lacking, not zero: the county’s rate is not taken over its whole task, and the county is not ranked', () => {
    expect(summary.city.get('体检.完成')).toMatchObject({ figure: { value: '660' }, lacking: [北镇] });
    expect(summary.city.get('体检.完成率')?.lacking).toEqual([乙县]);
    expect(Number(summary.city.get('体检.完成率')?.figure.value)).toBeCloseTo(390 / 500, 12);
    expect(summary.ranks.get('体检.完成率')?.map(({ unit: { name } }) => name)).toEqual(['丙县', '甲县']);
  });

  it('is told by its name', () => {
    const report = narrate(summary, gathered.round).value;
    expect(readKind(report, '说明')).toEqual(['本期应报«3»个单位，报齐«2»个；未报送：北镇。以上数据未包括上述单位。']);
    expect(readKind(report, '列表')[0]).toContain('完成按计入的5个乡镇统计，应报6个');
    expect(summary.findings.filter(({ code }) => code === 'R004').map(({ unit: name }) => name)).toEqual(['北镇']);
  });
});

describe('a county that has sent nothing', () => {
  const gathered = gather(city(), without('南镇', '北镇', '中镇'));
  const summary = rolled(gathered);

  it('is named in place of its townships', () => {
    expect(readKind(narrate(summary, gathered.round).value, '说明')).toEqual(['本期应报«3»个单位，已报«2»个；未报送：乙县。以上数据未包括上述单位。']);
    expect(summary.findings.filter(({ code }) => code === 'R004')).toMatchObject([{ unit: '乙县', message: expect.stringContaining('乙县的“乡镇表”未报') }]);
  });
});

describe('a county that has sent nothing of a form with figures of its own and its townships’ rows', () => {
  const [own] = formOf('', ['项目.个数']).slots;
  const mixed = city({ indicators: [...INDICATORS, indicator('项目.个数')], forms: [{ ...rows, slots: [...rows.slots, ...(own ? [{ ...own, at: { row: 9, column: 2 } }] : [])] }] });

  it('is one thing missing, once', () => {
    const sent = { 甲县: { '项目.个数': '1' }, 丙县: { '项目.个数': '2' }, ...without('南镇', '北镇', '中镇') };
    const found = rolled(gather(mixed, sent)).findings.filter(({ code }) => code === 'R004');
    expect(found.map(({ unit: name, message }) => [name, message])).toEqual([['乙县', '乙县的“乡镇表”未报，下列全市数不含该单位：项目个数、体检完成、体检平均天数。']]);
  });
});

describe('a county that is asked itself and by its townships', () => {
  const both = city({ forms: [rows, formOf('县表', ['体检.完成'], { unitKinds: ['县区'] })] });
  const sent = (own: string): Sent => ({ ...ALL, 甲县: { '体检.完成': own }, 乙县: { '体检.完成': '420' }, 丙县: { '体检.完成': '90' } });

  it('counts its own figure, once', () => {
    const summary = rolled(gather(both, sent('310')));
    expect(summary.city.get('体检.完成')?.figure.value).toBe('820');
    expect(summary.city.get('体检.完成')?.contributions.map(({ unit: { name } }) => name)).toEqual(['甲县', '乙县', '丙县']);
    expect(summary.levels.get('1')?.get('体检.完成')?.figure.value).toBe('310');
  });

  it('is reconciled with what its townships add up to', () => {
    const found = (own: string) => rolled(gather(both, sent(own))).findings.filter(({ code }) => code === 'R011');
    expect(found('300')).toEqual([]);
    expect(found('310')).toMatchObject([
      { unit: '甲县', tier: '核实', message: '体检完成：甲县本级报310人，所属单位合计300人，相差10人。', gap: { left: '310', right: '300', difference: '10', unit: '人' } },
    ]);
  });

  it('has no figure where it gave none: its townships do not stand in for it unseen', () => {
    const summary = rolled(gather(both, { ...sent('310'), 甲县: { '体检.完成': '空白' } }));
    expect(summary.city.get('体检.完成')).toMatchObject({ figure: { value: '510' }, lacking: [甲县] });
  });
});

describe('rules over the city', () => {
  const judged = (formula: string, where: readonly ('县区' | '乡镇')[]) =>
    rolled(gather(city({ rules: [rule('比', formula, { where })] }), ALL)).findings.filter(({ code }) => code === 'V100').map(({ unit: name }) => name);

  it('are judged for counties on what their townships add up to, for townships on their own', () => {
    expect(judged('[体检.完成率]>=全市([体检.完成率])', ['县区'])).toEqual(['乙县']);
    expect(judged('排名([体检.完成率])<=2', ['县区'])).toEqual(['乙县']);
    expect(judged('[体检.完成]<=全市([体检.完成])/5', ['乡镇'])).toEqual(['西镇']);
  });
});

it('the same figures flat and in levels give the same sum, whatever the grouping', () => {
  const flat = city({ units: UNITS.map((one) => ({ ...one, parent: null })), forms: [formOf('表', ['体检.完成', '体检.平均天数'], { unitKinds: ['乡镇'] })] });
  const [levels, leaves] = [rolled(gather(city(), ALL)), rolled(gather(flat, ALL))];
  for (const code of ['体检.完成', '体检.平均天数']) expect(levels.city.get(code)?.figure.value).toBe(leaves.city.get(code)?.figure.value);
});
