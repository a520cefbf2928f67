import { CHECK_SHEET } from '../../../src/core/scheme/own-sheets';
import type { Grid } from '../../../src/core/grid';
import { formula, sheet } from '../../support/grid';
import {
  FILLED_FIGURES, changed, codesOf, filled, insertColumn, insertRow, issued, livelihood, livelihoodForm, livelihoodTables, onlySubmission, readSheets, removeRow, setCell, valuesOf,
} from '../../support/issued';

const round = livelihood();
const change = (how: (grid: Grid) => Grid) => readSheets(round, changed(filled(round), how));
const hidden = (grid: Grid): Grid => ({ ...grid, visibility: 'hidden' });

describe('A form that comes back as it was issued', () => {
  const reading = readSheets(round, filled(round));
  const submission = onlySubmission(reading);

  it('is read by its map, with nothing to say about it', () => {
    expect(codesOf(reading)).toEqual([]);
    expect(submission).toMatchObject({ unit: '371302', form: '民生实事月报', readBy: 'map', schemeVersion: '1' });
    expect(valuesOf(submission)).toEqual(FILLED_FIGURES);
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
    expect(valuesOf(submission)).toEqual(FILLED_FIGURES);
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
    expect(valuesOf(onlySubmission(reading))).toEqual(FILLED_FIGURES);
    expect(onlySubmission(reading).header.填报日期).toBe('2020年9月2日');
    expect(codesOf(reading)).toEqual(['S101 E1']);
  });

  it('is read with a row and a column inserted at once', () => {
    expect(valuesOf(onlySubmission(change((grid) => insertColumn(insertRow(grid, 7), 4))))).toEqual(FILLED_FIGURES);
  });

  it('lacks what a removed row held: not reported, and never zero', () => {
    const reading = change((grid) => removeRow(grid, 6));
    const submission = onlySubmission(reading);
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['S102 A6', 'S114 D6']));
    expect(submission.figures.get('村医.累计完成')).toMatchObject({ state: 'notReported', value: null });
    expect(submission.figures.get('债券.到账')?.value).toBe('1646.7');
    const tiers = submission.findings.filter(({ code }) => code === 'S114').map(({ indicators, tier }) => [indicators?.[0], tier]);
    expect(tiers).toEqual([['村医.任务数', '核实'], ['村医.本月完成', '强制'], ['村医.累计完成', '强制'], ['村医.完成率', '核实']]);
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

  it('cannot be read in a column of which the lower of two headings was changed', () => {
    const submission = onlySubmission(change((grid) => setCell(grid, 'E4', '本季完成')));
    expect(submission.findings.filter(({ code }) => code === 'S114').map(({ indicators }) => indicators?.[0])).toEqual(['两癌.本月完成', '村医.本月完成']);
    expect(submission.figures.get('两癌.本月完成')?.state).toBe('notReported');
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
    expect(valuesOf(onlySubmission(reading))).toEqual(FILLED_FIGURES);
    expect(codesOf(reading)).toEqual(['S105']);
  });

  it('is read in hidden rows and columns too', () => {
    const reading = change((grid) => ({ ...grid, hiddenRows: [6, 5000], hiddenColumns: [5] }));
    expect(valuesOf(onlySubmission(reading))).toEqual(FILLED_FIGURES);
    expect(codesOf(reading)).toEqual(['S107 A6', 'S107 E1']);
  });

  it('has what was written outside named and not read', () => {
    const reading = change((grid) => setCell(grid, 'I7', '含上级资金'));
    expect(codesOf(reading)).toEqual(['S104 I7']);
    expect(onlySubmission(reading).cells.find(({ source }) => source.cell === 'I7')).toMatchObject({ fate: 'ignored', reason: '写在表样以外' });
  });

  it('has what was written beside the slots of the table quoted with its cell', () => {
    const [finding] = onlySubmission(change((grid) => setCell(setCell(grid, 'D7', 1200), 'E7', '其中上级资金一千二百万元，本级资金四百余万元'))).findings;
    expect(finding).toMatchObject({ code: 'S104', tier: '提示', message: '填报格以外的2个格有内容（D7“1200”、E7“其中上级资金一千二百万元，本级资金四百余…”），不读。' });
  });

  it('has what was written under its own heading of remarks taken for a remark', () => {
    const of = livelihood({ forms: [setCell(livelihoodForm, 'H3', '备注')] });
    const submission = onlySubmission(readSheets(of, changed(filled(of), (grid) => setCell(grid, 'H5', '含退回件'))));
    expect(submission.findings.map(({ message }) => message)).toEqual(['备注栏的1个格有内容（H5“含退回件”），是说明，不计入汇总。']);
    expect(submission.cells.find(({ source }) => source.cell === 'H5')).toMatchObject({ fate: 'ignored', reason: '备注栏的说明，不是数' });
  });

  it('has an older format blamed once for formulas that it lost, and nobody’s typing', () => {
    const pasted = () => ['G5', 'G6'].reduce<Grid[]>((sheets, address) => changed(sheets, (grid) => setCell(grid, address, 0.5)), filled(round));
    const [told, same] = ['兰山区.xls', '兰山区.xlsx'].map((file) => readSheets(round, pasted(), { file }));
    expect(codesOf(told!)).toEqual(['S130']);
    expect(onlySubmission(told!).findings[0]?.message).toBe('保存为.xls后，2个计算格（G5、G6）的公式没有保存下来，只剩数值；已按填报的数重新计算。');
    expect(codesOf(same!)).toEqual(['S109 G5', 'S109 G6']);
    const one = changed(filled(round), (grid) => setCell(grid, 'G5', 0.5));
    expect(codesOf(readSheets(round, one, { file: '兰山区.xls' }))).toEqual(['S109 G5']);
  });

  it('has a rate typed over its formula shown, and not used', () => {
    const reading = change((grid) => setCell(grid, 'G5', { value: { kind: 'number', value: 0.7189126662810873 }, numberFormat: '0.00%' }));
    const submission = onlySubmission(reading);
    expect(codesOf(reading)).toEqual(['S109 G5']);
    expect(submission.findings.map(({ message }) => message)).toEqual([expect.stringContaining('71.89%')]);
    expect(submission.shown.get('两癌.完成率')?.value).toBe('0.718912666281087');
    expect(submission.figures.has('两癌.完成率')).toBe(false);
  });

  it('has a formula in an input cell read by its result, and told', () => {
    const reading = change((grid) => setCell(grid, 'F5', formula('17000+1000', 18000)));
    expect(valuesOf(onlySubmission(reading))).toEqual(FILLED_FIGURES);
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

  it('counts as used only what says something: each other cell says why it is not', () => {
    const fateOf = (of: typeof round, changes: Parameters<typeof filled>[1]) => Object.fromEntries(onlySubmission(readSheets(of, filled(of, changes))).cells.map(({ source, fate, reason }) => [source.cell, fate === 'used' ? fate : reason]));
    expect(fateOf(round, { E5: '/', F5: 0, E6: null, F6: '未统计' })).toMatchObject({
      E5: '填的是“/”，按不适用处理，不计入合计', F5: 'used', E6: '空白，没有填', F6: '填的是“未统计”，按未报处理', F7: 'used', F8: 'used', D5: 'used',
    });
    const zeros = livelihood({ 指标: livelihoodTables.指标.map((one) => ({ ...one, 空白含义: one.来源 === '填报' && one.类型 === '个数' ? '零' : '未报' })) });
    expect(fateOf(zeros, { E5: null })).toMatchObject({ E5: 'used' });
  });

  it('has other sheets named, and their cells ignored', () => {
    const reading = readSheets(round, [...filled(round), sheet('过程数据', [['街道', 12], ['镇', 3]])]);
    expect(codesOf(reading)).toEqual(['S106']);
    expect(reading.cells.map(({ source, fate }) => [source.sheet, source.cell, fate])).toEqual(['A1', 'B1', 'A2', 'B2'].map((cell) => ['过程数据', cell, 'ignored']));
  });

  it('is the one the map names where a second filled copy lies beside it, with a question', () => {
    const [form, ...others] = filled(round);
    const copy = (grid: Grid): Grid => ({ ...grid, name: '民生实事月报 (2)' });
    const reading = readSheets(round, [form!, copy(setCell(setCell(form!, 'F5', 17500), 'F6', null)), ...others]);
    expect(valuesOf(onlySubmission(reading))).toEqual(FILLED_FIGURES);
    expect(reading.findings).toMatchObject([{ code: 'S013', tier: '核实', sheet: '民生实事月报 (2)' }]);
    expect(reading.findings[0]?.message).toBe('有2张工作表都像“民生实事月报”：民生实事月报、民生实事月报 (2)，采用“民生实事月报”，“民生实事月报 (2)”不读；不同的2格：F5为18000与17500；F6为15与空白。');
    expect(new Set(reading.cells.map(({ fate, reason }) => `${fate} ${reason}`))).toEqual(new Set(['ignored 同一张表的另一份，采用的是“民生实事月报”']));
    expect(codesOf(readSheets(round, [form!, copy(issued(round)[0]!), ...others]))).toEqual(['S106']);
  });

  it('is the visible one where a hidden copy of it was left', () => {
    const [form, ...others] = filled(round);
    const reading = readSheets(round, [{ ...form!, name: '副本', visibility: 'hidden' }, { ...setCell(form!, 'F5', 17500), name: '表' }, ...others]);
    expect(onlySubmission(reading).figures.get('两癌.累计完成')?.value).toBe('17500');
    expect(codesOf(reading)).toEqual(['S106', 'S105']);
    expect(reading.findings[0]?.message).toContain('隐藏的工作表“副本”');
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
