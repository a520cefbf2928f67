import Big from 'big.js';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { toAddress } from '../../../src/core/address';
import type { Figure } from '../../../src/core/figure/figure';
import { issueWorkbook } from '../../../src/core/form/issue-workbook';
import { readFile } from '../../../src/core/form/read-file';
import type { FileReading, Submission } from '../../../src/core/form/submission';
import type { Grid } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/files/read-workbook';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { deriveFigures } from '../../../src/core/validation/derive-figures';
import { applyEdits } from '../../../src/hosts/memory/apply-edits';
import { type FilledForm, type FilledRound, type Typed, filledRounds } from '../../support/generated-scheme';
import type { Shorthand } from '../../support/grid';
import { insertRow, setCell } from '../../support/issued';
import { itWithLibreOffice, recalculateAll } from '../../support/libreoffice';

const issue = ({ round, sender }: FilledRound): Grid[] => applyEdits([], issueWorkbook(round, sender));

/** What is typed where, by address; entries of a list from its first row down. */
function cellsOf({ slots, lists }: FilledForm): [string, Shorthand][] {
  const entries = lists.flatMap(({ area, entries: rows }) => rows.flatMap((row, index) => row.map((typed, column): [string, Shorthand] => [toAddress({ row: area.row + index, column: area.columns[column]!.at.column }), typed.cell])));
  return [...slots.map(({ address, typed }): [string, Shorthand] => [address, typed.cell]), ...entries].filter(([, cell]) => cell !== null);
}

/** A list that is longer than issued has rows put in before its last one. */
function lengthened(grid: Grid, { lists }: FilledForm): Grid {
  return lists.reduce((now, { area, entries }) => Array.from({ length: Math.max(0, entries.length - area.rows) }).reduce<Grid>((longer) => insertRow(longer, area.row + 1), now), grid);
}

function fill(sheets: readonly Grid[], forms: readonly FilledForm[]): Grid[] {
  return sheets.map((grid) => {
    const filled = forms.find(({ form }) => form.sheet === grid.name);
    return filled ? cellsOf(filled).reduce((now, [address, cell]) => setCell(now, address, cell), lengthened(grid, filled)) : grid;
  });
}

const reading = ({ round }: FilledRound, sheets: readonly Grid[]): FileReading => readFile({ file: '甲县.xlsx', sheets, modified: null, receivedOn: null }, round);

/** A figure as far as it was typed: its state, its number, and its words where there is none. */
const told = (figure: Figure | undefined): string => (figure ? `${figure.state} ${figure.value ?? (figure.state === 'value' ? figure.text : '')}` : 'nothing');
const expected = ({ state, value, text }: Typed): string => `${state} ${value ?? text ?? ''}`;

function ofForm({ submissions }: FileReading, form: string, unit: string): Submission | undefined {
  return submissions.find((one) => one.form === form && one.unit === unit);
}

/** Whatever was typed is what was read: every slot of every unit, every entry of every list. */
function expectSame(one: FilledRound, read: FileReading): void {
  expect([...read.findings, ...read.submissions.flatMap(({ findings }) => findings)].filter(({ tier }) => tier === '强制')).toEqual([]);
  for (const { form, slots, lists } of one.forms) {
    const units = [...new Set(slots.map(({ slot }) => slot.unit))];
    for (const unit of units) {
      const typed = slots.filter(({ slot }) => slot.unit === unit);
      const submission = ofForm(read, form.name, unit ?? one.sender.code);
      const blank = unit !== null && typed.every(({ typed: { cell } }) => cell === null);
      const figures = typed.map(({ slot }) => `${slot.indicator} ${told(submission?.figures.get(slot.indicator))}`);
      expect(figures).toEqual(typed.map(({ slot, typed: cell }) => `${slot.indicator} ${blank ? 'nothing' : expected(cell)}`));
    }
    for (const { area, entries } of lists) {
      const found = ofForm(read, form.name, one.sender.code)?.lists.get(area.list) ?? [];
      expect(found.map(({ figures }) => area.columns.map(({ column }) => told(figures.get(column))))).toEqual(entries.map((row) => row.map(expected)));
    }
  }
}

/** Where the form's own formulas show a number, it is the one that the engine makes of the figures. */
function expectCalculated({ round }: FilledRound, { submissions }: FileReading): void {
  for (const { unit, figures, shown } of submissions) {
    const derived = deriveFigures(figures, round, round.scheme.units.find(({ code }) => code === unit)!);
    for (const [code, { value }] of shown) {
      const indicator = round.scheme.indicators.get(code);
      if (indicator?.source === '计算' && value !== null) expect(`${code} ${new Big(value).toPrecision(12)}`).toBe(`${code} ${new Big(derived.get(code)?.value ?? 'NaN').toPrecision(12)}`);
    }
  }
}

/** Every cell in which something was typed is in the account once. */
function expectAccounted(one: FilledRound, read: FileReading, sheets: readonly Grid[]): void {
  const cells = [...read.cells, ...read.submissions.flatMap((submission) => submission.cells)].map(({ source }) => `${source.sheet}!${source.cell}`);
  expect(new Set(cells).size).toBe(cells.length);
  const typed = one.forms.filter(({ form }) => sheets.some(({ name }) => name === form.sheet)).flatMap((filled) => cellsOf(filled).map(([address]) => `${filled.form.sheet}!${address}`));
  expect(cells).toEqual(expect.arrayContaining(typed));
}

/** As an official's Excel would: the issued bytes opened, cells typed, saved. */
async function typedInExcel(one: FilledRound): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const issued = await writeWorkbook(issue(one));
  await workbook.xlsx.load(issued.slice().buffer);
  for (const filled of one.forms) {
    const sheet = workbook.getWorksheet(filled.form.sheet);
    if (!sheet) throw new Error(`no sheet ${filled.form.sheet}`);
    for (const [address, cell] of cellsOf(filled)) if (typeof cell === 'number' || typeof cell === 'string') sheet.getCell(address).value = cell;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('Whatever a scheme asks for and whatever is typed, a form that was issued, filled in and read gives the same figures', () => {
  it('in memory', () => {
    fc.assert(
      fc.property(filledRounds({ entries: 14 }), (one) => {
        const sheets = fill(issue(one), one.forms);
        const read = reading(one, sheets);
        expectSame(one, read);
        expectAccounted(one, read, sheets);
      }),
      { numRuns: 300 },
    );
  }, 240_000);

  it('without what Yuebao knows it by, units in another order, a row put in over the table', () => {
    fc.assert(
      fc.property(filledRounds({ most: 20, entries: 6 }), (one) => {
        const forms = fill(issue(one), one.forms).filter(({ name }) => one.forms.some(({ form }) => form.sheet === name));
        const moved = forms.map((grid) => insertRow(unitsReversed(grid, one.forms.find(({ form }) => form.sheet === grid.name)!), 3, ['填表前请看说明']));
        const read = reading(one, moved);
        expectSame(one, read);
        const cells = [...read.cells, ...read.submissions.flatMap((submission) => submission.cells)].map(({ source }) => `${source.sheet}!${source.cell}`);
        expect(new Set(cells).size).toBe(cells.length);
      }),
      { numRuns: 80 },
    );
  }, 240_000);

  it('through the bytes of a workbook that is typed in and saved', async () => {
    await fc.assert(
      fc.asyncProperty(filledRounds({ most: 25 }), async (one) => {
        const { sheets } = readWorkbook(await typedInExcel(one));
        const read = reading(one, sheets);
        expectSame(one, read);
        expect(read.submissions.every(({ readBy }) => readBy === 'map')).toBe(true);
        expectAccounted(one, read, sheets);
      }),
      { numRuns: 40 },
    );
  }, 240_000);

  itWithLibreOffice('saved again by LibreOffice', async () => {
    const rounds = fc.sample(filledRounds({ most: 30 }), { numRuns: 16, seed: 20200831 });
    const written: Uint8Array[] = [];
    for (const one of rounds) written.push(await typedInExcel(one));
    for (const [index, bytes] of recalculateAll(written).entries()) {
      const one = rounds[index]!;
      const read = reading(one, readWorkbook(bytes).sheets);
      expectSame(one, read);
      expectCalculated(one, read);
    }
  }, 240_000);
});

/** The rows of units from the last to the first. */
function unitsReversed(grid: Grid, { form }: FilledForm): Grid {
  const rows = [...new Set(form.slots.flatMap(({ unit, at }) => (unit === null ? [] : [at.row])))];
  const cells = [...grid.cells];
  rows.forEach((row, index) => (cells[row - 1] = grid.cells[rows[rows.length - 1 - index]! - 1]!));
  return { ...grid, cells };
}
