import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Big from 'big.js';
import { answersOf } from '../../scripts/sample/answers';
import { readLayout, sheetFor } from '../../scripts/sample/layout';
import { cityNumbers } from '../../scripts/sample/oracle/city-figures';
import { expectedRound } from '../../scripts/sample/oracle/expected-round';
import { numbersOf } from '../../scripts/sample/oracle/unit-figures';
import { linyi } from '../../scripts/sample/linyi-2020-08/sample';
import { atFirst } from '../../scripts/sample/oracle/received';
import { unitNames } from '../../scripts/sample/oracle/units';
import { field } from '../../scripts/sample/tables';

const SCRIPTS = join(__dirname, '../../scripts/sample');
const { tables } = linyi;
const city = cityNumbers('figures', tables, unitNames(linyi));
const counties = tables.records('units').filter((row) => field(row, '名称') !== '市本级').map((row) => field(row, '名称'));

/** The figures that the city published for August 2020. */
const PUBLISHED: readonly (readonly [string, string])[] = [
  ['健康卡.二级医院', '35'],
  ['健康卡.基层机构', '20'],
  ['健康卡.村卫生室', '581'],
  ['两癌.累计完成', '313718'],
  ['基本公卫.原标准', '60'],
  ['基本公卫.首批拨付', '63353'],
  ['基本公卫.评价县区数', '13'],
  ['基本公卫.评价机构数', '13'],
  ['负压病房.已批复土地', '2.3681'],
  ['负压病房.待批复土地', '2.6167'],
  ['负压病房.债券到账', '10000'],
  ['负压病房.累计支出', '1646.7'],
  ['核酸检测.建成率', '1'],
  ['精神卫生.新增用房', '8000'],
  ['精神卫生.新增床位', '400'],
  ['精神科医师.引进硕士', '4'],
  ['精神科医师.引进心理学硕士', '1'],
  ['精神科医师.已引进', '5'],
  ['精神科医师.考聘本科生', '4'],
  ['精神科医师.计划招聘', '32'],
  ['精神科医师.转岗培训', '18'],
];

/** The targets that the city published, as sheet 指标 has them. */
const TARGETS: readonly (readonly [string, string, string])[] = [
  ['健康卡.应用率', '100%', '='],
  ['健康卡.覆盖率', '80%', '≥'],
  ['两癌.任务数', '400000', '='],
  ['村卫生室.市级示范', '100', '≥'],
  ['村卫生室.县级示范', '200', '='],
  ['基本公卫.人均标准', '65', '='],
  ['核酸检测.建成率', '100%', '='],
  ['精神卫生.改扩建机构', '5', '左右'],
  ['精神卫生.新增用房', '1万', '='],
  ['精神卫生.新增床位', '500', '='],
  ['精神科医师.已引进', '10', '左右'],
];

describe('the plain tables of Linyi', () => {
  it.each(PUBLISHED)('add up to the published figure of %s', (indicator, value) => {
    expect(city.get(indicator)?.toFixed()).toBe(value);
  });

  it('have every published target', () => {
    const targets = tables.records('indicators').filter((row) => field(row, '公布目标') !== '');
    expect(targets.map((row) => [field(row, '代码'), field(row, '公布目标'), field(row, '目标比较')])).toEqual(TARGETS);
  });

  it('split 394812 among the counties, by which the published 79.46 % is right and against 400000 it is 78.43 %', () => {
    const done = city.get('两癌.累计完成') ?? new Big(0);
    expect(city.get('两癌.任务数')?.toFixed()).toBe('394812');
    expect(done.div(394812).times(100).toFixed(2)).toBe('79.46');
    expect(done.div(400000).times(100).toFixed(2)).toBe('78.43');
  });

  it.each(counties)('let %s be done between 60 and 97 %%, its parts make the whole, nothing exceed what it is part of', (county) => {
    const number = (code: string) => Number(numbersOf(county, 'figures', tables).get(code)?.toFixed());
    expect(number('两癌.完成率')).toBeGreaterThan(0.6);
    expect(number('两癌.完成率')).toBeLessThan(0.97);
    expect(number('两癌.农村完成') + number('两癌.城镇完成')).toBe(number('两癌.累计完成'));
    expect(number('两癌.异常人数')).toBeLessThan(number('两癌.累计完成'));
    expect(number('两癌.干预人数')).toBeLessThan(number('两癌.异常人数'));
  });

  it('go on from July but for one county whose month has two digits exchanged', () => {
    const broken = counties.filter((county) => {
      const [august, july] = [answersOf(county, 'figures', tables), answersOf(county, 'history', tables)];
      return Number(august.get('两癌.累计完成')) !== Number(july.get('两癌.累计完成')) + Number(august.get('两癌.本月完成'));
    });
    expect(broken).toEqual(['莒南县']);
  });

  it('ask in a form for every figure that a unit answers', () => {
    for (const row of tables.records('units')) {
      const { slots } = readLayout(sheetFor(field(row, '类别'), tables), tables);
      const asked = [...slots].filter(([code, { computed }]) => !computed && code !== '两癌.任务数').map(([code]) => code);
      expect([...answersOf(field(row, '名称'), 'figures', tables).keys()].sort()).toEqual(asked.sort());
    }
  });

  it('hold at least fifteen rules in force, of all three tiers, and at least fourteen kinds of trouble', () => {
    const rules = tables.records('rules').filter((row) => field(row, '停用') === '');
    expect(rules.length).toBeGreaterThanOrEqual(15);
    expect(new Set(rules.map((row) => field(row, '级别')))).toEqual(new Set(['强制', '核实', '提示']));
    expect(new Set(tables.records('troubles').map((row) => field(row, '种类'))).size).toBeGreaterThanOrEqual(14);
  });

  it('name no person and no telephone that could be real', () => {
    for (const row of tables.records('submissions')) {
      expect(field(row, '填报人')).toMatch(/^填报人.$/);
      expect(field(row, '审核人')).toMatch(/^审核人.$/);
      expect(field(row, '联系电话')).toMatch(/^0539-00000\d\d$/);
    }
  });
});

describe('what is expected of the run', () => {
  it('is worked out without the product', () => {
    const folders = ['oracle', 'linyi-2020-08', 'yongzhou-2019-07'].flatMap((folder) => readdirSync(join(SCRIPTS, folder)).map((name) => join(folder, name)));
    const sources = [...folders, 'sample.ts', 'tables.ts', 'answers.ts', 'layout.ts'];
    const imports = sources.flatMap((name) => [...readFileSync(join(SCRIPTS, name), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? ''));
    expect([...new Set(imports)].filter((from) => !/^(\.\.?(\/[a-z\d-]+){1,2}|big\.js|node:\w+)$/.test(from))).toEqual([]);
    expect(imports.filter((from) => from.includes('src'))).toEqual([]);
  });

  it('blocks no unit', () => {
    const { files, coverage } = expectedRound(atFirst(linyi));
    expect(files.flatMap(({ findings }) => findings).filter(({ tier }) => tier === '强制')).toEqual([]);
    expect(coverage).toEqual({ due: 16, received: 16, late: ['沂水县'], missing: [], blocked: [], adoptions: [] });
  });
});

describe('the README of Linyi', () => {
  const readme = readFileSync(join(linyi.folder, 'README.md'), 'utf8');

  it('says that county figures are made up and people invented', () => {
    expect(readme).toContain('made up');
    expect(readme).toContain('**Invented**: the people');
  });

  it('lists every file and what befell it', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| '));
    const lacking = tables.records('troubles').filter((row) => !rows.some((line) => line.includes(`| ${field(row, '文件')} |`) && line.includes(field(row, '种类'))));
    expect(lacking.map((row) => `${field(row, '文件')} ${field(row, '种类')}`)).toEqual([]);
  });
});
