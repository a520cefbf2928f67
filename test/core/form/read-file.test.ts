import { CHECK_SHEET } from '../../../src/core/form/check-sheet';
import { emptyGrid, type Grid } from '../../../src/core/grid';
import { formula, sheet } from '../../support/grid';
import {
  changed, codesOf, filled, insertColumn, insertRow, issued, livelihood, onlySubmission, readSheets, removeRow, setCell, typed, valuesOf,
} from '../../support/issued';

const round = livelihood();
const FIGURES = {
  '两癌.任务数': '24000', '两癌.本月完成': '1000', '两癌.累计完成': '18000',
  '村医.任务数': '30', '村医.本月完成': '2', '村医.累计完成': '15',
  '债券.到账': '1646.7', '项目.进度': '已动工',
};
const change = (how: (grid: Grid) => Grid) => readSheets(round, changed(filled(round), how));
const hidden = (grid: Grid): Grid => ({ ...grid, visibility: 'hidden' });
const own = ['填报检查', '核实说明', '_月报'];
const withoutIdentity = (sheets: readonly Grid[]): Grid[] => sheets.filter(({ name }) => !own.includes(name));

describe('A form that comes back as it was issued', () => {
  const reading = readSheets(round, filled(round));
  const submission = onlySubmission(reading);

  it('is read by its map, with nothing to say about it', () => {
    expect(codesOf(reading)).toEqual([]);
    expect(submission).toMatchObject({ unit: '371302', form: '民生实事月报', readBy: 'map', schemeVersion: '1' });
    expect(valuesOf(submission)).toEqual(FIGURES);
  });

  it('says where each figure stands; a task stands in the scheme', () => {
    expect(submission.figures.get('两癌.累计完成')?.sources).toEqual([{ file: '兰山区.xlsx', sheet: '民生实事月报', cell: 'F5' }]);
    expect(submission.figures.get('两癌.任务数')?.sources).toEqual([{ file: 'scheme.xlsx', sheet: '任务', cell: 'C2' }]);
  });

  it('tells who filled it in and when', () => {
    expect(submission.header).toEqual({
      单位: '兰山区', 报告期: '2020年8月', 填报人: '王一', 审核人: '李二', 联系电话: '0539-0000000', 填报日期: '2020年9月2日',
    });
    expect(submission.filledOn).toBe('2020-09-02');
  });

  it('knows every format in which LibreOffice or a copy leaves the identity', () => {
    expect(codesOf(readSheets(round, filled(round).map((grid) => (grid.name === '_月报' ? hidden(grid) : grid))))).toEqual([]);
  });
});

describe('A form of which a row or column was moved', () => {
  it('is read by headings below an inserted row, whose content is not read', () => {
    const reading = change((grid) => insertRow(grid, 6, [null, null, '其中：街道', null, 5, 900]));
    const submission = onlySubmission(reading);
    expect(submission.readBy).toBe('headings');
    expect(valuesOf(submission)).toEqual(FIGURES);
    expect(submission.figures.get('村医.累计完成')?.sources[0]?.cell).toBe('F7');
    expect(codesOf(reading)).toEqual(['S101 A6']);
    expect(submission.cells.filter(({ fate }) => fate === 'ignored' && fate).map(({ source, indicator }) => [source.cell, indicator])).toEqual([
      ['G5', '两癌.完成率'], ['G7', '村医.完成率'], ['C6', null], ['E6', null], ['F6', null],
    ]);
  });

  it('is only worth a look where the inserted row is empty', () => {
    const reading = change((grid) => insertRow(grid, 6));
    expect(onlySubmission(reading).findings.map(({ code, tier }) => [code, tier])).toEqual([['S101', '提示']]);
  });

  it('is read by headings beside an inserted column', () => {
    const reading = change((grid) => insertColumn(grid, 5, [null, null, null, '上月完成', 800, 1]));
    expect(valuesOf(onlySubmission(reading))).toEqual(FIGURES);
    expect(onlySubmission(reading).header.填报日期).toBe('2020年9月2日');
    expect(codesOf(reading)).toEqual(['S101 E1']);
  });

  it('is read with a row and a column inserted at once', () => {
    expect(valuesOf(onlySubmission(change((grid) => insertColumn(insertRow(grid, 7), 4))))).toEqual(FIGURES);
  });

  it('lacks what a removed row held: not reported, and never zero', () => {
    const reading = change((grid) => removeRow(grid, 6));
    const submission = onlySubmission(reading);
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['S102 A6', 'S114 D6']));
    expect(submission.figures.get('村医.累计完成')).toMatchObject({ state: 'notReported', value: null });
    expect(submission.figures.get('债券.到账')?.value).toBe('1646.7');
    expect(submission.findings.filter(({ code }) => code === 'S114').every(({ tier }) => tier === '强制')).toBe(true);
  });

  it('cannot be read in a row whose label was changed', () => {
    const submission = onlySubmission(change((grid) => setCell(grid, 'C5', '初筛人数')));
    expect(submission.findings.filter(({ code }) => code === 'S114').map(({ indicators }) => indicators?.[0])).toEqual(['两癌.任务数', '两癌.本月完成', '两癌.累计完成', '两癌.完成率']);
    expect(submission.findings.find(({ code }) => code === 'S103')?.message).toBe('表样有1处文字改动：C5“检查人数”改成了“初筛人数”。');
    expect(submission.figures.get('村医.累计完成')?.value).toBe('15');
    expect(submission.cells.find(({ source }) => source.cell === 'F5')).toMatchObject({ fate: 'blocked' });
  });

  it('cannot be read in a column whose heading was changed', () => {
    const submission = onlySubmission(change((grid) => setCell(grid, 'F4', '全年完成')));
    expect(submission.findings.filter(({ code }) => code === 'S114').map(({ indicators }) => indicators?.[0])).toEqual(['两癌.累计完成', '村医.累计完成', '债券.到账', '项目.进度']);
    expect(submission.figures.get('两癌.本月完成')?.value).toBe('1000');
  });

  it('cannot be read in a row that is there twice', () => {
    const submission = onlySubmission(change((grid) => insertRow(grid, 6, [1, '两癌', '检查人数', 24000, 1, 2])));
    expect(submission.findings.filter(({ code }) => code === 'S115').map(({ cell, indicators }) => [cell, indicators?.[0]])).toContainEqual(['F5', '两癌.累计完成']);
    expect(submission.figures.get('两癌.累计完成')?.state).toBe('notReported');
    expect(submission.figures.get('村医.累计完成')?.value).toBe('15');
  });
});

describe('A form in which more was done than filling it', () => {
  it('is known under another name', () => {
    const reading = change((grid) => ({ ...grid, name: 'Sheet1' }));
    expect(valuesOf(onlySubmission(reading))).toEqual(FIGURES);
    expect(codesOf(reading)).toEqual(['S105']);
  });

  it('is read in hidden rows and columns too', () => {
    const reading = change((grid) => ({ ...grid, hiddenRows: [6, 5000], hiddenColumns: [5] }));
    expect(valuesOf(onlySubmission(reading))).toEqual(FIGURES);
    expect(codesOf(reading)).toEqual(['S107 A6', 'S107 E1']);
  });

  it('has what was written outside named and not read', () => {
    const reading = change((grid) => setCell(grid, 'I7', '含上级资金'));
    expect(codesOf(reading)).toEqual(['S104 I7']);
    expect(onlySubmission(reading).cells.find(({ source }) => source.cell === 'I7')).toMatchObject({ fate: 'ignored', reason: '写在表样以外' });
  });

  it('has a rate typed over its formula shown, and not used', () => {
    const reading = change((grid) => setCell(grid, 'G5', { value: { kind: 'number', value: 0.9 }, numberFormat: '0.00%' }));
    const submission = onlySubmission(reading);
    expect(codesOf(reading)).toEqual(['S109 G5']);
    expect(submission.shown.get('两癌.完成率')?.value).toBe('0.9');
    expect(submission.figures.has('两癌.完成率')).toBe(false);
  });

  it('has a formula in an input cell read by its result, and told', () => {
    const reading = change((grid) => setCell(grid, 'F5', formula('17000+1000', 18000)));
    expect(valuesOf(onlySubmission(reading))).toEqual(FIGURES);
    expect(codesOf(reading)).toEqual(['S110 F5']);
  });

  it('has a formula on another file called so', () => {
    expect(codesOf(change((grid) => setCell(grid, 'F5', formula("'[1]汇总'!B2", 18000))))).toEqual(['S113 F5']);
  });

  it('has an input formula without result blocked, not taken for a blank', () => {
    const submission = onlySubmission(change((grid) => setCell(grid, 'F5', formula('17000+1000', null))));
    expect(submission.findings.map(({ code, tier }) => [code, tier])).toEqual([['S201', '强制']]);
    expect(submission.cells.find(({ source }) => source.cell === 'F5')?.fate).toBe('blocked');
  });

  it('has an error in a calculated cell passed over, and in an input cell blocked', () => {
    const error = { value: { kind: 'error', value: '#DIV/0!' } } as const;
    expect(codesOf(change((grid) => setCell(grid, 'G5', { ...error, formula: 'F5/D5' })))).toEqual(['S112 G5']);
    expect(codesOf(change((grid) => setCell(grid, 'F5', error)))).toEqual(['S200 F5']);
  });

  it('has a cell under a merged one not reported, not blank', () => {
    const submission = onlySubmission(change((grid) => ({ ...setCell(grid, 'F5', null), merges: [{ top: 5, left: 5, bottom: 5, right: 6 }] })));
    expect(submission.findings.map(({ code, cell }) => [code, cell])).toEqual([['S108', 'E5:F5']]);
    expect(submission.figures.get('两癌.累计完成')?.state).toBe('notReported');
  });

  it('has another task than the scheme shown and ignored', () => {
    const submission = onlySubmission(change((grid) => setCell(grid, 'D5', 20000)));
    expect(submission.figures.get('两癌.任务数')?.value).toBe('24000');
    expect(submission.shown.get('两癌.任务数')?.value).toBe('20000');
    expect(submission.cells.find(({ source }) => source.cell === 'D5')).toMatchObject({ fate: 'ignored' });
  });

  it('keeps /, 无, 0 and blank apart', () => {
    const { figures } = onlySubmission(readSheets(round, filled(round, { E5: '/', F5: 0, E6: null, F6: '无' })));
    expect(['两癌.本月完成', '两癌.累计完成', '村医.本月完成', '村医.累计完成'].map((code) => figures.get(code)?.state)).toEqual(['notApplicable', 'zero', 'blank', 'notApplicable']);
  });

  it('has other sheets named, and their cells ignored', () => {
    const reading = readSheets(round, [...filled(round), sheet('过程数据', [['街道', 12], ['镇', 3]])]);
    expect(codesOf(reading)).toEqual(['S106']);
    expect(reading.cells.map(({ source, fate }) => [source.sheet, source.cell, fate])).toEqual(['A1', 'B1', 'A2', 'B2'].map((cell) => ['过程数据', cell, 'ignored']));
  });

  it('has explanations accounted for, and the checks not counted as input', () => {
    const sheets = filled(round).map((grid) => (grid.name === '核实说明' ? setCell(grid, 'D4', '两癌检查7月有300人重复登记，本月核减。') : grid.name === CHECK_SHEET ? setCell(grid, 'E5', formula('1', '通过')) : grid));
    expect(readSheets(round, sheets).cells).toEqual([expect.objectContaining({ fate: 'ignored', source: expect.objectContaining({ sheet: '核实说明', cell: 'D4' }) })]);
  });
});

describe('What was written in the sheets that issuing adds', () => {
  const inCheck = (cell: string, text: string, of = round) => readSheets(of, filled(round).map((grid) => (grid.name === CHECK_SHEET ? setCell(grid, cell, text) : grid))).cells;

  it('is accounted for where somebody typed over a check', () => {
    expect(inCheck('C6', '不用管')).toMatchObject([{ fate: 'ignored', source: { sheet: '填报检查', cell: 'C6' } }]);
  });

  it('is nothing where the checks are those of an older scheme', () => {
    const newer = livelihood({ 方案: { 版本: '2' }, 审核: [{ 编号: 'B1', 级别: '提示', 公式: '[两癌.累计完成]>=[两癌.本月完成]', 说明: '累计小于本月。' }] });
    expect(readSheets(newer, filled(round)).cells).toEqual([]);
  });
});

describe('Whose form it is, and of which month', () => {
  it('stands as issued where the header still names last month, with a question', () => {
    const reading = readSheets(round, typed(filled(round), { D2: '报告期：2020年7月' }));
    expect(codesOf(reading)).toEqual(['S007 D2']);
    expect(reading.findings[0]).toMatchObject({ tier: '核实', unit: '兰山区' });
    expect(valuesOf(onlySubmission(reading))).toEqual(FIGURES);
    expect(onlySubmission(reading).cells.find(({ source }) => source.cell === 'D2')).toMatchObject({ fate: 'ignored' });
  });

  it('is blocked where the form was issued for another month', () => {
    const reading = readSheets(round, filled(livelihood({}, '2020-07')));
    expect(codesOf(reading)).toEqual(['S006']);
    expect(reading).toMatchObject({ submissions: [], unit: '371302' });
    expect(reading.cells.length).toBeGreaterThan(0);
    expect(new Set(reading.cells.map(({ fate }) => fate))).toEqual(new Set(['blocked']));
  });

  it('is blocked where the header names another county than the form was issued to', () => {
    const reading = readSheets(round, typed(filled(round), { A2: '填报单位（盖章）：费县' }));
    expect(codesOf(reading)).toEqual(['S005 A2']);
    expect(reading.submissions).toEqual([]);
  });

  it('knows a county by its former name, and says so', () => {
    const reading = readSheets(round, typed(filled(round, {}, '兰陵县'), { A2: '填报单位（盖章）：苍山县' }), { file: '兰陵县.xlsx' });
    expect(codesOf(reading)).toEqual(['S011 A2']);
    expect(onlySubmission(reading).unit).toBe('371324');
  });

  it('is asked about where the name of the file says something else', () => {
    expect(codesOf(readSheets(round, filled(round), { file: '费县8月.xlsx' }))).toEqual(['S017']);
    expect(codesOf(readSheets(round, filled(round), { file: '兰山区7月.xlsx' }))).toEqual(['S017']);
    expect(codesOf(readSheets(round, filled(round), { file: '兰山区9月3日报.xlsx' }))).toEqual([]);
  });

  it('is of nobody where nothing tells', () => {
    const reading = readSheets(round, typed(withoutIdentity(filled(round)), { A2: '填报单位（盖章）：' }), { file: '民生实事.xlsx' });
    expect(codesOf(reading)).toEqual(['S003']);
    expect(reading.unit).toBeNull();
  });

  it('is told by the name of the file where the form itself says nothing', () => {
    const reading = readSheets(round, typed(withoutIdentity(filled(round)), { A2: '填报单位（盖章）：', D2: '报告期：' }), { file: '费县/8月.xlsx' });
    expect(onlySubmission(reading).unit).toBe('371325');
    expect(codesOf(reading)).toEqual(['S100']);
  });

  it('is read by headings in a workbook that was never issued', () => {
    const sheets = changed(withoutIdentity(filled(round)), (grid) => insertRow({ ...grid, name: '表一' }, 2));
    const reading = readSheets(round, sheets);
    expect(valuesOf(onlySubmission(reading))).toEqual(FIGURES);
    expect(onlySubmission(reading)).toMatchObject({ unit: '371302', readBy: 'headings', schemeVersion: null });
    expect(codesOf(reading)).toEqual(['S100', 'S105', 'S101 A2']);
  });

  it('is not of this month where only its header can tell', () => {
    const reading = readSheets(round, typed(withoutIdentity(filled(round)), { D2: '报告期：2020年7月' }));
    expect(codesOf(reading)).toEqual(['S006 D2']);
    expect(reading.submissions).toEqual([]);
  });

  it('comes from an older version of the scheme, and is read by headings where that has changed', () => {
    const newer = livelihood({ 方案: { 版本: '2' } });
    expect(codesOf(readSheets(newer, filled(round)))).toEqual(['S009']);
    const old = changed(filled(round), (grid) => setCell(grid, 'A10', '说明：旧版。'));
    expect(readSheets(newer, old).findings[0]?.message).toBe('这份表按方案1版下发，现行的是2版，已按行标题和列标题读取。');
    expect(valuesOf(onlySubmission(readSheets(newer, old)))).toEqual(FIGURES);
  });

  it('is refused where it belongs to another scheme', () => {
    expect(codesOf(readSheets(livelihood({ 方案: { 代码: 'QT' } }), filled(round)))).toEqual(['S010']);
  });

  it('is not due of a county that is not in the roster this month', () => {
    const closed = livelihood({ 单位: [{ 代码: 371302, 名称: '兰山区', 类别: '县区', 截止期: '2020-06', 并入: 371325 }, { 代码: 371325, 名称: '费县', 类别: '县区' }], 任务: [] });
    expect(readSheets(closed, filled(round)).findings.map(({ code, message }) => [code, message])).toEqual([['S004', '“兰山区”不在本期的填报单位之列，已并入费县。']]);
  });
});

describe('A file that cannot be used', () => {
  it('is ignored where a program left it behind', () => {
    const reading = readSheets(round, [], { file: '~$兰山区.xlsx', sheets: null });
    expect(reading).toMatchObject({ unit: null, submissions: [], cells: [] });
    expect(reading.findings).toMatchObject([{ code: 'S002', tier: '提示' }]);
  });

  it('blocks the unit that its name speaks of', () => {
    const reading = readSheets(round, [], { file: '2020/费县.xlsx', sheets: null, trouble: { why: '不是工作簿', next: '请另存后重报。' } });
    expect(reading).toMatchObject({ unit: '371325', findings: [{ code: 'S001', tier: '强制', unit: '费县', next: '请另存后重报。' }] });
  });

  it('is blocked with all its cells where it holds no form', () => {
    const reading = readSheets(round, [sheet('通知', [['请各单位', 3]])], { file: '费县.xlsx' });
    expect(codesOf(reading)).toEqual(['S008', 'S012']);
    expect(reading.cells.map(({ fate }) => fate)).toEqual(['blocked', 'blocked']);
  });

  it('is blocked where it holds the same form twice', () => {
    const [form, ...others] = filled(round);
    const reading = readSheets(round, [{ ...form!, name: '一' }, { ...form!, name: '二' }, ...others]);
    expect(codesOf(reading)).toEqual(['S013']);
    expect(reading.submissions).toEqual([]);
    expect(new Set(reading.cells.map(({ fate }) => fate))).toEqual(new Set(['blocked']));
  });

  it('does not trip over an empty workbook', () => {
    expect(codesOf(readSheets(round, [emptyGrid('Sheet1')], { file: '费县2020年8月.xlsx' }))).toEqual(['S012']);
    expect(issued(round)).toHaveLength(4);
  });
});
