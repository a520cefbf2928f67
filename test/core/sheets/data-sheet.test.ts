import { fromAddress } from '../../../src/core/address';
import { cellAt, type Grid } from '../../../src/core/grid';
import { MOST_UNITS_WITH_SHEETS } from '../../../src/core/sheets/place-answers';
import { summarySheets } from '../../../src/core/sheets/summary-sheets';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { texts } from '../../support/grid';
import { gather, manyCounties, resultOf, type Sent } from '../../support/gathered';

const TABLES = ['汇总表', '市级指标', '报送情况', '审核意见', '进展情况', '数据来源', '单元格账'];
const sheets = (counties: number, change: (sent: Sent) => Sent = (sent) => sent): Grid[] => {
  const { scheme, sent } = manyCounties(counties);
  return applyEdits([], summarySheets(resultOf(gather(scheme, change(sent)))));
};
const named = (all: readonly Grid[], name: string): Grid => all.find((sheet) => sheet.name === name)!;
const at = (grid: Grid, address: string) => cellAt(grid, fromAddress(address)!);

describe('summary.xlsx of very many units', () => {
  it('has a sheet a unit up to forty of them, and one sheet 数据 with its sources above', () => {
    expect(sheets(MOST_UNITS_WITH_SHEETS - 2).map(({ name }) => name).slice(7)).toHaveLength(MOST_UNITS_WITH_SHEETS);
    expect(sheets(MOST_UNITS_WITH_SHEETS - 1).map(({ name }) => name)).toEqual([...TABLES, '数据', '数据出处']);
  });

  it('has a row a unit and form, a column an indicator, a filter and headings that stay', () => {
    const data = named(sheets(45), '数据');
    const rows = texts(data);
    expect(rows[3]?.slice(5)).toEqual(['任务数\n（人）', '完成\n（人）', '完成率\n（%）', '问题', '面积\n（平方米）', '硕士\n（名）', '心理\n（名）', '引进\n（名）']);
    expect(rows[4]).toEqual(['1', '甲县', '县区表', '是', '甲县.xlsx', '400', '300', '0.75', '人手不足', '—', '—', '—', '—']);
    expect(rows[50]).toEqual(['9', '市本级', '市本级表', '是', '市本级.xlsx', '—', '—', '—', '—', '7900', '4', '1', '5']);
    expect(data).toMatchObject({ frozen: { row: 5, column: 3 }, filter: { top: 4, left: 1, bottom: 51, right: 13 } });
    expect(texts(named(sheets(45), '数据出处'))[4]?.slice(0, 9)).toEqual(['1', '甲县', '县区表', '是', '甲县.xlsx', '任务!C1', 'D7', '算得', 'D9']);
  });

  it('is live: 汇总表 refers to its cells, a rate is worked out in its row', () => {
    const all = sheets(45);
    expect(['C5', 'D5', 'D6', 'D51', 'C51'].map((address) => at(named(all, '汇总表'), address).formula)).toEqual([
      `IF('数据'!F5="","",'数据'!F5)`,
      `IF('数据'!G5="","",'数据'!G5)`,
      `IF('数据'!G6="","",'数据'!G6)`,
      'SUM(D5:D50)',
      'SUM(C5:C50)',
    ]);
    expect(at(named(all, '数据'), 'H5')).toMatchObject({ formula: 'IF(COUNT(G5,F5)<2,"",IFERROR(G5/F5,"/"))', value: { value: 0.75 } });
    expect(at(named(all, '市级指标'), 'C5').formula).toBe(`IF('数据'!J51="","",'数据'!J51)`);
  });

  it('tells the sources of a city figure in one row, and who is not in it', () => {
    const all = sheets(45, (sent) => ({ ...sent, 第2县: { '两癌.完成': '空白' } }));
    const rows = texts(named(all, '数据来源')).filter((row) => row[1] === '完成');
    expect(rows.map((row) => row.slice(4))).toEqual([
      ['45个单位', '见右列', '本工作簿', '数据、数据出处', 'G5:G50', ''],
      ['第2县', '空白', '', '', '', ''],
    ]);
  });

  it('keeps zero, blank and not applicable apart, and sets what was sent back below what counts', () => {
    const all = sheets(45, (sent) => ({ ...sent, 第1县: { '两癌.完成': '0' }, 第2县: { '两癌.完成': '空白' }, 第3县: { '两癌.完成': '不适用' }, 第4县: { figures: { '两癌.完成': '7' }, blocked: true } }));
    expect(['G6', 'G7', 'G8'].map((address) => at(named(all, '数据'), address).value)).toEqual([{ kind: 'number', value: 0 }, { kind: 'blank' }, { kind: 'text', value: '/' }]);
    expect(['D6', 'D7', 'D8', 'D9'].map((address) => at(named(all, '汇总表'), address).value)).toEqual([{ kind: 'number', value: 0 }, { kind: 'text', value: '' }, { kind: 'text', value: '/' }, { kind: 'text', value: '退回' }]);
    expect(texts(named(all, '数据')).at(-1)?.slice(0, 7)).toEqual(['103', '第4县', '县区表', '否', '第4县.xlsx', '203', '7']);
  });
});
