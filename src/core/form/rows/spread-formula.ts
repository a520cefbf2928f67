import type { RowSpread } from './row-spread';

/** A text, a reference to another sheet, or one or two addresses of this one. */
const PIECES = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(!])/gu;

/** A formula's own row: as designed, and as laid out. */
export interface OwnRow {
  readonly designed: number;
  readonly laidOut: number;
}

/**
 * A formula of the design (without `=`) after its rows were spread: a range over a row that became several takes them
 * all in, and so does a single cell that is an argument by itself, as in SUM(C5); within such a row a formula stays in
 * its own.
 */
export function spreadFormula(formula: string, rows: RowSpread, own: OwnRow): string {
  return formula.replace(PIECES, (piece: string, ...found: unknown[]) => {
    const [left, top, right, bottom] = found.slice(0, 4).map((one) => (typeof one === 'string' ? one : ''));
    const offset = Number(found[4]);
    if (!left || !top) return piece;
    const single = !right || !bottom;
    const [from, to] = [Number(top), Number(single ? top : bottom)];
    if (from === to && from === own.designed) return single ? `${left}${own.laidOut}` : `${left}${own.laidOut}:${right}${own.laidOut}`;
    if (!single) return `${left}${rows.first(from)}:${right}${Math.max(rows.last(to), rows.first(from))}`;
    const argument = isArgument(formula, offset, piece.length);
    return argument && rows.count(from) > 1 ? `${left}${rows.first(from)}:${left}${rows.last(from)}` : `${left}${rows.first(from)}`;
  });
}

/** Stands alone between brackets or commas of a call that takes ranges. */
function isArgument(formula: string, offset: number, length: number): boolean {
  const before = formula.slice(0, offset);
  const call = /([A-Z]+)\((?:[^()]*,)?\s*$/i.exec(before)?.[1];
  return call !== undefined && AGGREGATES.includes(call.toUpperCase()) && /^\s*[,)]/.test(formula.slice(offset + length));
}

const AGGREGATES: readonly string[] = ['SUM', 'AVERAGE', 'COUNT', 'COUNTA', 'COUNTBLANK', 'MAX', 'MIN', 'PRODUCT', 'MEDIAN'];
