import type { ReceivedFile } from '../../src/core/form/submission';
import { toAddress } from '../../src/core/address';
import { type Grid, cellText, placedCells } from '../../src/core/grid';
import { readScheme } from '../../src/core/scheme/read-scheme';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { findCell, prepared, rolledUp, sheetOf, textAt, typed, withCell } from './sample-city';

const LANSHAN = '兰山区8月份报表.xlsx';
const number = (value: number) => ({ value: { kind: 'number', value } as const, numberFormat: '0' });

/** A file with one figure of its form changed. */
function changed(file: ReceivedFile, cell: string, value: number): ReceivedFile {
  const [form, ...rest] = file.sheets ?? [];
  return { ...file, sheets: [withCell(form!, cell, number(value)), ...rest] };
}

const fileOf = (files: readonly ReceivedFile[], name: string): ReceivedFile => files.find(({ file }) => file === name)!;

describe('rolling up again', () => {
  it('changes nothing where nothing has changed', async () => {
    const { host } = await rolledUp();
    const before = await host.read();
    const again = await prepared(host, { files: [] });
    expect(again.change).toMatchObject({ added: [], emptied: [], overwritten: [], conflicts: [] });
    expect(again.changed).toEqual([]);
    await again.apply();
    const told = (sheets: typeof before) => sheets.filter(({ name }) => name !== '_月报状态');
    expect(told(await host.read())).toEqual(told(before));
  });

  it('takes the same files for the same, and a revision more', async () => {
    const { host, request } = await rolledUp();
    const again = await prepared(host, request);
    expect([again.changed, again.change.added]).toEqual([[], []]);
    await again.apply();
    expect(await textAt(host, '_月报状态', 'C3')).toBe('2');
  });

  it('shows what a resubmission changes, and writes it in place', async () => {
    const { host, request } = await rolledUp();
    const sent = { ...changed(fileOf(request.files, LANSHAN), 'G8', 40137), file: '兰山区8月份报表（更正）.xlsx' };
    const names = (await host.read()).map(({ name }) => name);
    const total = (await sheetOf(host, '汇总表')).cells;

    const again = await prepared(host, { files: [sent] });
    expect(again.changed).toEqual([
      { unit: '兰山区', indicator: '两癌.累计完成', name: '两癌累计检查人数', sheet: '兰山区', cell: 'G8', before: '40037人', after: '40137人', file: sent.file },
    ]);
    await again.apply();
    expect((await host.read()).map(({ name }) => name)).toEqual(names);
    expect(await textAt(host, '兰山区', 'G8')).toBe('40137');
    const formulas = (cells: typeof total) => placedCells({ cells }).flatMap(({ cell: { formula } }) => formula ?? []);
    expect(formulas((await sheetOf(host, '汇总表')).cells)).toEqual(formulas(total));
  });

  it('lets a file of the same name take the place of the one before', async () => {
    const { host, request } = await rolledUp();
    const again = await prepared(host, { files: [changed(fileOf(request.files, LANSHAN), 'G8', 40137)] });
    expect(again.changed.map(({ cell, before, after }) => [cell, before, after])).toEqual([['G8', '40037人', '40137人']]);
    expect(again.result.collection.superseded.map(({ file }) => file)).not.toContain(LANSHAN);
  });

  it('keeps the later one where an older file of its name comes, and says so', async () => {
    const { host, request } = await rolledUp();
    const { sheets: [form, ...rest], ...sent } = { ...changed(fileOf(request.files, LANSHAN), 'G8', 39999) } as ReceivedFile & { sheets: Grid[] };
    const { at, cell } = placedCells(form!).find((one) => cellText(one.cell).includes('2020年8月31日'))!;
    const older = { ...sent, sheets: [withCell(form!, toAddress(at), { value: { kind: 'text', value: cellText(cell).replace('31日', '25日') } }), ...rest] };
    const again = await prepared(host, { files: [older] });
    expect(again.changed).toEqual([]);
    expect(again.result.collection.superseded.map(({ file }) => file)).toContain('兰山区8月份报表~2.xlsx');
    expect(again.result.findings.filter(({ code, unit }) => code === 'S014' && unit === '兰山区')).toHaveLength(1);
  });

  it('keeps the name of a unit’s sheet when what it sent is sent back', async () => {
    const { host, request } = await rolledUp();
    const again = await prepared(host, { files: [changed(fileOf(request.files, LANSHAN), 'G8', -1)] });
    expect(again.result.summary.coverage.blocked).toContain('兰山区');
    expect(again.change).toMatchObject({ added: [], emptied: [] });
    await again.apply();
    const sheet = await sheetOf(host, '兰山区');
    expect(findCell(sheet, '本表不计入汇总，只供核对。')).toBeTruthy();
  });

  it('clears a sheet for which there is nothing any more, says so on it, and uses it again', async () => {
    const { host, request } = await rolledUp();
    const without = await prepared(host, { files: [], withdrawn: [LANSHAN] });
    expect(without.change.emptied).toEqual(['兰山区']);
    await without.apply();
    expect(placedCells(await sheetOf(host, '兰山区')).map(({ cell }) => cellText(cell))).toEqual([expect.stringContaining('没有属于这张表的内容')]);
    const again = await prepared(host, { files: [fileOf(request.files, LANSHAN)] });
    expect(again.change).toMatchObject({ emptied: [], overwritten: [] });
    expect(again.change.rewritten).toContain('兰山区');
  });
});

it('leaves a workbook that is still the scheme it was, to the command line too', async () => {
  const { host, sheets } = await rolledUp();
  expect(readScheme(await host.read(), 'scheme.xlsx')).toEqual(readScheme(sheets, 'scheme.xlsx'));
});

describe('sheets of the user’s', () => {
  it('of the name of a result sheet stand in the way, and nothing is written', async () => {
    const { sheets, request } = await rolledUp();
    const own = { ...sheets[0]!, name: '汇总表' };
    const host = new MemoryHost([...sheets, own]);
    const before = await host.read();
    const plan = await prepared(host, request);
    expect(plan.change.conflicts).toEqual(['汇总表']);
    await expect(plan.apply()).rejects.toThrow('汇总表');
    expect(await host.read()).toEqual(before);
  });

  it('of the name of a unit let the unit have another one', async () => {
    const { sheets, request } = await rolledUp();
    const mine = { ...sheets[1]!, name: '兰山区' };
    const host = new MemoryHost([...sheets, mine]);
    const plan = await prepared(host, request);
    expect(plan.change.conflicts).toEqual([]);
    await plan.apply();
    expect(await sheetOf(host, '兰山区')).toEqual(mine);
    expect(await textAt(host, '兰山区_2', 'G8')).toBe('40037');
  });

  it('are told before a result sheet that was worked on is overwritten', async () => {
    const { host } = await rolledUp();
    const remarked = await typed(host, { sheet: '汇总表', cell: 'ZZ3' }, { value: { kind: 'text', value: '批注' } });
    expect((await prepared(remarked, { files: [] })).change.overwritten).toEqual([{ sheet: '汇总表', why: '“汇总表”的ZZ3另写有内容，再写时不保留。' }]);
    const altered = await typed(host, { sheet: '进展情况', cell: 'A1' }, { value: { kind: 'text', value: '标题' } });
    expect((await prepared(altered, { files: [] })).change.overwritten).toEqual([{ sheet: '进展情况', why: '“进展情况”写入以后有改动，再写时不保留。' }]);
  });
});
