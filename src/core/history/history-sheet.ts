import Big from 'big.js';
import { LONGEST_TEXT } from '../clean-text';
import { blank, number, text, type CellWrite, type Content, type Edit } from '../edit';
import type { Figure, FigureState } from '../figure/figure';
import { type Cell, cellAt, cellText, extent, type Grid } from '../grid';
import type { AddedRecord } from './archive-figures';
import { columnsOf } from './read-history';
import { COLUMNS } from './read-record';

export const HISTORY_SHEET = '历史';

const STATES: Readonly<Record<FigureState, string>> = { value: '有数', zero: '零', blank: '空白', notApplicable: '不适用', notReported: '未报' };
const WIDTHS = { 1: 10, 2: 12, 3: 16, 4: 28, 5: 16, 6: 10, 7: 40, 8: 8 };

/** A row of the sheet as it is to be written. */
export type HistoryRow = readonly CellWrite[];

/** Sheet 历史: the rows that were there, as they were, then those added. `extra` are headings of columns of the user's own. */
export function historySheet(rows: readonly HistoryRow[], extra: readonly string[]): Edit[] {
  const head = [...COLUMNS, ...extra].map((title): CellWrite => ({ content: text(title), style: { bold: true } }));
  return [
    { kind: 'addSheet', sheet: HISTORY_SHEET, visibility: 'visible' },
    { kind: 'write', sheet: HISTORY_SHEET, at: { row: 1, column: 1 }, cells: [head, ...rows] },
    { kind: 'columnWidths', sheet: HISTORY_SHEET, widths: WIDTHS },
    { kind: 'freeze', sheet: HISTORY_SHEET, at: { row: 2, column: 1 } },
  ];
}

/** The rows of a history as they stand, columns in their order, the user's own columns after them. */
export function keptRows(grid: Grid): { readonly rows: readonly HistoryRow[]; readonly numbers: readonly number[]; readonly extra: readonly string[] } {
  const columns = columnsOf(grid);
  const { row: last, column: width } = extent(grid);
  const known = new Set(Object.values(columns));
  const others = Array.from({ length: width }, (_, index) => index + 1).filter((column) => !known.has(column));
  const rows: HistoryRow[] = [];
  const numbers: number[] = [];
  for (let row = 2; row <= last; row += 1) {
    const at = (column: number | undefined) => (column === undefined ? { content: blank } : writeOf(cellAt(grid, { row, column })));
    const cells = [...COLUMNS.map((name) => at(columns[name])), ...others.map(at)];
    if (cells.every(({ content }) => content.kind === 'blank')) continue;
    rows.push(cells);
    numbers.push(row);
  }
  return { rows, numbers, extra: others.map((column) => cellText(cellAt(grid, { row: 1, column })) || '备注') };
}

/** A row for a figure that is added. */
export function addedRow({ period, unit, unitName, indicator, figure, origin, version }: AddedRecord): HistoryRow {
  const words = [period, unit ?? '', unitName, indicator];
  return [
    ...words.map((word) => ({ content: word === '' ? blank : text(word) })),
    { content: contentOf(figure) },
    { content: text(`${STATES[figure.state]}${figure.qualifier ? `（${figure.qualifier}）` : ''}`) },
    { content: text(origin.slice(0, LONGEST_TEXT)) },
    { content: number(version) },
  ];
}

/** A number where a cell holds it exactly, or a quotient to 15 digits; a longer decimal stays a text of its digits. */
function contentOf({ state, value, text: typed }: Figure): Content {
  if (state === 'blank' || state === 'notApplicable' || state === 'notReported') return blank;
  if (value === null) return text(typed.slice(0, LONGEST_TEXT));
  const exact = new Big(value);
  const short = exact.prec(15);
  const isQuotient = (value.split('.')[1] ?? '').length > 15;
  return short.eq(exact) || isQuotient ? number(short.toNumber()) : text(value);
}

/** The cell as it was: a formula becomes what it showed. */
function writeOf({ value, numberFormat }: Cell): CellWrite {
  const format = numberFormat === undefined ? {} : { format: numberFormat };
  switch (value.kind) {
    case 'blank':
      return { content: blank };
    case 'number':
      return { content: number(value.value), ...format };
    case 'text':
      return { content: value.value.trim() === '' ? blank : text(value.value) };
    case 'boolean':
    case 'error':
      return { content: text(String(value.value)) };
  }
}
