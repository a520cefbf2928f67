import { columnName } from '../../../src/core/address';
import type { Area, Cell, Grid, Position, Validation } from '../../../src/core/grid';

/** A book as a county keeps it: its sheets in order. */
export type Book = readonly Grid[];

export type Axis = 'row' | 'column';

export function changeSheet(book: Book, name: string, change: (sheet: Grid) => Grid): Book {
  if (!book.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return book.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
}

export function changeCell(sheet: Grid, { row, column }: Position, change: (cell: Cell) => Cell): Grid {
  const cells = sheet.cells.map((one) => [...(one ?? [])]);
  while (cells.length < row) cells.push([]);
  const line = cells[row - 1] ?? [];
  line[column - 1] = change(line[column - 1] ?? { value: { kind: 'blank' } });
  return { ...sheet, cells };
}

/** As Excel does it: what stands at `at` and beyond moves on, merges that span it grow, references follow. */
export function insertLine(book: Book, name: string, { axis, at }: { axis: Axis; at: number }): Book {
  return book.map((sheet) => {
    const own = sheet.name === name;
    const moved = own ? insertInSheet(sheet, axis, at) : sheet;
    const followed = (formula: string) => follow(formula, { axis, at, sheet: name, own });
    return { ...moved, cells: withFormulas(moved, followed), validations: known(moved.validations).map((one) => withFormula(one, followed)) };
  });
}

/** As Excel does it: formulas that name the sheet name it anew. */
export function renameSheet(book: Book, from: string, to: string): Book {
  const renamed = (formula: string) => formula.replaceAll(`'${from}'!`, `'${to}'!`);
  return book.map((sheet) => ({ ...sheet, name: sheet.name === from ? to : sheet.name, cells: withFormulas(sheet, renamed) }));
}

function withFormulas(sheet: Grid, change: (formula: string) => string): Grid['cells'] {
  const changed = (cell: Cell): Cell => (cell.formula === undefined ? cell : { ...cell, formula: change(cell.formula) });
  return sheet.cells.map((row) => row?.map((cell) => cell && changed(cell)));
}

function withFormula(validation: Validation, change: (formula: string) => string): Validation {
  const { rule } = validation;
  return rule.kind === 'custom' ? { ...validation, rule: { ...rule, formula: change(rule.formula) } } : validation;
}

function insertInSheet(sheet: Grid, axis: Axis, at: number): Grid {
  const cells = sheet.cells.map((row) => [...(row ?? [])]);
  if (axis === 'row') cells.splice(at - 1, 0, (cells[at - 1] ?? []).map(blankLike));
  else for (const row of cells) row.splice(at - 1, 0, blankLike(row[at - 1]));
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const moved = sizes === 'unknown' ? sizes : moveKeys(sizes, at);
  return {
    ...sheet,
    cells,
    merges: known(sheet.merges).map((area) => moveArea(area, axis, at)),
    validations: known(sheet.validations).map((one) => ({ ...one, area: moveArea(one.area, axis, at) })),
    conditionalFormats: known(sheet.conditionalFormats).map((one) => ({ ...one, area: moveArea(one.area, axis, at) })),
    ...(axis === 'row' ? { rowHeights: moved } : { columnWidths: moved }),
  };
}

function blankLike(cell: Cell | undefined): Cell | undefined {
  return cell?.style && { value: { kind: 'blank' }, style: cell.style };
}

function known<Item>(items: readonly Item[] | 'unknown'): readonly Item[] {
  return items === 'unknown' ? [] : items;
}

function moveKeys(sizes: Readonly<Record<number, number>>, at: number): Record<number, number> {
  return Object.fromEntries(Object.entries(sizes).map(([key, size]) => [Number(key) >= at ? Number(key) + 1 : Number(key), size]));
}

function moveArea(area: Area, axis: Axis, at: number): Area {
  const move = (line: number) => (line >= at ? line + 1 : line);
  return axis === 'row'
    ? { ...area, top: move(area.top), bottom: move(area.bottom) }
    : { ...area, left: move(area.left), right: move(area.right) };
}

interface Insertion {
  readonly axis: Axis;
  readonly at: number;
  readonly sheet: string;
  /** The formula stands in the sheet itself. */
  readonly own: boolean;
}

const REFERENCE = /('[^']+'!)?(\$?)([A-Z]{1,2})(\$?)(\d+)(?![\d(])/g;

function follow(formula: string, { axis, at, sheet, own }: Insertion): string {
  return formula.replace(REFERENCE, (whole: string, ...groups: (string | undefined)[]) => {
    const [prefix, columnMark = '', letters = '', rowMark = '', digits = ''] = groups;
    if (prefix === undefined ? !own : prefix !== `'${sheet}'!`) return whole;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const moved = axis === 'column' && column >= at ? columnName(column + 1) : letters;
    const row = axis === 'row' && Number(digits) >= at ? Number(digits) + 1 : Number(digits);
    return `${prefix ?? ''}${columnMark}${moved}${rowMark}${row}`;
  });
}
