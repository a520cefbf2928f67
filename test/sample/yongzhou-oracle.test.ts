import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf, listedOf } from '../../scripts/sample/answers';
import { readLayout, sheetFor } from '../../scripts/sample/layout';
import { cityNumbers } from '../../scripts/sample/oracle/city-figures';
import { expectedRound } from '../../scripts/sample/oracle/expected-round';
import { atFirst, withLater } from '../../scripts/sample/oracle/received';
import { numbersOf } from '../../scripts/sample/oracle/unit-figures';
import { unitNames } from '../../scripts/sample/oracle/units';
import { yongzhou } from '../../scripts/sample/yongzhou-2019-07/sample';
import { field } from '../../scripts/sample/tables';

const { tables } = yongzhou;
const city = cityNumbers('figures', tables, unitNames(yongzhou));
const counties = unitNames(yongzhou).filter((name) => name !== '市本级');

/** The figures that the city published for January to July 2019. */
const PUBLISHED: readonly (readonly [string, string])[] = [
  ['二甲.实事件数', '12'],
  ['两癌.任务数', '98200'],
  ['两癌.累计完成', '82353'],
  ['产前筛查.任务数', '38000'],
  ['产前筛查.累计完成', '25859'],
  ['产前筛查.异常人数', '4493'],
  ['产前筛查.干预人数', '3275'],
  ['产前筛查.新生儿病种', '4'],
  ['二甲.指导次数', '7'],
  ['二甲.抽调专家', '4'],
  ['空白村.任务数', '167'],
  ['空白村.已动工', '165'],
  ['空白村.主体完工', '141'],
  ['空白村.装修配备', '98'],
  ['空白村.村医', '167'],
  ['空白村.全省排名', '3'],
  ['空白村.省定指标', '160'],
  ['空白村.地方培养', '865'],
  ['空白村.本年录取', '176'],
];

describe('the plain tables of Yongzhou', () => {
  it.each(PUBLISHED)('add up to the published figure of %s', (indicator, value) => {
    expect(city.get(indicator)?.toFixed()).toBe(value);
  });

  it('come to the published rates', () => {
    const rates = ['两癌.完成率', '产前筛查.完成率', '产前筛查.干预率', '空白村.建设进度'].map((code) => city.get(code)?.times(100).toFixed(2));
    expect(rates).toEqual(['83.86', '68.05', '72.89', '85.48']);
  });

  it('are of fourteen counties, districts and zones, as they were in 2019', () => {
    expect(counties).toHaveLength(14);
    expect(counties).toContain('祁阳县');
  });

  it.each(counties)('let nothing of %s exceed what it is part of', (county) => {
    const number = (code: string) => Number(numbersOf(county, 'figures', tables).get(code)?.toFixed());
    const steps = ['空白村.任务数', '空白村.已动工', '空白村.主体完工', '空白村.装修配备'].map(number);
    expect(steps).toEqual([...steps].sort((one, other) => other - one));
    expect(number('两癌.农村完成') + number('两癌.低保完成')).toBe(number('两癌.累计完成'));
    expect(number('产前筛查.干预人数')).toBeLessThan(number('产前筛查.异常人数'));
    expect(number('两癌.累计完成')).toBeLessThan(number('两癌.任务数'));
  });

  it('ask in a form for every figure that a unit answers', () => {
    for (const row of tables.records('units')) {
      const { slots } = readLayout(sheetFor(field(row, '类别'), tables), tables);
      const asked = [...slots].filter(([code, { computed }]) => !computed && !code.endsWith('.任务数')).map(([code]) => code);
      expect([...answersOf(field(row, '名称'), 'figures', tables).keys()].sort()).toEqual(asked.sort());
    }
  });

  it('name no person and no telephone that could be real', () => {
    for (const row of tables.records('submissions')) {
      expect(field(row, '填报人')).toMatch(/^填报人.$/);
      expect(field(row, '审核人')).toMatch(/^审核人.$/);
      expect(field(row, '联系电话')).toMatch(/^0746-00000\d\d$/);
    }
  });
});

describe('the lists of Yongzhou', () => {
  it('have an entry for each village where nothing has begun', () => {
    const villages = counties.flatMap((county) => listedOf(county, tables).filter(({ code }) => code === '未动工村.村名'));
    expect(villages).toHaveLength(167 - 165);
  });
});

describe('what is expected of the round of Yongzhou', () => {
  it('lacks one unit and blocks another at first', () => {
    const { coverage, exitCode } = expectedRound(atFirst(yongzhou));
    expect({ coverage, exitCode }).toEqual({ coverage: { due: 15, received: 14, late: ['永州经济技术开发区'], missing: ['新田县'], blocked: ['宁远县'], adoptions: [] }, exitCode: 1 });
  });

  it('is whole with what is in later/', () => {
    const { coverage, exitCode } = expectedRound(withLater(yongzhou));
    expect({ coverage, exitCode }).toEqual({ coverage: { due: 15, received: 15, late: ['宁远县', '新田县', '永州经济技术开发区'], missing: [], blocked: [], adoptions: [] }, exitCode: 0 });
  });
});

describe('the README of Yongzhou', () => {
  const readme = readFileSync(join(yongzhou.folder, 'README.md'), 'utf8');

  it('says that county figures are demonstration data and people invented', () => {
    expect(readme).toContain('演示数据');
    expect(readme).toContain('填报人、审核人和电话都是虚拟的');
  });

  it('lists every file and what befell it', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| '));
    const lacking = tables.records('troubles').filter((row) => !rows.some((line) => line.includes(`| ${field(row, '文件')} |`) && line.includes(field(row, '种类'))));
    expect(lacking.map((row) => `${field(row, '文件')} ${field(row, '种类')}`)).toEqual([]);
  });
});
