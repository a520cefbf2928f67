import { BLANK, type Cell, type CellValue, type Grid, cellAt } from '../../../core/grid';
import { sameSheet } from '../../../core/sheet-name';
import { calculate } from './calculate';
import type { Place } from './calculator';
import { formulasBehind } from './formulas-behind';

type Sheets = readonly Grid[];

/**
 * The workbook after a change, the formulas behind it worked out anew. One that cannot be worked out keeps its value and
 * is marked as one without a result (`uncached`), and so is whatever looks at it. A formula that was written with its
 * result keeps that, and one to which nothing leads stays as it is.
 */
export function settleFormulas(before: Sheets, after: Sheets): Sheets {
  const changed = changedCells(before, after);
  if (changed.length === 0) return after;
  const waiting = changed.filter((place) => isWaiting(cellOf(after, place)));
  const written = new Set(changed.map(keyOf));
  const behind = formulasBehind(after, changed, (place) => written.has(keyOf(place)));
  const results = workedOut(after, [...waiting, ...behind]);
  return results.size === 0 ? after : after.map((sheet) => withResults(sheet, results));
}

/** Of sheets that are new or gone too: what refers to them changes with them. */
function changedCells(before: Sheets, after: Sheets): Place[] {
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [was, is] = [before.find((one) => one.name === name), after.find((one) => one.name === name)];
    return was?.cells === is?.cells ? [] : changedIn(name, was?.cells ?? [], is?.cells ?? []);
  });
}

function changedIn(sheet: string, was: Grid['cells'], is: Grid['cells']): Place[] {
  const places: Place[] = [];
  for (let row = 0; row < Math.max(was.length, is.length); row += 1) {
    const [old, now] = [was[row], is[row]];
    if (old === now) continue;
    for (let column = 0; column < Math.max(old?.length ?? 0, now?.length ?? 0); column += 1) {
      if (old?.[column] !== now?.[column]) places.push({ sheet, row: row + 1, column: column + 1 });
    }
  }
  return places;
}

function cellOf(sheets: Sheets, { sheet, ...at }: Place): Cell {
  const grid = sheets.find((one) => sameSheet(one.name, sheet));
  return grid ? cellAt(grid, at) : BLANK;
}

function isWaiting({ formula, uncached }: Cell): boolean {
  return formula !== undefined && uncached === true;
}

const keyOf = ({ sheet, row, column }: Place): string => `${sheet.toLowerCase()}!${row},${column}`;

/** What each of the formulas comes to; null where nobody can tell. */
function workedOut(sheets: Sheets, places: readonly Place[]): Map<string, CellValue | null> {
  const wanted = new Set(places.map(keyOf));
  const results = new Map<string, CellValue | null>();
  const lookup = (sheet: string, row: number, column: number): CellValue => {
    if (!sheets.some((one) => sameSheet(one.name, sheet))) return { kind: 'error', value: '#REF!' };
    const result = resultAt({ sheet, row, column });
    if (result === null) throw new Error(`${sheet} R${row}C${column} has no result`);
    return result;
  };
  const resultAt = (place: Place): CellValue | null => {
    const key = keyOf(place);
    const { formula, value, uncached } = cellOf(sheets, place);
    if (formula === undefined || !wanted.has(key)) return uncached ? null : value;
    const known = results.get(key);
    if (known !== undefined) return known;
    /* A formula that leads back to itself has none. */
    results.set(key, null);
    const result = attempted(() => calculate(`=${formula}`, place, lookup));
    results.set(key, result);
    return result;
  };
  places.forEach(resultAt);
  return results;
}

function attempted(work: () => CellValue): CellValue | null {
  try {
    return work();
  } catch {
    /* Not a failure: what Excel would show for it is not known here, and the cell says so. */
    return null;
  }
}

function withResults(sheet: Grid, results: ReadonlyMap<string, CellValue | null>): Grid {
  const rows = sheet.cells.map((row, above) => {
    if (!row?.some((cell, left) => cell?.formula !== undefined && results.has(keyOf({ sheet: sheet.name, row: above + 1, column: left + 1 })))) return row;
    return Array.from(row, (cell, left) => withResult(cell, results.get(keyOf({ sheet: sheet.name, row: above + 1, column: left + 1 }))));
  });
  return rows.every((row, index) => row === sheet.cells[index]) ? sheet : { ...sheet, cells: rows };
}

function withResult(cell: Cell | undefined, result: CellValue | null | undefined): Cell | undefined {
  if (cell?.formula === undefined || result === undefined) return cell;
  if (result === null) return cell.uncached ? cell : { ...cell, uncached: true };
  const copy: { -readonly [Key in keyof Cell]: Cell[Key] } = { ...cell, value: result };
  delete copy.uncached;
  return copy;
}
