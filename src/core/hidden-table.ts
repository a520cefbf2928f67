import { type CellWrite, number, text } from './edit';
import { type Grid, cellAt, cellText, extent } from './grid';

/** A row of a very hidden sheet: 类 | 键 | 值. */
export interface HiddenRow {
  readonly kind: string;
  readonly key: string;
  readonly value: string | number;
}

/** The longest value of one row; a longer one goes on in rows 键#2, 键#3 …. */
const LONGEST_VALUE = 30000;

const HEADING = ['类', '键', '值'].map((title): CellWrite => ({ content: text(title), style: { bold: true } }));

/** The cells of such a sheet, from A1. A number stays a number: formulas may refer to it. */
export function hiddenCells(rows: readonly HiddenRow[]): CellWrite[][] {
  const cells = hiddenLines(rows).map(({ kind, key, value }): CellWrite[] => [
    { content: text(kind) },
    { content: text(key) },
    { content: typeof value === 'number' ? number(value) : text(value) },
  ]);
  return [HEADING, ...cells];
}

/** The rows as they stand one below the other, from row 2. */
export function hiddenLines<Row extends HiddenRow>(rows: readonly Row[]): Row[] {
  return rows.flatMap(continued);
}

function continued<Row extends HiddenRow>(row: Row): Row[] {
  const { key, value } = row;
  if (typeof value === 'number' || value.length <= LONGEST_VALUE) return [row];
  return pieces(value).map((piece, index) => ({ ...row, key: index === 0 ? key : `${key}#${index + 1}`, value: piece }));
}

/** Never cuts a symbol in two. */
function pieces(value: string): string[] {
  const cut: string[] = [];
  for (let from = 0; from < value.length; ) {
    const full = value.slice(from, from + LONGEST_VALUE);
    const piece = /[\ud800-\udbff]$/.test(full) ? full.slice(0, -1) : full;
    cut.push(piece);
    from += piece.length;
  }
  return cut;
}

/** What such a sheet says. */
export class HiddenTable<Kind extends string = string> {
  private readonly values = new Map<string, string>();

  constructor(sheet: Grid) {
    const { row: last } = extent(sheet);
    for (let row = 2; row <= last; row += 1) {
      const [kind = '', key = '', value = ''] = [1, 2, 3].map((column) => cellText(cellAt(sheet, { row, column })));
      const name = `${kind}|${key.replace(/#\d+$/, '')}`;
      this.values.set(name, (this.values.get(name) ?? '') + value);
    }
  }

  /** '' where there is no such row. */
  find(kind: Kind, key: string): string {
    return this.values.get(`${kind}|${key}`) ?? '';
  }

  /** The keys of one kind, in the sheet's order. */
  keys(kind: Kind): string[] {
    return [...this.values.keys()].flatMap((name) => (name.startsWith(`${kind}|`) ? [name.slice(kind.length + 1)] : []));
  }
}
