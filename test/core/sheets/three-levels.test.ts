import { fromAddress } from '../../../src/core/address';
import { readFile } from '../../../src/core/form/read-file';
import { cellAt, type Grid } from '../../../src/core/grid';
import { findingsSheets } from '../../../src/core/sheets/findings-sheets';
import { summarySheets } from '../../../src/core/sheets/summary-sheets';
import { upwardWorkbook } from '../../../src/core/sheets/upward-workbook';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { texts } from '../../support/grid';
import { gather, resultOf, type Sent } from '../../support/gathered';
import { round } from '../../support/scheme';
import { threeLevels, threeLevelTables, THREE_LEVELS_SENT } from '../../support/three-levels';

const resultFrom = (sent: Sent = THREE_LEVELS_SENT) => resultOf(gather(threeLevels(), sent));
const sheets = (sent?: Sent): Grid[] => applyEdits([], summarySheets(resultFrom(sent)));
const named = (all: readonly Grid[], name: string): Grid => all.find((sheet) => sheet.name === name)!;
const at = (grid: Grid, address: string) => cellAt(grid, fromAddress(address)!);

describe('summary.xlsx of counties that report their townships as rows', () => {
  const all = sheets();

  it('has 汇总表 of the units under the city, a sheet for those under them, a sheet a sender', () => {
    expect(all.map(({ name }) => name)).toEqual(['汇总表', '下级单位', '市级指标', '舍位表', '报送情况', '审核意见', '进展情况', '数据来源', '单元格账', '清单_工程', '甲县', '乙县', '丙区']);
    expect(texts(named(all, '汇总表')).slice(4, 7).map(([unit, standing]) => [unit, standing])).toEqual([['甲县', '已报'], ['乙县', '已报'], ['丙开发区', '已报']]);
    expect(texts(named(all, '下级单位')).slice(4).map((row) => row.slice(0, 5))).toEqual([
      ['甲县', '甲一镇', '已报', '100', '80'],
      ['甲县', '甲二镇', '已报', '110', '99'],
      ['甲县', '甲三乡', '已报', '120', '0'],
      ['乙县', '乙一镇', '已报', '130', '70'],
      ['乙县', '乙二镇', '未报', '140', '未报'],
    ]);
    expect(named(all, '下级单位')).toMatchObject({ filter: { top: 4, left: 1, bottom: 9 }, print: { titleRows: { first: 3, last: 4 } } });
  });

  it('refers from a township to its row in its county’s sheet, and rolls a county up from its townships', () => {
    expect(at(named(all, '下级单位'), 'E6').formula).toBe(`IF('甲县'!D5="","",'甲县'!D5)`);
    const total = named(all, '汇总表');
    expect(['D5', 'I5', 'J5', 'K5', 'N5', 'D6'].map((address) => at(total, address).formula)).toEqual([
      `SUM('下级单位'!E5:E7)`,
      `MIN('下级单位'!H5:H7)`,
      `MAX('下级单位'!I5:I7)`,
      `AVERAGE('下级单位'!J5:J7)`,
      `SUM('下级单位'!M5:M7)`,
      `SUM('下级单位'!E8:E9)`,
    ]);
    expect(at(total, 'M5').formula).toBeUndefined();
  });

  it('adds up the city from its leaves where a method does not nest, and checks every total', () => {
    const total = named(all, '汇总表');
    expect(at(total, 'D8').formula).toBe('SUM(D5:D7)');
    expect(at(total, 'K8').formula).toBe(`AVERAGE('下级单位'!J5:J9,K7:K7)`);
    expect(at(total, 'G8').formula).toContain(`SUMPRODUCT(ISNUMBER('下级单位'!G5:G9)*ISNUMBER('下级单位'!E5:E9),'下级单位'!G5:G9,'下级单位'!E5:E9)+SUMPRODUCT(ISNUMBER(G7:G7)*ISNUMBER(D7:D7),G7:G7,D7:D7)`);
    const [shown, engine, results] = [7, 9, 11].map((row) => texts(total)[row]!.slice(2));
    expect(shown).toEqual(['660', '309', '0.594230769230769', '', '0.842071197411003', '', '2', '18', '12500.1875', '4', '甲一镇：人手不足；甲三乡：路远', '5037.9', '3']);
    expect(engine!.filter((one) => one !== '')).toEqual(shown!.filter((one) => /^\d/.test(one)));
    expect(new Set(results!.filter((one) => one !== ''))).toEqual(new Set(['一致']));
  });

  it('says of what is no sum what it is, and that joined texts are no formula', () => {
    expect(texts(named(all, '汇总表'))[12]?.[0]).toBe('注：合计行中，“满意度”按“累计完成”加权平均，“最短”是最小的数，“最长”是最大的数，“收入”是各单位的平均数，“卫生室”是有这一项的单位个数，“困难”是各单位文字的连写，由程序写入，不是公式。');
  });

  it('does not rank a county of which a township has not told', () => {
    expect([5, 6, 7].map((row) => texts(named(all, '汇总表'))[row - 1]?.[5])).toEqual(['2', '—', '1']);
  });

  it('holds a county’s form as it is laid out for it, its own totals and list with the figures as read', () => {
    const own = named(all, '甲县');
    expect(texts(own).slice(3, 6).map((row) => row.slice(0, 5))).toEqual([['1', '甲一镇', '100', '80', '0.8'], ['2', '甲二镇', '110', '99', '0.9'], ['3', '甲三乡', '120', '0', '0']]);
    expect([at(own, 'D7'), at(own, 'E5')]).toMatchObject([{ formula: 'SUM(D4:D6)', value: { value: 179 } }, { formula: expect.stringContaining('D5/C5') }]);
    expect(texts(own).slice(10, 13).map((row) => row.slice(0, 2))).toEqual([['县医院扩建', '5000'], ['=1+1', '0'], ['', '']]);
    expect(at(own, 'A12').formula).toBeUndefined();
  });

  it('lists all entries of all units, the unit first, the place last, amounts added up', () => {
    expect(texts(named(all, '清单_工程')).slice(2)).toEqual([
      ['单位', '项目名称', '投资额（万元）', '出处'],
      ['甲县', '县医院扩建', '5000', '甲县.xlsx 分乡镇月报!A11:B11'],
      ['甲县', '=1+1', '0', '甲县.xlsx 分乡镇月报!A12:B12'],
      ['乙县', '防洪堤', '1234.5', '乙县.xlsx 分乡镇月报!A10:B10'],
      ['合计', '', '6234.5', ''],
    ]);
    expect(at(named(all, '清单_工程'), 'C7').formula).toBe('SUM(C4:C6)');
  });

  it('says who sent a row and how a unit counts', () => {
    const gathered = gather(threeLevels(), THREE_LEVELS_SENT);
    const adoption = { unit: '101', way: '不计入', by: '值班人员', at: '9月5日 16:30', reason: '数字待核', source: { file: '采用方式.xlsx', sheet: '采用方式', cell: 'A2' } } as const;
    const chosen = applyEdits([], summarySheets(resultOf({ ...gathered, round: { ...gathered.round, adoptions: [adoption] } })));
    const rows = texts(named(chosen, '报送情况'));
    expect(rows[1]?.[0]).toContain('；不计入1个：甲一镇。');
    expect(rows[2]).toEqual(['序号', '单位', '类别', '上级', '报送单位', '表样', '报送情况', '填报日期', '被替代的报送', '采用的文件', '表样版本', '采用方式', '经办人', '时间', '理由', '说明']);
    expect(rows.find((row) => row[1] === '甲一镇')?.slice(3)).toEqual(['甲县', '甲县', '分乡镇月报', '已报', '', '0', '甲县.xlsx', '1', '不计入', '值班人员', '9月5日 16:30', '数字待核', '不计入汇总']);
    expect(texts(named(chosen, '甲县')).at(-1)?.[0]).toBe('不计入汇总：甲一镇。');
    expect(texts(named(chosen, '下级单位'))[4]?.slice(2, 6)).toEqual(['不计入', '100', '不计入', '不计入']);
  });

  it('writes to the county about its townships', () => {
    const slips = texts(named(applyEdits([], findingsSheets(resultFrom())), '按单位')).slice(3);
    expect(slips.map((row) => row[0])).toEqual(['乙县', '乙二镇']);
    expect(slips[0]?.[6]).toBe('乙县：你单位2020年8月“分乡镇月报”中乙二镇的数尚未填报（报送截止9月5日），请尽快报送；确有困难的，请告知原因和预计报送时间。');
  });
});

describe('figures shown in 亿元', () => {
  it('add up to their total, what was adjusted is marked and listed', () => {
    const three = (value: string) => ({ ...THREE_LEVELS_SENT.甲一镇, '村.投资': value });
    const all = sheets({ 甲一镇: three('1240'), 乙一镇: three('1340'), 丙开发区: three('1440') } as Sent);
    const rows = texts(named(all, '舍位表'));
    expect(rows[3]).toEqual(['', '精确数（万元）', '舍位后（亿元）']);
    const [first, second, third, total] = rows.slice(4, 8).map((row) => row.slice(1).map(Number));
    expect(total).toEqual([4020, 0.4]);
    expect(Number((first![1]! + second![1]! + third![1]!).toFixed(2))).toBe(0.4);
    const adjusted = rows.slice(9);
    expect(adjusted[0]).toEqual(['单位', '指标', '单独舍入', '调整为', '相差']);
    expect(adjusted).toHaveLength(2);
    expect(Number(adjusted[1]?.[4])).toBeCloseTo(0.01, 10);
    const marked = [5, 6, 7].filter((row) => cellAt(named(all, '舍位表'), { row, column: 3 }).note !== undefined);
    expect(marked).toHaveLength(1);
    expect(at(named(all, '舍位表'), 'B5').formula).toBe(`'汇总表'!N5`);
  });
});

describe('上报 of a form with a row a unit and a list', () => {
  it('has the units under the city as its rows and all entries in its list, and is read so by the round above', () => {
    const result = resultOf(gather(threeLevels({ 方案: { 上报单位: 371300, 上报方案: 'SHENG', 上报版本: '7', 地区: '临沂市' } }), THREE_LEVELS_SENT));
    const province = threeLevels({
      方案: { 代码: 'SHENG', 版本: '7', 地区: '山东省' },
      单位: [{ 代码: 371300, 名称: '临沂市', 类别: '市州' }, ...[['1', '甲县'], ['2', '乙县'], ['3', '丙开发区']].map(([code, name]) => ({ 代码: code!, 名称: name!, 类别: '县区', 上级: '临沂市' }))],
      任务: [],
      指标: threeLevelTables.指标.map((one) => (one.来源 === '任务' ? { ...one, 来源: '填报' } : one)),
      表样: [{ 工作表: '分乡镇月报', 名称: '分乡镇月报', 适用单位: '市州' }],
      forms: threeLevelTables.forms.slice(0, 1),
    });
    const written = applyEdits([], upwardWorkbook(result)!);
    expect(texts(written[0]!).slice(3, 7).map((row) => row.slice(1, 5))).toEqual([
      ['甲县', '330', '179', '0.542424242424243'],
      ['乙县', '270', '70', '0.259259259259259'],
      ['丙开发区', '60', '60', '1'],
      ['合计', '660', '309', ''],
    ]);
    const { submissions, findings } = readFile({ file: '上报.xlsx', sheets: written, modified: null, receivedOn: null }, round(province));
    expect(findings.filter(({ tier }) => tier === '强制')).toEqual([]);
    expect(submissions.map(({ unit, sender, figures }) => [unit, sender, figures.get('两癌.累计完成')?.value ?? null])).toEqual([
      ['371300', '371300', null],
      ['1', '371300', '179'],
      ['2', '371300', '70'],
      ['3', '371300', '60'],
    ]);
    expect(submissions[0]?.figures.get('项目.个数')).toMatchObject({ value: '3' });
    expect(submissions[0]?.lists.get('工程')?.map(({ figures }) => [...figures.values()].map(({ value, text }) => value ?? text))).toEqual([['县医院扩建', '5000'], ['=1+1', '0'], ['防洪堤', '1234.5']]);
  });
});
