import type { Grid } from '../grid';
import { sameSheet } from '../sheet-name';
import type { OwnSheet, RenamedSheet, WorkbookState } from './city-workbook';
import { deviationOf } from './own-print';
import { inputsOn } from './written-cells';

/** Of the sheets that the state knows and the workbook lacks, those that are there under another name: all that was written stands on them. */
export function renamedSheets({ sheets, written }: WorkbookState, { own, others }: { readonly own: readonly Grid[]; readonly others: readonly Grid[] }): RenamedSheet[] {
  const free = new Set(others);
  return sheets.flatMap((known) => {
    const inputs = inputsOn(known.name, written);
    if (own.some(({ name }) => sameSheet(name, known.name)) || inputs.size === 0) return [];
    const found = [...free].find((sheet) => fits(sheet, known, inputs));
    if (!found) return [];
    free.delete(found);
    return [{ was: known.name, sheet: found }];
  });
}

function fits(sheet: Grid, known: OwnSheet, inputs: ReadonlySet<string>): boolean {
  return known.cells !== '' && !deviationOf(sheet, known, inputs).altered;
}

/** The sheet as if nothing had been renamed: Excel changed the formulas that refer to what was. */
export function withFormerNames(grid: Grid, renamed: readonly RenamedSheet[]): Grid {
  if (renamed.length === 0) return grid;
  const former = (formula: string): string => renamed.reduce((text, { was, sheet: { name } }) => text.replace(referenceTo(name), (_, before: string) => `${before}'${was}'!`), formula);
  return { ...grid, cells: grid.cells.map((row) => row?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: former(cell.formula) }))) };
}

function referenceTo(name: string): RegExp {
  const quoted = name.replace(/'/g, "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[^\\p{L}\\p{N}_.'\\]])(?:'${quoted}'|${quoted})!`, 'giu');
}
