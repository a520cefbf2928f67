import { type CellWrite, type Edit, number, text } from '../edit';
import { type Grid, cellAt, cellText, extent } from '../grid';
import { sameSheet } from '../sheet-name';
import { IDENTITY_SHEET } from '../scheme/own-sheets';

/** The version of this sheet's own layout. */
export const IDENTITY_SCHEMA = 1;

/** One row of the sheet: 类 | 键 | 值. */
export interface IdentityRow {
  readonly kind: '文件' | '指纹' | '填报格' | '表头' | '审核' | '上期' | '上年同期';
  readonly key: string;
  readonly value: string | number;
}

/** The longest value of one row; a longer one goes on in rows 键#2, 键#3 …. */
const LONGEST_VALUE = 30000;

const HEADING = ['类', '键', '值'].map((title): CellWrite => ({ content: text(title), style: { bold: true } }));

/** The edits that write the sheet. A number stays a number: formulas of 填报检查 refer to it. */
export function identityEdits(rows: readonly IdentityRow[]): Edit[] {
  const cells = rows.flatMap(continued).map(({ kind, key, value }): CellWrite[] => [
    { content: text(kind) },
    { content: text(key) },
    { content: typeof value === 'number' ? number(value) : text(value) },
  ]);
  return [
    { kind: 'addSheet', sheet: IDENTITY_SHEET, visibility: 'veryHidden' },
    { kind: 'write', sheet: IDENTITY_SHEET, at: { row: 1, column: 1 }, cells: [HEADING, ...cells] },
    { kind: 'protect', sheet: IDENTITY_SHEET },
  ];
}

/** The address of a row's value, for formulas; null where there is no such row. */
export type IdentityAddress = (kind: IdentityRow['kind'], key: string) => string | null;

export function identityAddress(rows: readonly IdentityRow[]): IdentityAddress {
  const lines = new Map<string, number>();
  for (const [index, { kind, key }] of rows.flatMap(continued).entries()) if (!lines.has(`${kind}|${key}`)) lines.set(`${kind}|${key}`, index + 2);
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

export class Identity {
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
  find(kind: IdentityRow['kind'], key: string): string {
    return this.values.get(`${kind}|${key}`) ?? '';
  }

  /** The keys of one kind, in the sheet's order. */
  keys(kind: IdentityRow['kind']): string[] {
    return [...this.values.keys()].flatMap((name) => (name.startsWith(`${kind}|`) ? [name.slice(kind.length + 1)] : []));
  }
}

function continued({ kind, key, value }: IdentityRow): IdentityRow[] {
  if (typeof value === 'number' || value.length <= LONGEST_VALUE) return [{ kind, key, value }];
  return pieces(value).map((piece, index) => ({ kind, key: index === 0 ? key : `${key}#${index + 1}`, value: piece }));
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
