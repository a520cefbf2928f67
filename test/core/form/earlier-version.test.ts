import { type Shorthand, texts } from '../../support/grid';
import { FILLED_FIGURES, changed, codesOf, filled, insertRow, issued, livelihood, livelihoodForm, livelihoodTables, onlySubmission, readSheets, setCell, valuesOf } from '../../support/issued';
import { cell } from '../../support/grid';
import type { Grid } from '../../../src/core/grid';

const old = livelihood();

/** The form of the next version: other words throughout, a row of its own before the old ones, one old row gone. */
const redesigned: Grid = {
  ...livelihoodForm,
  merges: [],
  cells: [
    ['民生实事完成情况表'],
    ['单位：{{单位}}', null, null, '期间：{{报告期}}'],
    ['行次', '工作', '内容', '计划', '当月', '全年累计', '比例'],
    [1, '妇幼', '上门随访', null, null, '{{两癌.随访}}', null],
    [2, '妇幼', '两癌筛查', '{{两癌.任务数}}', '{{两癌.本月完成}}', '{{两癌.累计完成}}', '{{=两癌.完成率}}'],
    [3, '基层', '村医', '{{村医.任务数}}', '{{村医.本月完成}}', '{{村医.累计完成}}', '{{=村医.完成率}}'],
    [4, '资金', '债券', null, null, '{{债券.到账}}', null],
    ['经办：{{填报人}}'],
  ].map((row) => (row as Shorthand[]).map(cell)),
};

const present = livelihood({
  方案: { 版本: '2' },
  指标: [...livelihoodTables.指标.filter(({ 代码 }) => 代码 !== '项目.进度'), { 代码: '两癌.随访', 事项: '两癌', 类型: '个数', 计量单位: '人', 来源: '填报' }],
  审核: [],
  forms: [redesigned],
});

describe('A form that was issued by an earlier version of the scheme', () => {
  it('is read where it was issued with its cells, as long as nobody touched its texts', () => {
    const reading = readSheets(present, filled(old));
    const { '项目.进度': gone, ...figures } = FILLED_FIGURES;
    expect(gone).toBe('已动工');
    expect(valuesOf(onlySubmission(reading))).toEqual(figures);
    expect(onlySubmission(reading).header).toMatchObject({ 单位: '兰山区', 填报人: '王一' });
    expect(reading.findings.map(({ code, tier, message }) => `${code} ${tier} ${message}`)).toEqual(['S009 核实 这份表按方案1版下发，现行的是2版，已按这份表下发时的位置读取；现行方案的随访这份表上没有。']);
  });

  it('accounts for what the present scheme does not ask for any more', () => {
    const { cells } = onlySubmission(readSheets(present, filled(old)));
    expect(cells.find(({ source }) => source.cell === 'F8')).toMatchObject({ fate: 'ignored', indicator: null });
    expect(cells.filter(({ source }) => ['E5', 'F5', 'A9'].includes(source.cell)).map(({ fate }) => fate)).toEqual(['used', 'used', 'used']);
  });

  it('is read by its headings where its texts were touched or moved, and refused where nothing fits', () => {
    const touched = readSheets(present, changed(filled(old), (grid) => setCell(insertRow(grid, 5), 'A12', '说明：改。')));
    expect(touched.submissions).toEqual([]);
    expect(codesOf(touched).some((code) => code.startsWith('S012'))).toBe(true);
  });

  it('is not needed by one of the present version, which is read by its own map', () => {
    const reading = readSheets(present, issued(present).map((grid, index) => (index === 0 ? setCell(grid, 'F5', 18000) : grid)));
    expect(onlySubmission(reading).readBy).toBe('map');
    expect(codesOf(reading)).toEqual([]);
  });

  it('holds its header cells in the hidden sheet without a mark', () => {
    expect(texts(issued(old)[3]!).map((row) => row.join('|'))).toContain("表头|'民生实事月报'!A9|填报人：<<填报人>>");
  });
});
