import { columnName } from '../../../src/core/address';
import { LAST_COLUMN, LAST_ROW } from './areas';

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?|[\p{L}_\\][\p{L}\p{N}_.\\]*!|(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

/** The formula as it reads when it is copied so far down and to the right: relative references move along. */
export function shiftFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  if (by.rows === 0 && by.columns === 0) return formula;
  return formula.replace(PIECE, (piece: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return piece;
    const column = columnNumber(letters) + (fixedColumn ? 0 : by.columns);
    const row = Number(digits) + (fixedRow ? 0 : by.rows);
    if (row < 1 || column < 1 || row > LAST_ROW || column > LAST_COLUMN) return '#REF!';
    return `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
  });
}

/** Every sheet that the formula names, without quotation marks. */
export function sheetsNamed(formula: string): string[] {
  const names: string[] = [];
  renameSheets(formula, (name) => {
    names.push(name);
    return null;
  });
  return names;
}

/** The formula with the sheets it names renamed; where `renamed` gives null the name stays. */
export function renameSheets(formula: string, renamed: (name: string) => string | null): string {
  return formula.replace(PIECE, (piece: string) => {
    if (!piece.endsWith('!') || piece.startsWith('#') || piece.startsWith('"')) return piece;
    const name = piece.startsWith("'") ? piece.slice(1, -2).replaceAll("''", "'") : piece.slice(0, -1);
    return renamed(name) ?? piece;
  });
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
