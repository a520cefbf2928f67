import type { Edit } from '../edit';
import type { Grid } from '../grid';
import { type HiddenRow, HiddenTable, hiddenCells, hiddenLines } from '../hidden-table';
import { sameSheet } from '../sheet-name';
import { IDENTITY_SHEET } from '../scheme/own-sheets';

/** The version of this sheet's own layout. */
export const IDENTITY_SCHEMA = 1;

/** One row of the sheet: 类 | 键 | 值. */
export interface IdentityRow extends HiddenRow {
  readonly kind: '文件' | '指纹' | '填报格' | '表头' | '审核' | '上期' | '上年同期' | '方案';
}

/** The edits that write the sheet. A number stays a number: formulas of 填报检查 refer to it. */
export function identityEdits(rows: readonly IdentityRow[]): Edit[] {
  return [
    { kind: 'addSheet', sheet: IDENTITY_SHEET, visibility: 'veryHidden' },
    { kind: 'write', sheet: IDENTITY_SHEET, at: { row: 1, column: 1 }, cells: hiddenCells(rows) },
    { kind: 'protect', sheet: IDENTITY_SHEET },
  ];
}

/** The address of a row's value, for formulas; null where there is no such row. */
export type IdentityAddress = (kind: IdentityRow['kind'], key: string) => string | null;

export function identityAddress(rows: readonly IdentityRow[]): IdentityAddress {
  const lines = new Map<string, number>();
  for (const [index, { kind, key }] of hiddenLines(rows).entries()) if (!lines.has(`${kind}|${key}`)) lines.set(`${kind}|${key}`, index + 2);
  return (kind, key) => {
    const line = lines.get(`${kind}|${key}`);
    return line === undefined ? null : `'${IDENTITY_SHEET}'!$C$${line}`;
  };
}

/** What a workbook says of itself, or null where it has no such sheet. */
export function readIdentity(sheets: readonly Grid[]): Identity | null {
  const sheet = sheets.find(({ name }) => sameSheet(name, IDENTITY_SHEET));
  return sheet ? new Identity(sheet) : null;
}

/** `_月报`. */
export class Identity extends HiddenTable<IdentityRow['kind']> {}
