import type { Grid } from '../../src/core/grid';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { prepared, rolledUp, sheetOf, textAt, typed } from './sample-city';

const corrected = { value: { kind: 'number', value: 40137 } as const, numberFormat: '0' };
const city = async () => typed((await rolledUp()).host, { sheet: '兰山区', cell: 'G8' }, corrected);

/** As Excel renames: what refers to the sheet goes along. */
function renamed(sheets: readonly Grid[], was: string, now: string): MemoryHost {
  const along = (formula: string): string => formula.replaceAll(`'${was}'!`, `${now}!`).replaceAll(`${was}!`, `${now}!`);
  const told = (grid: Grid): Grid => ({ ...grid, cells: grid.cells.map((row) => row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: along(cell.formula) }))) });
  return new MemoryHost(sheets.map((grid) => ({ ...told(grid), name: grid.name === was ? now : grid.name })));
}

describe('a unit’s sheet that the user renamed', () => {
  it('gives the figures corrected in it, and the plan tells that another one is written', async () => {
    const host = renamed(await (await city()).read(), '兰山区', '兰山');
    const plan = await prepared(host, { files: [] });
    expect(plan.change.overwritten).toEqual([{ sheet: '兰山区', why: '“兰山区”已改名为“兰山”：其中改过的数照样采用，另写一张“兰山区”；“兰山”以后不再更新，不用的可以删除。' }]);
    expect([plan.change.added, plan.change.conflicts, plan.changed.map(({ before, after }) => [before, after])]).toEqual([['兰山区'], [], [['40037人', '40137人']]]);
    const mine = await sheetOf(host, '兰山');
    await plan.apply();
    expect([await textAt(host, '兰山区', 'G8'), await sheetOf(host, '兰山')]).toEqual(['40137', mine]);
    expect(await prepared(host, { files: [] })).toMatchObject({ nothingNew: true, change: { overwritten: [], added: [] } });
  });

  it('is one of those that the plan rests on', async () => {
    const host = renamed(await (await city()).read(), '兰山区', '兰山');
    const plan = await prepared(host, { files: [] });
    await host.apply([{ kind: 'write', sheet: '兰山', at: { row: 8, column: 7 }, cells: [[{ content: { kind: 'number', value: 1 } }]] }]);
    await expect(plan.apply()).rejects.toThrow();
  });

  it('is told to be missing where it was worked on besides, or deleted', async () => {
    const without = (await (await city()).read()).filter(({ name }) => name !== '兰山区');
    const plan = await prepared(new MemoryHost(without), { files: [] });
    expect(plan.change.overwritten).toEqual([{ sheet: '兰山区', why: '“兰山区”已不在工作簿里，另写一张；上次汇总以后在其中改过的数不采用。' }]);
    expect(plan.change.added).toEqual(['兰山区']);
    const gone = (await (await city()).read()).filter(({ name }) => name !== '进展情况');
    expect((await prepared(new MemoryHost(gone), { files: [] })).change.overwritten).toEqual([{ sheet: '进展情况', why: '“进展情况”已不在工作簿里，另写一张。' }]);
  });

  it('is not taken for renamed where it is there, with a copy beside it', async () => {
    const sheets = await (await city()).read();
    const copy = { ...sheets.find(({ name }) => name === '兰山区')!, name: '底稿' };
    const plan = await prepared(new MemoryHost([...sheets, copy]), { files: [] });
    expect([plan.change.overwritten, plan.change.added]).toEqual([[], []]);
  });
});
