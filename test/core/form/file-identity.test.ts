import { emptyGrid, type Grid } from '../../../src/core/grid';
import { sheet } from '../../support/grid';
import {
  FILLED_FIGURES, changed, codesOf, filled, insertRow, issued, livelihood, livelihoodForm, onlySubmission, readSheets, setCell, typed, valuesOf,
} from '../../support/issued';

const round = livelihood();
const own = ['填报检查', '核实说明', '_月报'];
const withoutIdentity = (sheets: readonly Grid[]): Grid[] => sheets.filter(({ name }) => !own.includes(name));

describe('Whose form it is, and of which month', () => {
  it('stands as issued where the header still names last month, with a question', () => {
    const reading = readSheets(round, typed(filled(round), { D2: '报告期：2020年7月' }));
    expect(codesOf(reading)).toEqual(['S007 D2']);
    expect(reading.findings[0]).toMatchObject({ tier: '核实', unit: '兰山区' });
    expect(valuesOf(onlySubmission(reading))).toEqual(FILLED_FIGURES);
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

  it('is told by its hidden sheet where the header was erased, and the county is told', () => {
    const reading = readSheets(round, typed(filled(round), { A2: '填报单位（盖章）：', D2: null }));
    expect(onlySubmission(reading).findings.map(({ code, tier, cell, message }) => [code, tier, cell, message])).toEqual([
      ['S117', '提示', 'A2', '表头的单位是空的，按随表的隐藏表读作兰山区。'],
      ['S117', '提示', 'D2', '表头的报告期是空的，按随表的隐藏表读作2020年8月。'],
    ]);
  });

  it('says by what it was told where the header names nobody in the roster', () => {
    const other = { A2: '填报单位（盖章）：某某区' };
    const messages = (sheets: readonly Grid[]) => readSheets(round, sheets).findings.flatMap(({ code, message }) => (code === 'S018' ? [message] : []));
    expect(messages(typed(filled(round), other))).toEqual(['表头的单位写的是“某某区”，名册里没有；按随表的隐藏表作兰山区读取。']);
    expect(messages(typed(withoutIdentity(filled(round)), other))).toEqual(['表头的单位写的是“某某区”，名册里没有；按文件名作兰山区读取。']);
  });

  it('is named as its header has it where the roster has not even its code', () => {
    const shorter = livelihood({ 单位: [{ 代码: 371302, 名称: '兰山区', 类别: '县区' }], 任务: [] });
    expect(readSheets(shorter, filled(round, {}, '费县')).findings.map(({ message }) => message)).toEqual(['“费县”不在本期的填报单位之列（代码371325），名册里没有这个代码。']);
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
    expect(valuesOf(onlySubmission(reading))).toEqual(FILLED_FIGURES);
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
    expect(readSheets(newer, old).findings[0]?.message).toBe('这份表按方案1版下发，现行的是2版，表样没有变动，已按行标题和列标题读取。');
    expect(valuesOf(onlySubmission(readSheets(newer, old)))).toEqual(FILLED_FIGURES);
  });

  it('is of an older design where the scheme was changed and kept its version', () => {
    const redesigned = livelihood({ forms: [setCell(livelihoodForm, 'A10', '说明：本表于次月3日前报送。')] });
    expect(readSheets(redesigned, filled(round)).findings.map(({ message }) => message)).toEqual([
      '这份表按方案1版下发，现行的是1版，版本号相同而表样不同，已按这份表下发时的位置读取。',
    ]);
    expect(valuesOf(onlySubmission(readSheets(redesigned, filled(round))))).toEqual(FILLED_FIGURES);
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
