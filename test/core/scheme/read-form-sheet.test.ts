import type { Area, Grid } from '../../../src/core/grid';
import { toAddress } from '../../../src/core/address';
import { ownSlots, rowSlots } from '../../../src/core/scheme/due';
import { readFormSheet } from '../../../src/core/scheme/read-form-sheet';
import { type Shorthand, formula, sheet } from '../../support/grid';
import { countyForm } from '../../support/read-scheme';

const read = (grid: Grid) => readFormSheet(grid, { name: '月报', unitKinds: ['县区'] });
const labels = (grid: Grid) => Object.fromEntries(read(grid).form.slots.map(({ at, rowLabels, headings }) => [toAddress(at), `${rowLabels.join('/')} × ${headings.join('/')}`]));
const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
const form = (rows: readonly (readonly Shorthand[])[], merges: readonly Area[] = []) => sheet('月报', rows, { merges });

describe('the slots of a form sheet', () => {
  it('are named by the texts beside and the headings above, without title, header fields, numbers and measure units', () => {
    expect(labels(countyForm)).toEqual({
      D5: '“两癌”检查/检查人数 × 完成情况/任务数',
      E5: '“两癌”检查/检查人数 × 完成情况/累计完成',
      F5: '“两癌”检查/检查人数 × 完成情况/完成率',
    });
    expect(read(countyForm).form.slots.map(({ indicator, computed }) => [indicator, computed])).toEqual([
      ['两癌.任务数', false],
      ['两癌.累计完成', false],
      ['两癌.完成率', true],
    ]);
  });

  it('of several rows share a merged item cell, and each has its own line', () => {
    const grid = form(
      [
        ['2020年民生实事月报'],
        ['序号', '事项', '指标', '计量单位', '本月完成', '累计完成', '备注'],
        ['甲', '乙', '丙', '丁', 1, 2, 3],
        [32, '电子健康卡', '二级及以上\n医院', '家', '{{健康卡.医院本月}}', '{{健康卡.医院}}', null],
        [null, null, '村 卫生室', '个乡镇', '{{健康卡.村本月}}', '{{健康卡.村}}', null],
        [33, '基本公卫经费', null, '元/人/年', '/', '{{公卫.标准}}', '{{公卫.备注}}'],
      ],
      [area(1, 1, 1, 7), area(4, 1, 5, 1), area(4, 2, 5, 2), area(6, 2, 6, 3)],
    );
    expect(labels(grid)).toEqual({
      E4: '电子健康卡/二级及以上医院 × 本月完成',
      F4: '电子健康卡/二级及以上医院 × 累计完成',
      E5: '电子健康卡/村卫生室 × 本月完成',
      F5: '电子健康卡/村卫生室 × 累计完成',
      F6: '基本公卫经费 × 累计完成',
      G6: '基本公卫经费 × 备注',
    });
  });

  it('under four levels of headings are named by all of them', () => {
    const grid = form(
      [
        ['月报表'],
        ['单位：{{单位}}'],
        ['项目', '两癌检查', null, null],
        [null, '宫颈癌', null, '乳腺癌'],
        [null, '应查', '实查', '实查'],
        [null, '人数', '人数', '人数'],
        ['农村', '{{癌.甲}}', '{{癌.乙}}', '{{癌.丙}}'],
      ],
      [area(1, 1, 1, 4), area(3, 1, 6, 1), area(3, 2, 3, 4), area(4, 2, 4, 3)],
    );
    expect(labels(grid)).toEqual({
      B7: '农村 × 两癌检查/宫颈癌/应查/人数',
      C7: '农村 × 两癌检查/宫颈癌/实查/人数',
      D7: '农村 × 两癌检查/乳腺癌/实查/人数',
    });
  });

  it('below the title of a section are named by it too, and keep the headings', () => {
    const grid = form(
      [
        ['月报表', null, null],
        ['指标', '本月', '累计'],
        ['一、两癌', null, null],
        ['检查人数', '{{甲.本月}}', '{{甲.累计}}'],
        ['二、村医', null, null],
        ['检查人数', '{{乙.本月}}', '{{乙.累计}}'],
      ],
      [area(1, 1, 1, 3), area(3, 1, 3, 3), area(5, 1, 5, 3)],
    );
    expect(labels(grid)).toEqual({
      B4: '一、两癌/检查人数 × 本月',
      C4: '一、两癌/检查人数 × 累计',
      B6: '二、村医/检查人数 × 本月',
      C6: '二、村医/检查人数 × 累计',
    });
  });

  it('of a second table in the sheet have its headings, not the first one’s', () => {
    const grid = form([
      ['指标', '本月'],
      ['检查人数', '{{甲.本月}}'],
      [null, null],
      ['指标', '状态'],
      ['建设进度', '{{乙.状态}}'],
    ]);
    expect(labels(grid)).toEqual({ B2: '检查人数 × 本月', B5: '建设进度 × 状态' });
  });

  it('take a heading that is merged downwards once', () => {
    const grid = form([['指标', '任务数', '完成情况'], [null, null, '本月'], ['检查人数', '{{甲.任务}}', '{{甲.本月}}']], [area(1, 1, 2, 1), area(1, 2, 2, 2)]);
    expect(labels(grid)).toEqual({ B3: '检查人数 × 任务数', C3: '检查人数 × 完成情况/本月' });
  });

  it('without headings do not take the title for a section', () => {
    const grid = form([[null], ['民生实事月报', null], ['检查人数', '{{甲.本月}}']], [area(2, 1, 2, 2)]);
    expect(labels(grid)).toEqual({ B3: '检查人数 × ' });
  });

  it('in pairs of label and cell are named by the label beside them', () => {
    expect(labels(form([['土地（公顷）', '{{甲.土地}}', '资金（万元）', '{{甲.资金}}']]))).toEqual({ B1: '土地（公顷） × ', D1: '资金（万元） × ' });
  });
});

describe('a list below a table', () => {
  const grid = form([
    ['民生实事月报'],
    ['指标', '任务数', '完成数'],
    ['已动工', '{{村.任务数}}', '{{村.已动工}}'],
    ['主体完工', null, '{{村.主体完工}}'],
    ['村名', '所在乡镇', '原因'],
    ['{{未动工.村名}}', '{{未动工.乡镇}}', '{{未动工.原因}}'],
  ]);
  const { lists, slots } = readFormSheet(grid, { name: '月报', unitKinds: ['县区'], lists: new Set(['未动工']) }).form;

  it('leaves the table the labels that stand over its own columns', () => {
    expect(slots.map(({ rowLabels, headings }) => `${rowLabels.join('/')} × ${headings.join('/')}`)).toEqual(['已动工 × 任务数', '已动工 × 完成数', '主体完工 × 完成数']);
  });

  it('has its own headings, and none of the table above', () => {
    expect(lists.flatMap(({ columns }) => columns.map(({ headings }) => headings.join('/')))).toEqual(['村名', '所在乡镇', '原因']);
  });
});

describe('the header fields of a form sheet', () => {
  it('keep the text around them, up to the next mark', () => {
    const grid = form([['填报单位（盖章）：{{单位}}（章）'], ['填报人：{{填报人}}  审核人：｛｛审核人｝｝'], ['{{报告期}}民生实事月报']]);
    expect(read(grid).form.headers).toEqual([
      { field: '单位', at: { row: 1, column: 1 }, before: '填报单位（盖章）：', after: '（章）' },
      { field: '填报人', at: { row: 2, column: 1 }, before: '填报人：', after: '  审核人：' },
      { field: '审核人', at: { row: 2, column: 1 }, before: '  审核人：', after: '' },
      { field: '报告期', at: { row: 3, column: 1 }, before: '', after: '民生实事月报' },
    ]);
  });
});

describe('a row that stands for each unit', () => {
  it('is the one with the unit’s name; its slots are named by their headings', () => {
    const grid = form([['各县进展表'], ['填报单位：{{单位}}'], ['县区', '任务数', '累计完成'], ['{{＠单位}}', '{{两癌.任务数}}', '{{两癌.累计完成}}'], ['合计', formula('SUM(B4:B4)', 0), null], ['经费', '{{本级.经费}}', null]]);
    const { form: found, troubles } = read(grid);
    expect(troubles).toEqual([]);
    expect(found.unitRow).toEqual({ row: 4, names: [{ row: 4, column: 1 }] });
    expect(labels(grid)).toEqual({ B4: ' × 任务数', C4: ' × 累计完成', B6: '经费 × 任务数' });
    expect([rowSlots(found), ownSlots(found)].map((slots) => slots.map(({ indicator }) => indicator))).toEqual([['两癌.任务数', '两癌.累计完成'], ['本级.经费']]);
  });

  it('names the rows below it in the column of units’ names, whatever its heading', () => {
    const grid = form([['单位', '人口', '会议'], ['{{@单位}}', '{{甲.人口}}', null], ['本月会议次数', '{{甲.会议}}', null]]);
    expect(labels(grid)).toEqual({ B2: ' × 人口', B3: '本月会议次数 × 人口' });
  });

  it('may name the unit twice, but not in two rows', () => {
    expect(read(form([['{{@单位}}', '{{@ 单位}}', '{{甲.乙}}']])).form.unitRow?.names).toHaveLength(2);
    expect(read(form([['{{@单位}}', '{{甲.乙}}'], ['{{@单位}}', '{{甲.丙}}']])).troubles.map(({ kind, at }) => [toAddress(at), kind])).toEqual([['A2', 'secondUnitRow']]);
  });
});

describe('a row of a list', () => {
  const lists = new Set(['动态', '项目']);
  const withLists = (grid: Grid) => readFormSheet(grid, { name: '月报', unitKinds: ['县区'], lists });

  it('has the columns with the headings over them, and no slots', () => {
    const { form: found, troubles } = withLists(form([['项目表'], ['名称', '投资（万元）'], ['{{项目.名称}}', '{{ 项目．投资 }}'], ['日期', '内容'], ['{{动态.日期}}', '{{动态.文字}}']]));
    expect(troubles).toEqual([]);
    expect(found.slots).toEqual([]);
    expect(found.lists.map(({ list, row, rows, columns }) => [list, row, rows, columns.map(({ column, at, headings }) => `${toAddress(at)} ${column} ${headings.join('/')}`)])).toEqual([
      ['项目', 3, 1, ['A3 项目.名称 名称', 'B3 项目.投资 投资（万元）']],
      ['动态', 5, 1, ['A5 动态.日期 日期', 'B5 动态.文字 内容']],
    ]);
  });

  it('is not headed by the form’s title, merged or not', () => {
    const titled = (merges: readonly Area[]) => withLists(form([['项目清单'], ['名称', '投资'], ['{{项目.名称}}', '{{项目.投资}}']], merges)).form.lists[0]?.columns.map(({ headings }) => headings);
    expect([titled([]), titled([area(1, 1, 1, 2)])]).toEqual([[['名称'], ['投资']], [['名称'], ['投资']]]);
  });

  it('is one where the scheme has such a list; else its marks are slots', () => {
    const grid = form([['{{项目.名称}}', '{{动态.文字}}']]);
    expect(read(grid).form.slots.map(({ indicator }) => indicator)).toEqual(['项目.名称']);
    expect(withLists(grid).troubles.map(({ kind, at }) => [toAddress(at), kind])).toEqual([['B1', 'secondList']]);
  });

  it('is never calculated, never with other text, never with a unit', () => {
    const { troubles } = withLists(form([['{{=项目.名称}}', '共{{项目.名称}}', null], ['{{@单位}}', '{{项目.投资}}', '{{甲.乙}}']]));
    expect(troubles.map(({ kind, at }) => [toAddress(at), kind])).toEqual([['A1', 'unknown'], ['B1', 'mixed'], ['B2', 'listInUnitRow']]);
  });
});

describe('marks that cannot be used', () => {
  it('are told with their cell', () => {
    const grid = form([['{{@县区}}', '{{填报时间}}', '{{甲.乙}}人', '{{甲.乙.丙}}', '{{甲.丁}}{{甲.戊}}']]);
    expect(read(grid).troubles.map(({ kind, at, mark }) => [toAddress(at), kind, mark])).toEqual([
      ['A1', 'unknown', '{{@县区}}'],
      ['B1', 'unknown', '{{填报时间}}'],
      ['C1', 'mixed', '{{甲.乙}}人'],
      ['D1', 'unknown', '{{甲.乙.丙}}'],
      ['E1', 'mixed', '{{甲.丁}}{{甲.戊}}'],
    ]);
  });
});
