import fc from 'fast-check';
import { runJson } from '../../src/cli/run-json';
import type { Cell, Grid } from '../../src/core/grid';
import { findingsSheets } from '../../src/core/sheets/findings-sheets';
import { summarySheets } from '../../src/core/sheets/summary-sheets';
import { applyEdits } from '../../src/hosts/memory/apply-edits';
import { run } from '../../src/run';
import { filled, livelihood, livelihoodTables } from '../support/issued';
import { schemeSheets } from '../support/read-scheme';

const scheme = { file: 'scheme.xlsx', sheets: schemeSheets(livelihoodTables) };
const round = livelihood();

const signs = fc.constantFrom(...'0123456789.,+-eE%万亿千百十零一二三四五六七八九点约近余多左右人元家年月日/-—无报填 \u3000０９，{}[]=\n');
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: signs, maxLength: 60 }), fc.string({ unit: signs, minLength: 1, maxLength: 3 }).map((text) => text.repeat(500)));
const numbers = fc.oneof(fc.double(), fc.integer({ min: -100, max: 50000 }), fc.constantFrom(NaN, Infinity, -Infinity, 1e308, 1e15, Number.MIN_VALUE));
const cells: fc.Arbitrary<Cell> = fc
  .record({
    value: fc.oneof(
      texts.map((value) => ({ kind: 'text', value }) as const),
      numbers.map((value) => ({ kind: 'number', value }) as const),
      fc.boolean().map((value) => ({ kind: 'boolean', value }) as const),
      fc.constantFrom('#REF!', '#N/A', '').map((value) => ({ kind: 'error', value }) as const),
      fc.constant({ kind: 'blank' } as const),
    ),
    numberFormat: fc.constantFrom(undefined, '0.00%', 'yyyy/m/d', '@', '0.00'),
    formula: fc.constantFrom(undefined, undefined, '1+1', '[1]Sheet1!A1'),
    uncached: fc.constantFrom(undefined, undefined, undefined, true as const),
  })
  .map(({ value, numberFormat, formula, uncached }) => ({ value, ...(numberFormat !== undefined && { numberFormat }), ...(formula !== undefined && { formula, ...(uncached && { uncached }) }) }));

const places = fc.record({ row: fc.integer({ min: 1, max: 11 }), column: fc.integer({ min: 1, max: 8 }), cell: cells });

/** Puts any cells anywhere on the form: on its slots, its header, its labels and beside them. */
function spoiled(sheets: readonly Grid[], changes: readonly { row: number; column: number; cell: Cell }[]): Grid[] {
  return sheets.map((sheet, index) => {
    if (index > 0) return sheet;
    const rows = Array.from({ length: 11 }, (_, row) => [...(sheet.cells[row] ?? [])]);
    for (const { row, column, cell } of changes) rows[row - 1]![column - 1] = cell;
    return { ...sheet, cells: rows };
  });
}

describe('a round with whatever a county may send', () => {
  it('is worked through to its tables, with every cell accounted for', () => {
    const [good, other] = [filled(round), filled(round, {}, '费县')];
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 6 }), (changes) => {
        const files = [{ file: '兰山区.xlsx', sheets: spoiled(good, changes) }, { file: '费县.xlsx', sheets: other }];
        const outcome = run({ scheme, history: null, found: [], files: files.map((file) => ({ ...file, modified: null, receivedOn: null })), period: '2020-08', date: null });
        if (outcome.kind !== 'done') throw new Error(outcome.kind);
        const { cells: account, figures } = runJson(outcome.result, []);
        expect(account.input).toBe(account.used + account.ignored + account.blocked);
        expect(figures.every(({ value }) => value === null || value.length <= 60)).toBe(true);
        for (const edits of [summarySheets(outcome.result), findingsSheets(outcome.result)]) {
          const written = applyEdits([], edits).flatMap((sheet) => sheet.cells.flatMap((row) => (row ?? []).map((cell) => cell?.value)));
          expect(written.filter((value) => value?.kind === 'number' && !Number.isFinite(value.value))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
