import { noChoices } from '../../src/core/workbook/choices';
import { cellText, type Grid } from '../../src/core/grid';
import { returnSheet } from '../../src/core/sheets/return-sheet';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { filled, livelihood, livelihoodTables, setCell } from '../support/issued';
import { schemeSheets } from '../support/read-scheme';
import { sheet } from '../support/grid';
import { prepared, sheetOf, typed } from './sample-city';

const scheme = schemeSheets(livelihoodTables);
const round = livelihood();
const file = (unit: string, changes: Parameters<typeof filled>[1] = {}) => ({ file: `${unit}.xlsx`, sheets: filled(round, changes, unit), modified: null, receivedOn: null });
const request = { files: [file('兰山区')], period: '2020-08' };
const way = { unit: '371325', way: '不计入', by: '张三', at: '2020-09-05 16:30', reason: '数据待核' } as const;
const choose = (one: Partial<typeof noChoices>) => ({ ...request, choices: { ...noChoices, ...one } });

function textsOf(grid: Grid): string[][] {
  return grid.cells.map((row) => Array.from(row ?? [], (cell) => (cell ? cellText(cell) : '')));
}

describe('采用方式 as chosen in the pane', () => {
  it('counts at once, and comes as a new sheet where there is none; chosen again it changes nothing', async () => {
    const host = new MemoryHost(scheme);
    const first = await prepared(host, choose({ ways: [way] }));
    expect(first.result.round.adoptions).toMatchObject([{ unit: '371325', way: '不计入', by: '张三', at: '9月5日16时30分', source: { sheet: '采用方式' } }]);
    expect(first.change.decided).toEqual([{ kind: 'way', unit: '费县', before: '本期', after: '不计入', reason: '数据待核', sheet: '采用方式' }]);
    expect(first.change.added).toContain('采用方式');
    await first.apply();
    expect(textsOf(await sheetOf(host, '采用方式'))).toEqual([['单位', '采用方式', '经办人', '时间', '理由'], ['费县', '不计入', '张三', '2020-09-05 16:30', '数据待核']]);

    expect((await prepared(host, { files: [] })).result.summary.coverage).toEqual(first.result.summary.coverage);
    const again = await prepared(host, { files: [], choices: { ...noChoices, ways: [way] } });
    expect([again.change.decided, again.nothingNew]).toEqual([[], true]);
  });

  it('stands in the row of its unit of the sheet that is there, all else of which stays', async () => {
    const theirs = sheet('采用方式', [['2020年8月'], ['备注', '采用方式', '单位', '理由'], ['再问', '带问题采用', '费县', '先用'], ['', '不计入', '兰山区', '待核']]);
    const host = new MemoryHost([...scheme, theirs]);
    const { change, apply } = await prepared(host, choose({ ways: [way, { ...way, unit: '371302', way: '本期', reason: '' }, { ...way, unit: '371324' }, { ...way, unit: '0' }] }));
    expect(change.decided.map((one) => [one.unit, one.before, one.after])).toEqual([['费县', '带问题采用', '不计入'], ['兰山区', '不计入', '本期'], ['兰陵县', '本期', '不计入']]);
    await apply();
    expect(textsOf(await sheetOf(host, '采用方式')).map((row) => row.join('|'))).toEqual([
      expect.stringMatching(/^2020年8月/),
      '备注|采用方式|单位|理由|经办人|时间',
      '再问|不计入|费县|数据待核|张三|2020-09-05 16:30',
      '|本期|兰山区||张三|2020-09-05 16:30',
      '|不计入|兰陵县|数据待核|张三|2020-09-05 16:30',
    ]);
  });

  it('says nothing where 本期 was never otherwise, and is refused where the sheet has changed since it was read', async () => {
    const host = new MemoryHost([...scheme, sheet('采用方式', [['单位', '采用方式'], ['费县', '带问题采用']])]);
    expect((await prepared(host, choose({ ways: [{ ...way, unit: '371302', way: '本期' }] }))).change.decided).toEqual([]);
    const { apply } = await prepared(host, choose({ ways: [way] }));
    await host.apply([{ kind: 'write', sheet: '采用方式', at: { row: 2, column: 2 }, cells: [[{ content: { kind: 'text', value: '沿用上期' } }]] }]);
    await expect(apply()).rejects.toMatchObject({ what: '没有写入' });
  });
});

describe('核实说明 of the city', () => {
  const host = () => new MemoryHost(scheme);
  const questioned = { ...request, files: [file('兰山区', { F5: null })] };
  const explain = (one: (typeof noChoices)['explanations'][number]) => ({ ...questioned, choices: { ...noChoices, explanations: [one] } });

  it('passes with a name and a time, whatever the gate would say, and can be taken back', async () => {
    const city = host();
    const finding = (await prepared(city, questioned)).result.findings.find(({ tier, unit }) => tier === '核实' && unit === '兰山区')!;
    const given = { finding: finding.id, unit: '兰山区', place: finding.cell ?? '', message: finding.message, text: '属实', by: '张三', at: '2020-09-05 10:20' };
    const first = await prepared(city, explain(given));
    expect(first.result.accepted).toEqual([given]);
    expect(first.change.decided).toMatchObject([{ kind: 'explanation', finding: finding.id, before: '', after: '属实', sheet: '核实说明' }]);
    await first.apply();
    expect(textsOf(await sheetOf(city, '核实说明'))[1]).toEqual([finding.id, '兰山区', given.place, finding.message, '属实', '张三', '2020-09-05 10:20']);
    const findings = textsOf(await sheetOf(city, '审核意见'));
    const column = findings[2]!.indexOf('核实说明');
    expect(findings.find((row) => row.includes(finding.id))?.[column]).toBe('属实\n（张三，2020-09-05 10:20）');
    expect(JSON.stringify(returnSheet('按单位', first.result))).toContain('（已电话核实，不必再写）');

    const ofNothing = await prepared(city, { files: [], choices: { ...noChoices, explanations: [{ ...given, finding: 'ffffffff' }] } });
    expect([ofNothing.change.decided.length, ofNothing.nothingNew]).toEqual([1, false]);
    const back = await prepared(city, { files: [], choices: { ...noChoices, explanations: [{ ...given, text: '' }] } });
    expect([back.result.accepted, back.nothingNew]).toEqual([undefined, false]);
    await back.apply();
    expect(textsOf(await sheetOf(city, '核实说明'))[1]?.[4]).toBe('');
    expect((await prepared(city, { files: [] })).result.accepted).toBeUndefined();
  });

  it('does not pass where the row does not say who and when, and leaves a county’s own sheet alone', async () => {
    const countys = sheet('核实说明', [['核实说明'], ['提示'], ['编号', '位置', '意见', '说明'], ['1a2b3c4d', 'F5', '', '某县的说明']]);
    const city = new MemoryHost([...scheme, countys]);
    const finding = (await prepared(city, questioned)).result.findings.find(({ tier, unit }) => tier === '核实' && unit === '兰山区')!;
    const { apply, change } = await prepared(city, explain({ finding: finding.id, unit: '兰山区', place: '', message: '', text: '两癌检查数已逐户电话核对', by: '', at: '' }));
    expect(change.added).toContain('市级核实说明');
    await apply();
    const findings = textsOf(await sheetOf(city, '审核意见'));
    expect(findings.find((row) => row.includes(finding.id))?.join('|')).toContain('两癌检查数已逐户电话核对\n（没有通过：没有写经办人和时间）');
    expect(textsOf(await sheetOf(city, '核实说明'))[3]).toContain('某县的说明');
  });
});

describe('a file whose unit the official tells', () => {
  const nobodys = { ...file('兰山区'), file: '报表.xlsx', sheets: filled(round).filter(({ name }) => name !== '_月报').map((grid) => setCell(grid, 'A2', '')) };
  const codesOf = (findings: readonly { code: string; file?: string }[]) => findings.filter((one) => one.file?.endsWith('报表.xlsx') && /^S0(03|05|21|22)/.test(one.code)).map(({ code }) => code);

  it('is that unit’s where nothing in it tells; it is kept with the file, and can be taken back', async () => {
    const host = new MemoryHost(scheme);
    const before = await prepared(host, { files: [nobodys], period: '2020-08' });
    expect([codesOf(before.result.findings), before.result.checked]).toEqual([['S003'], []]);
    const told = await prepared(host, { files: [nobodys], period: '2020-08', choices: { ...noChoices, senders: [{ file: '报表.xlsx', unit: '371302' }] } });
    expect([codesOf(told.result.findings), told.result.checked.map(({ submission }) => submission.unit)]).toEqual([['S021'], ['371302']]);
    await told.apply();
    const kept = await prepared(host, { files: [nobodys] });
    expect([kept.nothingNew, kept.result.checked.length]).toEqual([true, 1]);
    const back = await prepared(host, { files: [], choices: { ...noChoices, senders: [{ file: '报表.xlsx', unit: '' }] } });
    expect(codesOf(back.result.findings)).toEqual(['S003']);
  });

  it('stays another’s where its hidden sheet says so', async () => {
    const { result } = await prepared(new MemoryHost(scheme), { ...request, choices: { ...noChoices, senders: [{ file: '兰山区.xlsx', unit: '371325' }] } });
    expect(result.checked.map(({ submission }) => submission.unit)).toEqual(['371302']);
    expect(result.findings.find(({ code }) => code === 'S022')?.message).toBe('经办人指明文件“兰山区.xlsx”是费县报的，但这份表是发给兰山区的，没有按指明的读取。');
  });

  it.each([['371302', ['S021'], ['371302']], ['371325', ['S005', 'S022'], []]])('whose header is of another than it was issued to: told to be %s', async (unit, codes, units) => {
    const torn = file('兰山区');
    const sheets = torn.sheets.map((grid, index) => (index === 0 ? setCell(grid, 'A2', '填报单位（盖章）：费县') : grid));
    const { result } = await prepared(new MemoryHost(scheme), { files: [{ ...torn, file: '报表.xlsx', sheets }], period: '2020-08', choices: { ...noChoices, senders: [{ file: '报表.xlsx', unit }] } });
    expect([codesOf(result.findings), result.checked.map(({ submission }) => submission.unit)]).toEqual([codes, units]);
  });
});

describe('a round whose period nobody chose', () => {
  it('is of the period that most files say, and says that it is so until it was written', async () => {
    const host = new MemoryHost(scheme);
    const first = await prepared(host, { files: [file('兰山区'), file('费县')] });
    expect([first.result.round.period.code, first.proposed]).toEqual(['2020-08', true]);
    await first.apply();
    expect((await prepared(host, { files: [] })).proposed).toBe(false);
  });
});

describe('filled forms that stand in the workbook as sheets of the user’s', () => {
  const copied = (name: string, unit: string): Grid => ({ ...filled(round, {}, unit)[0]!, name });
  const city = () => new MemoryHost([...scheme, copied('兰山8月', '兰山区'), copied('费县', '费县'), sheet('备忘', [['费县', '电话']])]);

  it('are offered, taken in when asked, held, and read anew when they say something else', async () => {
    const host = city();
    const offered = await prepared(host, { files: [] });
    expect([offered.ownSheets, offered.proposed, offered.files]).toEqual([['兰山8月', '费县'], true, []]);
    const taken = await prepared(host, { files: [], ownSheets: true });
    expect([taken.ownSheets, taken.files.map(({ file: name, unit }) => [name, unit])]).toEqual([[], [['本工作簿/兰山8月', '兰山区'], ['本工作簿/费县', '费县']]]);
    expect(taken.change.conflicts).toEqual([]);
    await taken.apply();
    expect((await sheetOf(host, '兰山8月')).cells).toEqual(copied('兰山8月', '兰山区').cells);
    expect((await prepared(host, { files: [] })).nothingNew).toBe(true);

    const changed = await prepared(await typed(host, { sheet: '兰山8月', cell: 'F5' }, { value: { kind: 'number', value: 18001 } }), { files: [] });
    expect(changed.changed).toMatchObject([{ unit: '兰山区', before: '18000人', after: '18001人', file: '本工作簿/兰山8月' }]);
  });

  it('are what the plan rests on: one that was changed since is not written over what it says', async () => {
    const host = city();
    const { apply } = await prepared(host, { files: [], ownSheets: true });
    await host.apply([{ kind: 'write', sheet: '费县', at: { row: 5, column: 6 }, cells: [[{ content: { kind: 'number', value: 1 } }]] }]);
    await expect(apply()).rejects.toMatchObject({ what: '没有写入' });
  });
});
