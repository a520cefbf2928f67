import { type Cell, type CellValue, type Grid, cellAt } from '../../../core/grid';
import { sameSheet } from '../../../core/sheet-name';
import type { Calculator } from './calculator';
import { calculate } from './calculate';

/** A workbook with every formula worked out anew, whatever value was cached with it. A circle of formulas throws. */
export function recalculate(sheets: readonly Grid[], by: Calculator = calculate): Grid[] {
  const results = new Map<string, CellValue | 'under way'>();
  const lookup = (name: string, row: number, column: number): CellValue => {
    const sheet = sheets.find((one) => sameSheet(one.name, name));
    return sheet ? valueOf(sheet, row, column) : { kind: 'error', value: '#REF!' };
  };
  const valueOf = (sheet: Grid, row: number, column: number): CellValue => {
    const { formula, value } = cellAt(sheet, { row, column });
    if (formula === undefined) return value;
    const key = `${sheet.name}!${row},${column}`;
    const known = results.get(key);
    if (known === 'under way') throw new Error(`${key} depends on itself`);
    if (known) return known;
    results.set(key, 'under way');
    const result = by(`=${formula}`, { sheet: sheet.name, row, column }, lookup);
    results.set(key, result);
    return result;
  };
  return sheets.map((sheet) => ({ ...sheet, cells: Array.from(sheet.cells, (row, above) => Array.from(row ?? [], (cell, left): Cell | undefined => anew(cell, () => valueOf(sheet, above + 1, left + 1)))) }));
}

function anew(cell: Cell | undefined, result: () => CellValue): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  const copy: { -readonly [Key in keyof Cell]: Cell[Key] } = { ...cell, value: result() };
  delete copy.uncached;
  return copy;
}
