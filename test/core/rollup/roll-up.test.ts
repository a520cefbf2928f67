import { unitFigures } from '../../../src/core/rollup/unit-figures';
import { indicator } from '../../support/scheme';
import { expression, formOf } from '../../support/submission';
import { cityScheme, EVERYONE, gather, INDICATORS, rolled, 丁区, 乙县, 市本级, 甲县, task } from '../../support/gathered';

const of = cityScheme();
const city = (sent: Parameters<typeof gather>[1], scheme = of) => rolled(gather(scheme, sent)).city;
const without = (name: string) => Object.fromEntries(Object.entries(EVERYONE).filter(([unit]) => unit !== name));

describe('rolling up', () => {
  it('adds up what the units reported and keeps every cell it came from', () => {
    const sum = city(EVERYONE).get('两癌.完成')!;
    expect(sum.figure).toMatchObject({ state: 'value', value: '745', measure: '人' });
    expect(sum.figure.sources).toEqual([
      { file: '甲县.xlsx', sheet: '县区表', cell: 'D7' },
      { file: '乙县.xlsx', sheet: '县区表', cell: 'D7' },
      { file: '丙县.xlsx', sheet: '县区表', cell: 'D7' },
      { file: '丁区.xlsx', sheet: '县区表', cell: 'D7' },
    ]);
  });

  it('has a figure for every indicator of the scheme, in its order', () => {
    expect([...city({}).keys()]).toEqual(INDICATORS.map(({ code }) => code));
    expect([...city({}).values()].filter(({ figure }) => figure.state === 'notReported').map(({ indicator: code }) => code)).toEqual(
      INDICATORS.map(({ code }) => code).filter((code) => code !== '两癌.任务数'),
    );
  });

  it('takes the rate from the counts: neither the mean of the rates nor capped', () => {
    const rate = city({ ...EVERYONE, 甲县: { '两癌.完成': '4000' } }).get('两癌.完成率')!.figure;
    expect(Number(rate.value)).toBeCloseTo((4000 + 240 + 160 + 45) / 990, 12);
    expect(Number(rate.value)).toBeGreaterThan(1);
  });

  it('says which unit is missing, and leaves it out of both sides of the rate but not out of the tasks', () => {
    const figures = city(without('乙县'));
    expect(figures.get('两癌.完成')).toMatchObject({ figure: { value: '505' }, lacking: [乙县] });
    expect(figures.get('两癌.任务数')).toMatchObject({ figure: { value: '990' }, lacking: [] });
    expect(Number(figures.get('两癌.完成率')!.figure.value)).toBeCloseTo(505 / 690, 12);
    expect(figures.get('两癌.完成率')!.lacking).toEqual([乙县]);
  });

  it('goes on without a blocked submission', () => {
    const summary = rolled(gather(of, { ...EVERYONE, 甲县: { figures: { '两癌.完成': '300' }, blocked: true } }));
    expect(summary.city.get('两癌.完成')!.figure.value).toBe('445');
    expect(summary.counted.map(({ submission }) => submission.unit)).toEqual(['2', '3', '4', '9']);
  });

  it('counts what came late like the rest', () => {
    const late = rolled(gather(of, { ...EVERYONE, 甲县: { figures: EVERYONE.甲县 as never, more: { receivedOn: '2020-09-30' } } }));
    expect(late.coverage.late).toEqual(['甲县']);
    expect(late.city.get('两癌.完成')!.figure.value).toBe('745');
  });

  it('asks nobody for a rate who is asked for one side only', () => {
    const forms = [formOf('县区表', ['两癌.完成'], { unitKinds: ['县区'] }), formOf('开发区表', ['两癌.问题'], { unitKinds: ['开发区'] })];
    const { checked, round } = gather(cityScheme({ forms }), { 甲县: { '两癌.完成': '300' } });
    expect(unitFigures(checked, round).partsOf('两癌.完成率').map(({ unit }) => unit.name)).toEqual(['甲县', '乙县', '丙县']);
    expect(city({ 甲县: { '两癌.完成': '300' } }, cityScheme({ forms })).get('两癌.完成率')!.lacking.map(({ name }) => name)).toEqual(['乙县', '丙县']);
  });

  it.each([
    ['zero is a figure', { 甲县: '0', 乙县: '0', 丙县: '0', 丁开发区: '0' }, 'zero', 0],
    ['zero beside blanks is zero of fewer units', { 甲县: '0', 乙县: '空白', 丙县: '空白', 丁开发区: '空白' }, 'zero', 3],
    ['blank everywhere is blank', { 甲县: '空白', 乙县: '空白', 丙县: '空白', 丁开发区: '空白' }, 'blank', 4],
    ['blank and not reported is not reported', { 甲县: '空白', 乙县: '未报', 丙县: '空白', 丁开发区: '空白' }, 'notReported', 4],
    ['not applicable to some is not their lack', { 甲县: '不适用', 乙县: '5', 丙县: '空白', 丁开发区: '7' }, 'value', 1],
    ['not applicable only where it is so for all', { 甲县: '不适用', 乙县: '不适用', 丙县: '不适用', 丁开发区: '不适用' }, 'notApplicable', 0],
    ['not applicable beside a unit that is missing is not reported', { 甲县: '不适用', 乙县: '不适用', 丙县: '不适用' }, 'notReported', 1],
  ])('keeps the four states apart: %s', (_, values, state, lacking) => {
    const sent = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { '两癌.完成': value }]));
    const sum = city(sent, cityScheme({ tasks: [] })).get('两癌.完成')!;
    expect([sum.figure.state, sum.lacking.length]).toEqual([state, lacking]);
  });

  it('takes 不适用 for an answer where no task says otherwise: it neither adds nor lacks', () => {
    const scheme = cityScheme({ tasks: [], indicators: INDICATORS.filter(({ source }) => source !== '任务' && source !== '计算'), forms: [formOf('县区表', ['两癌.完成'])], units: [甲县, 乙县] });
    const sum = city({ 甲县: { '两癌.完成': '不适用' }, 乙县: { '两癌.完成': '5' } }, scheme).get('两癌.完成')!;
    expect(sum).toMatchObject({ lacking: [], notApplicable: [甲县], contributions: [{ unit: 乙县 }] });
  });

  it('takes 不适用 for no answer from a unit with a task: the sum and the rate lack it', () => {
    const figures = city({ ...EVERYONE, 甲县: { '两癌.完成': '不适用' } });
    for (const code of ['两癌.完成', '两癌.完成率']) expect(figures.get(code)).toMatchObject({ lacking: [甲县], notApplicable: [] });
  });

  it('takes it from a unit whose task is zero', () => {
    const scheme = cityScheme({ tasks: [task('1', '0'), task('2', '300'), task('3', '200'), task('4', '90')] });
    const figures = city({ ...EVERYONE, 甲县: { '两癌.完成': '不适用' } }, scheme);
    for (const code of ['两癌.完成', '两癌.完成率']) expect(figures.get(code)).toMatchObject({ lacking: [], notApplicable: [甲县] });
  });

  it('keeps a qualifier that all the approximate parts share, and says 约 where they differ', () => {
    const near = (甲: string, 乙: string) =>
      city({
        甲县: { '两癌.完成': { state: 'value', value: '300', text: 甲, measure: '人', sources: [], ...(甲 ? { qualifier: 甲 as '近' } : {}) } },
        乙县: { '两癌.完成': { state: 'value', value: '200', text: 乙, measure: '人', sources: [], ...(乙 ? { qualifier: 乙 as '余' } : {}) } },
      }).get('两癌.完成')!.figure.qualifier;
    expect([near('近', ''), near('近', '近'), near('近', '余'), near('', '')]).toEqual(['近', '近', '约', undefined]);
  });

  it('lets no approximate figure into a rate', () => {
    const approximate = { state: 'value', value: '300', text: '近300', measure: '人', sources: [], qualifier: '近' } as const;
    const summary = rolled(gather(of, { ...EVERYONE, 甲县: { '两癌.完成': approximate } }));
    expect(Number(summary.city.get('两癌.完成率')!.figure.value)).toBeCloseTo(445 / 590, 12);
    expect(summary.city.get('两癌.完成率')).toMatchObject({ lacking: [甲县], notApplicable: [] });
    expect(summary.city.get('两癌.完成')).toMatchObject({ lacking: [] });
    expect(summary.findings.find(({ code }) => code === 'R005')?.message).toContain('甲县');
    expect(summary.ranks.get('两癌.完成率')!.map(({ unit }) => unit.name)).not.toContain('甲县');
  });

  it('takes the city’s own figure as it is, text and qualifier included', () => {
    const own = city({ 市本级: { '用房.面积': { state: 'value', value: '8000', text: '近8000', measure: '平方米', qualifier: '近', sources: [] } } }).get('用房.面积')!;
    expect(own.figure).toMatchObject({ value: '8000', qualifier: '近', text: '近8000' });
    expect(own.contributions.map(({ unit }) => unit)).toEqual([市本级]);
  });

  it('works out a formula on the totals', () => {
    expect(city(EVERYONE).get('医师.引进')!.figure).toMatchObject({ value: '5', measure: '名' });
    expect(city({}).get('医师.引进')!.figure.state).toBe('notReported');
  });

  it('works out a formula on totals that all are of the same units', () => {
    const progress = indicator('两癌.进度', { type: '比率', source: '计算', method: '按式', formula: expression('[两癌.完成]/(2*[两癌.任务数])') });
    const left = indicator('两癌.尚差', { source: '计算', method: '按式', formula: expression('[两癌.任务数]-[两癌.完成]') });
    const both = indicator('两癌.尚差率', { type: '比率', source: '计算', method: '按式', formula: expression('[两癌.尚差]/[两癌.任务数]') });
    const scheme = cityScheme({ indicators: [...INDICATORS, progress, left, both] });
    const figures = city(without('乙县'), scheme);
    expect(Number(figures.get('两癌.进度')!.figure.value)).toBeCloseTo(505 / 1380, 12);
    expect(figures.get('两癌.进度')).toMatchObject({ lacking: [乙县], contributions: [{ unit: 甲县 }, { unit: { name: '丙县' } }, { unit: 丁区 }] });
    expect(figures.get('两癌.尚差')).toMatchObject({ figure: { value: '185' }, lacking: [乙县] });
    expect(Number(figures.get('两癌.尚差率')!.figure.value)).toBeCloseTo(185 / 690, 12);
    const near = { state: 'value', value: '300', text: '近300', measure: '人', sources: [], qualifier: '近' } as const;
    expect(Number(city({ ...EVERYONE, 甲县: { '两癌.完成': near } }, scheme).get('两癌.进度')!.figure.value)).toBeCloseTo(445 / 1180, 12);
    expect(city({ ...EVERYONE, 甲县: { '两癌.完成': '不适用' } }, scheme).get('两癌.进度')).toMatchObject({ lacking: [甲县] });
    expect(city({}, scheme).get('两癌.进度')!.figure).toMatchObject({ state: 'notReported', value: null });
  });

  it('keeps in a sum by formula what only some units are asked for', () => {
    const indicators = [indicator('床.公', {}), indicator('床.民', {}), indicator('床.计', { source: '计算', method: '按式', formula: expression('[床.公]+[床.民]') })];
    const forms = [formOf('县区表', ['床.公', '床.民'], { unitKinds: ['县区'] }), formOf('开发区表', ['床.公'], { unitKinds: ['开发区'] })];
    const scheme = cityScheme({ indicators, tasks: [], forms, units: [甲县, 乙县, 丁区] });
    const sent = { 甲县: { '床.公': '3', '床.民': '1' }, 乙县: { '床.公': '5', '床.民': '不适用' }, 丁开发区: { '床.公': '7' } };
    expect(city(sent, scheme).get('床.计')).toMatchObject({ figure: { value: '16' }, lacking: [] });
    expect(city({ ...sent, 乙县: { '床.公': '5', '床.民': '空白' } }, scheme).get('床.计')).toMatchObject({ figure: { value: '11' }, lacking: [乙县] });
  });

  it('lets no approximate total into a rate by formula either', () => {
    const near = { state: 'value', value: '4', text: '近4', measure: '名', sources: [], qualifier: '近' } as const;
    const share = indicator('医师.占比', { type: '比率', source: '计算', method: '按式', formula: expression('[医师.硕士]/([医师.硕士]+[医师.心理])') });
    const scheme = cityScheme({ indicators: [...INDICATORS, share] });
    expect(city(EVERYONE, scheme).get('医师.占比')!.figure.value).toBe('0.8');
    expect(city({ 市本级: { '医师.硕士': near, '医师.心理': '1' } }, scheme).get('医师.占比')!.figure.value).toBeNull();
  });

  it('adds the city-level body to a sum where its form asks for the indicator', () => {
    const scheme = cityScheme({ forms: [formOf('县区表', ['两癌.完成']), formOf('市本级表', ['两癌.完成'], { unitKinds: ['市本级'] })], units: [甲县, 市本级] });
    expect(city({ 甲县: { '两癌.完成': '3' }, 市本级: { '两癌.完成': '6' } }, scheme).get('两癌.完成')!.figure.value).toBe('9');
  });

  it('keeps texts per unit and has none for the city', () => {
    const texts = city(EVERYONE).get('两癌.问题')!;
    expect(texts.figure).toMatchObject({ state: 'notApplicable', value: null, text: '' });
    expect(texts.contributions.map(({ figure }) => figure.text)).toEqual(['人手不足', '无']);
  });

  it('divides the totals where the two sides come from different bodies', () => {
    const indicators = [indicator('卡.发卡', {}), indicator('卡.人口', { source: '市级', method: '市级' }), indicator('卡.率', { type: '比率', source: '计算', method: '比率', numerator: '卡.发卡', denominator: '卡.人口' })];
    const scheme = cityScheme({ indicators, tasks: [], forms: [formOf('县区表', ['卡.发卡']), formOf('市本级表', ['卡.人口'], { unitKinds: ['市本级'] })], units: [甲县, 乙县, 市本级] });
    expect(city({ 甲县: { '卡.发卡': '30' }, 乙县: { '卡.发卡': '50' }, 市本级: { '卡.人口': '100' } }, scheme).get('卡.率')!.figure.value).toBe('0.8');
  });

  it('brings both sides of a rate to one measure', () => {
    const indicators = [
      indicator('债.支出', { source: '市级', method: '市级', measure: '万元' }),
      indicator('债.到账', { source: '市级', method: '市级', measure: '亿元' }),
      indicator('债.支出率', { type: '比率', measure: '%', source: '计算', method: '比率', numerator: '债.支出', denominator: '债.到账' }),
    ];
    const scheme = cityScheme({ indicators, tasks: [], forms: [formOf('市本级表', ['债.支出', '债.到账'], { unitKinds: ['市本级'] })], units: [市本级] });
    expect(city({ 市本级: { '债.支出': '1646.7万元', '债.到账': '1亿元' } }, scheme).get('债.支出率')!.figure.value).toBe('0.16467');
  });

  it('has no rate over nothing', () => {
    const scheme = cityScheme({ tasks: [] });
    const zero = { ...scheme, tasks: [{ unit: '1', indicator: '两癌.任务数', value: '0', from: null, document: '', place: { sheet: '任务', cell: 'C2' } }] };
    expect(city({ 甲县: { '两癌.完成': '3' } }, zero).get('两癌.完成率')!.figure.state).toBe('notApplicable');
  });

  it('finds nothing where formulas go in a circle', () => {
    const circle = [indicator('环.甲', { source: '计算', method: '按式', formula: expression('[环.乙]+1') }), indicator('环.乙', { source: '计算', method: '按式', formula: expression('[环.甲]+1') })];
    expect(city({}, cityScheme({ indicators: circle, forms: [], tasks: [] })).get('环.甲')!.figure.value).toBeNull();
  });
});

describe('ranks', () => {
  const ranks = (sent: Parameters<typeof gather>[1], scheme = of) => rolled(gather(scheme, sent)).ranks.get('两癌.完成率')?.map(({ unit, rank }) => [unit.name, rank]);

  it('share a place in a tie and leave out the unranked', () => {
    expect(ranks(EVERYONE)).toEqual([['乙县', 1], ['丙县', 1], ['甲县', 3]]);
    expect(rolled(gather(of, EVERYONE)).city.get('两癌.完成率')!.contributions.map(({ unit }) => unit)).toContain(丁区);
  });

  it('turn round where less is better', () => {
    const less = cityScheme({ indicators: INDICATORS.map((one) => ({ ...one, largerIsBetter: false })) });
    expect(ranks(EVERYONE, less)).toEqual([['甲县', 1], ['乙县', 2], ['丙县', 2]]);
  });

  it('do not exist for a rate that nobody has', () => {
    expect(ranks({})).toBeUndefined();
  });
});
