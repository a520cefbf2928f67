import { noChoices } from '../../../src/core/workbook/choices';
import { reminderText } from '../../../src/core/sheets/reminder';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { looseFiles, takenOut, undecidedFiles } from '../../../src/taskpane/panels/intake/loose-files';
import { receivedOf, statusCounts, unitBoard } from '../../../src/taskpane/panels/intake/unit-board';
import { lackingFor, waysFor, withWay } from '../../../src/taskpane/panels/intake/ways';
import { emptyDraft } from '../../../src/taskpane/session';
import { prepared, sampleCity } from '../../commands/sample-city';
import { filled, livelihood, livelihoodTables, setCell } from '../../support/issued';
import { schemeSheets } from '../../support/read-scheme';
import { sheet } from '../../support/grid';

const round = livelihood();
const file = (unit: string, changes: Parameters<typeof filled>[1] = {}, name = `${unit}.xlsx`) => ({ file: name, sheets: filled(round, changes, unit), modified: null as string | null, receivedOn: null });
const history = sheet('历史', [['期', '单位代码', '单位', '指标', '数', '状态', '来源', '版本'], ['2020-07', 371324, '兰陵县', '两癌.累计完成', 17000, null, null, 1]]);
const city = () => new MemoryHost([...schemeSheets(livelihoodTables), history]);
const worked = (files: readonly ReturnType<typeof file>[], more = {}) => prepared(city(), { files, period: '2020-08', ...more });

describe('the board of units', () => {
  it('says of each where it stands: missing, to be put right, to be explained, ready', async () => {
    const { result } = await worked([file('兰山区', { F5: null }), file('费县', { F5: -1 })]);
    const board = unitBoard(result);
    expect(board.map(({ unit, status, files }) => [unit.name, status, files])).toEqual([['兰山区', 'explain', ['兰山区.xlsx']], ['费县', 'fix', expect.any(Array)], ['兰陵县', 'missing', []]]);
    expect(board.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect([statusCounts(board), receivedOf(board)]).toEqual([[{ status: 'fix', count: 1 }, { status: 'missing', count: 1 }, { status: 'explain', count: 1 }], 2]);
  });

  it('counts nothing to be explained that the city has accepted', async () => {
    const files = [file('兰山区', { F5: null })];
    const { result: { findings } } = await worked(files);
    const open = findings.filter(({ tier, unit }) => tier === '核实' && unit === '兰山区');
    const explanations = open.map(({ id: finding, message }) => ({ finding, unit: '兰山区', place: '', message, text: '属实', by: '张三', at: '2020-09-05 10:20' }));
    const { result } = await worked(files, { choices: { ...noChoices, explanations } });
    expect([open.length > 0, unitBoard(result)[0]?.status]).toEqual([true, 'ready']);
  });

  it('says of whom it was chosen to do without figures that have come after all, and are right', async () => {
    const ways = ['371302', '371325'].map((unit) => ({ unit, way: '不计入', by: '张三', at: '2020-09-05', reason: '来不及' }) as const);
    const { result } = await worked([file('兰山区'), file('费县', { F5: -1 })], { choices: { ...noChoices, ways } });
    expect(unitBoard(result).map(({ unit, status, cameAfterAll }) => [unit.name, status, cameAfterAll])).toEqual([['兰山区', 'explain', true], ['费县', 'fix', false], ['兰陵县', 'missing', false]]);
  });

  it('tells what a later file changed against the one before', async () => {
    const later = { ...file('兰山区', { F5: 18100 }, '兰山区更正.xlsx'), modified: '2020-09-05' };
    const [row] = unitBoard((await worked([{ ...file('兰山区'), modified: '2020-09-01' }, later])).result);
    expect(row?.files).toEqual(['兰山区更正.xlsx']);
    expect(row?.again).toMatchObject({ times: 2, superseded: ['兰山区.xlsx'], changes: [{ cell: 'F5', before: '18000', after: '18100' }] });
  });

  it('names the files between which nobody can tell', async () => {
    const two = await worked([file('兰山区', {}, '甲.xlsx'), file('兰山区', { F5: 18100 }, '乙.xlsx')]);
    const [row] = unitBoard(two.result);
    expect(looseFiles(two).open).toEqual([]);
    expect([row?.status, row?.undecided && undecidedFiles(row.undecided)]).toEqual(['fix', ['乙.xlsx', '甲.xlsx']]);
    expect(row?.choosable.map(({ hasFigures }) => hasFigures)).toEqual([false]);
  });

  it('offers for a unit that is behind what makes sense, and asks for who and why', async () => {
    const { result } = await worked([file('费县', { F5: -1 })]);
    const offered = unitBoard(result).flatMap(({ choosable }) => choosable.map((one) => [one.unit.name, waysFor(one, result.round)]));
    expect(offered).toEqual([['兰山区', ['本期', '不计入']], ['费县', ['本期', '不计入', '带问题采用']], ['兰陵县', ['本期', '沿用上期', '不计入']]]);
    expect([lackingFor({ way: '不计入', by: ' ', reason: '' }), lackingFor({ way: '本期', by: '', reason: '' })]).toEqual([['by', 'reason'], []]);
    const one = { unit: '1', way: '不计入', by: '甲', at: '', reason: '' } as const;
    expect(withWay([one, { ...one, unit: '2' }], { ...one, by: '乙' })).toEqual([{ ...one, unit: '2' }, { ...one, by: '乙' }]);
  });

  it('keeps a decision in sight once the unit counts by it', async () => {
    const ways = [{ unit: '371324', way: '沿用上期', by: '张三', at: '2020-09-05 16:30', reason: '系统停用' }] as const;
    const row = unitBoard((await worked([file('兰山区')], { choices: { ...noChoices, ways } })).result).find(({ unit }) => unit.name === '兰陵县');
    expect([row?.status, row?.choosable[0]?.adoption]).toMatchObject(['missing', { way: '沿用上期', by: '张三' }]);
  });

  it('of Linyi’s month has everybody, one late', async () => {
    const { sheets, request } = sampleCity('linyi-2020-08');
    const { result } = await prepared(new MemoryHost(sheets), request);
    const board = unitBoard(result);
    expect([board.length, receivedOf(board), board.filter(({ isLate }) => isLate).map(({ unit }) => unit.name)]).toEqual([16, 16, ['沂水县']]);
    expect(reminderText(result)).toBe('');
  });
});

describe('the text for those who are missing', () => {
  it('names them all at once, with the form and what to do', async () => {
    const { result } = await worked([file('兰山区')]);
    expect(reminderText(result)).toMatch(/^费县、兰陵县：\n2020年8月“[^”]+”尚未收到.*请尽快报送；确有困难的，请告知原因和预计报送时间。$/);
  });
});

describe('files that stand beside the units', () => {
  const nobodys = { ...file('兰山区'), file: '报表.xlsx', sheets: filled(round).filter(({ name }) => name !== '_月报').map((grid) => setCell(grid, 'A2', '')) };

  it('ask for their unit, or say why they cannot be read; a letter is passed over', async () => {
    const unread = { file: '费县.xlsx', sheets: null, modified: null, receivedOn: null, trouble: { why: '有密码', next: '请去掉密码' } };
    const letter = { ...unread, file: '说明.docx' };
    const { open, passedOver } = looseFiles(await worked([nobodys, { ...unread, file: '附件.xlsx' } as never, letter as never]));
    expect(open.map(({ file: name, why, asksUnit }) => [name, why?.code, asksUnit])).toEqual([['报表.xlsx', 'S003', true], ['附件.xlsx', 'S001', false]]);
    expect(passedOver.map(({ file: name }) => name)).toEqual(['说明.docx']);
  });

  it('are taken out as picked ones, by whatever name they came, or as ones that the workbook has', async () => {
    const [first, second] = [file('兰山区', {}, '报表.xlsx'), file('费县', {}, '报表.xlsx')];
    const result = await worked([first, second]);
    expect(result.files.map(({ file: name, unit }) => [name, unit])).toEqual([['报表.xlsx', '兰山区'], ['报表~2.xlsx', '费县']]);
    const session = { draft: { ...emptyDraft, picked: { files: [first, second], findings: [] } }, worked: { prepared: result, draft: emptyDraft, losses: [], stopper: new AbortController() } };
    expect([takenOut('报表~2.xlsx', session), takenOut('报表.xlsx', session), takenOut('别的.xlsx', session)]).toEqual([{ kind: 'picked', index: 1 }, { kind: 'picked', index: 0 }, { kind: 'held', file: '别的.xlsx' }]);
  });
});
