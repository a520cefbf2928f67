import { fromAddress } from '../../../src/core/address';
import { type Cell, cellAt, emptyGrid, type Grid } from '../../../src/core/grid';
import { settleFormulas } from '../../../src/hosts/memory/calculate/settle-formulas';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { typedCell } from '../../../src/hosts/memory/typed-cell';
import { withCell } from '../../commands/sample-city';

const number = (value: number): Cell => ({ value: { kind: 'number', value } });
const formula = (text: string, value: number): Cell => ({ formula: text, value: { kind: 'number', value } });

const sheets = [
  { ...emptyGrid('县'), cells: [[number(1), number(2), formula('A1+B1', 3)], [formula('VLOOKUP(A1,A1:B1,2)', 2), formula('A2*2', 4)]] },
  { ...emptyGrid('汇总'), cells: [[formula("SUM('县'!A1:C1)", 6), formula('A1*10', 60), formula('NOTHING(1)', 5)]] },
];

function typedIn(address: string, text: string): Record<string, unknown> {
  const host = new MemoryHost(sheets, settleFormulas);
  const [county = emptyGrid('县'), ...others] = host.sheets;
  host.become([withCell(county, address, typedCell(cellAt(county, fromAddress(address)!), text)), ...others]);
  return { ...told(host.sheets[0]!), ...told(host.sheets[1]!) };
}

function told(grid: Grid): Record<string, unknown> {
  return Object.fromEntries(grid.cells.flatMap((row, above) => [...(row ?? [])].map((cell, left) => [`${grid.name}${'ABC'[left]}${above + 1}`, cell?.uncached ? `${String('value' in cell.value ? cell.value.value : '')}?` : cell && 'value' in cell.value ? cell.value.value : null])));
}

describe('a workbook in memory that works out its formulas', () => {
  it('follows what was typed through the sheets; what nobody can work out keeps its value and says that it is none', () => {
    expect(typedIn('A1', '11')).toEqual({ 县A1: 11, 县B1: 2, 县C1: 13, 县A2: '2?', 县B2: '4?', 汇总A1: 26, 汇总B1: 260, 汇总C1: 5 });
  });

  it('works out a formula that is typed, and leaves one alone to which nothing leads', () => {
    expect(typedIn('B1', '=A1*3')).toEqual({ 县A1: 1, 县B1: 3, 县C1: 4, 县A2: '2?', 县B2: '4?', 汇总A1: 8, 汇总B1: 80, 汇总C1: 5 });
  });

  it('takes a formula that leads back to itself for one without a result', () => {
    expect(typedIn('A1', '=C1')).toMatchObject({ 县A1: '?', 县C1: '3?', 汇总A1: '6?' });
  });

  it('has no result for what looks at a formula that came without one, or at a name, which may mean any cell', () => {
    const waiting: Cell = { formula: 'SUM(A9:A12)', uncached: true, value: { kind: 'number', value: 8 } };
    const sheet = { ...emptyGrid('表'), cells: [[number(1), waiting], [formula('A1+B1', 9), number(6)], [number(4), formula('A3+1', 5)]] };
    const other = { ...emptyGrid('另'), cells: [[formula('总数*2', 6), formula('1+1', 2)]] };
    const host = new MemoryHost([sheet, other], settleFormulas);
    host.become([withCell(sheet, 'A1', number(2)), other]);
    expect(told(host.sheets[0]!)).toEqual({ 表A1: 2, 表B1: '8?', 表A2: '9?', 表B2: 6, 表A3: 4, 表B3: 5 });
    expect(told(host.sheets[1]!)).toEqual({ 另A1: '6?', 另B1: 2 });
  });

  it('keeps the result that a formula was written with', async () => {
    const host = new MemoryHost(sheets, settleFormulas);
    const { undo } = await host.apply([{ kind: 'write', sheet: '县', at: { row: 1, column: 1 }, cells: [[{ content: { kind: 'number', value: 5 } }, null, { content: { kind: 'formula', formula: 'A1+B1', cached: 77 } }]] }]);
    expect(told(host.sheets[0]!)).toMatchObject({ 县A1: 5, 县C1: 77 });
    expect(told(host.sheets[1]!)).toMatchObject({ 汇总A1: 84, 汇总B1: 840 });
    await undo();
    expect(host.sheets).toEqual(sheets);
  });
});

describe('whoever listens to a workbook', () => {
  it('is called back after a change and after its undo, until it leaves', async () => {
    const host = new MemoryHost(sheets);
    const heard: number[] = [];
    const leave = host.subscribe(() => heard.push(host.sheets.length));
    await host.become([])();
    leave();
    host.become([]);
    expect(heard).toEqual([0, 2]);
  });
});
