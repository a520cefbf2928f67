import type { Area, Position } from './grid';

/** `AB` for 28. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AB7` for row 7, column 28. */
export function toAddress({ row, column }: Position): string {
  return `${columnName(column)}${row}`;
}

/** The position that `AB7` (or `$AB$7`) names, or null where the text is no address. */
export function fromAddress(address: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim());
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** `A1:C3`, or `A1` for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const start = toAddress({ row: top, column: left });
  const end = toAddress({ row: bottom, column: right });
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as it stands in a formula: always quoted, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'兰山区'!D6` */
export function sheetReference(sheet: string, position: Position): string {
  return `${quoteSheet(sheet)}!${toAddress(position)}`;
}
