import { fromAddress } from '../../../src/core/address';
import { type Cell, type Grid, cellAt, cellText } from '../../../src/core/grid';
import type { FormLayout } from '../layout';
import { type Book, changeCell, changeSheet } from './sheet-surgery';

interface Known {
  /** By what stands under 编号: whether the check is passed; undefined where it does not apply. */
  readonly verdictOf: (code: string) => boolean | undefined;
  readonly layout: FormLayout;
}

const CHECKS = '填报检查';
const STATUS = 5;

/**
 * The results that Excel kept when the file was saved: a computed cell is empty where a cell it needs is text, and `/`
 * where it divides by nothing; a check says 未填 where a cell is empty, 不适用 where one is text, else whether its rule holds.
 */
export function recalculate(book: Book, known: Known): Book {
  const form = book.find(({ name }) => name === known.layout.sheet);
  if (!form) throw new Error(`no sheet ${known.layout.sheet}`);
  const computed = changeSheet(book, form.name, (sheet) => asCalculated(sheet, known.layout));
  if (!book.some(({ name }) => name === CHECKS)) return computed;
  return changeSheet(computed, CHECKS, (sheet) => checksAnew(sheet, { book: computed, verdictOf: known.verdictOf }));
}

function asCalculated(sheet: Grid, { slots }: FormLayout): Grid {
  return [...slots.values()].reduce((before, place) => {
    const cell = cellAt(before, place);
    const counted = [...(cell.formula?.matchAll(/COUNT\(([^()]+)\)/g) ?? [])].flatMap(([, list = '']) => list.split(','));
    const lacking = counted.some((address) => valueAt(before, address).kind !== 'number');
    if (cell.formula === undefined) return before;
    if (lacking) return changeCell(before, place, (one) => ({ ...one, value: { kind: 'blank' } }));
    return cellText(cell) === '' ? changeCell(before, place, (one) => ({ ...one, value: { kind: 'text', value: '/' } })) : before;
  }, sheet);
}

function checksAnew(sheet: Grid, { book, verdictOf }: { book: Book; verdictOf: Known['verdictOf'] }): Grid {
  return sheet.cells.reduce<Grid>((before, row, index) => {
    const status = row?.[STATUS - 1];
    if (status?.formula === undefined) return before;
    const code = cellText(row?.[0] ?? { value: { kind: 'blank' } });
    const value = statusOf(status.formula, book, verdictOf(code));
    return changeCell(before, { row: index + 1, column: STATUS }, (cell) => ({ ...cell, value: { kind: 'text', value } }));
  }, sheet);
}

function statusOf(formula: string, book: Book, holds: boolean | undefined): string {
  if (formula.includes('=0,"不适用"') && areasIn(formula, book).every(({ kind }) => kind === 'blank')) return '不适用';
  const cells = [...formula.replace(AREA, '').matchAll(/'([^']+)'!\$?([A-Z]+)\$?(\d+)/g)].map(([, sheet, column, row]) => {
    const grid = book.find(({ name }) => name === sheet);
    return grid ? valueAt(grid, `${column}${row}`) : undefined;
  });
  if (!formula.startsWith('IFERROR') && cells.some((value) => value?.kind === 'blank')) return '未填';
  if (formula.includes('COUNT(') && cells.some((value) => value?.kind === 'text')) return '不适用';
  if (!formula.includes('不通过')) return holds === false ? '未填' : '通过';
  return holds === undefined ? '不适用' : holds ? '通过' : '不通过';
}

/** The columns of a list. */
const AREA = /'([^']+)'!([A-Z]+)(\d+):[A-Z]+(\d+)/g;

function areasIn(formula: string, book: Book): Cell['value'][] {
  return [...formula.matchAll(AREA)].flatMap(([, sheet, column = '', top, bottom]) => {
    const grid = book.find(({ name }) => name === sheet);
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, index) => (grid ? valueAt(grid, `${column}${Number(top) + index}`) : { kind: 'blank' as const }));
  });
}

function valueAt(sheet: Grid, address: string): Cell['value'] {
  const position = fromAddress(address);
  if (!position) throw new Error(`no address: ${address}`);
  return cellAt(sheet, position).value;
}
