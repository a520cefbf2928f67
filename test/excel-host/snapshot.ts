import { areaAddress, toAddress } from '../../src/core/address';
import type { Content } from './state/content';
import { canonicalRules } from './state/rule-areas';
import { DEFAULT_PAGE } from './objects/page-type';
import type { Line, SheetState } from './state/sheet';
import type { TestWorkbook } from './test-workbook';

/** Everything in the workbook that an undo must bring back, as plain data: two snapshots are equal when nobody could tell the workbooks apart. */
export interface Snapshot {
  readonly active: string;
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  /** By address, in the order of the rows: content, number format and look. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly rows: Readonly<Record<number, Line>>;
  readonly columns: Readonly<Record<number, Line>>;
  readonly merges: readonly string[];
  readonly validations: Readonly<Record<string, string>>;
  readonly conditionalFormats: Readonly<Record<string, string>>;
  readonly protection: unknown;
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly page: unknown;
  readonly tabColor: string;
  readonly ornaments: unknown;
}

export function snapshot(workbook: TestWorkbook): Snapshot {
  return structuredClone({ active: workbook.active.name, sheets: workbook.sheets.map(sheetSnapshot) });
}

function sheetSnapshot(sheet: SheetState): SheetSnapshot {
  const { id, name, visibility, protection, page, tabColor, ornaments } = sheet;
  const cells = [...sheet.stored()].sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    id, name, visibility, protection, tabColor, ornaments,
    page: { ...DEFAULT_PAGE, ...page },
    cells: Object.fromEntries(cells.map(({ row, column, cell }) => [toAddress({ row, column }), { ...cell, content: entered(cell.content) }])),
    rows: Object.fromEntries(sheet.rows),
    columns: Object.fromEntries(sheet.columns),
    merges: sheet.merges.map(areaAddress).sort(),
    validations: canonicalRules(sheet.validations),
    conditionalFormats: canonicalRules(sheet.conditionalFormats),
    frozen: sheet.frozen && areaAddress(sheet.frozen),
    filter: sheet.filter && areaAddress(sheet.filter),
  };
}

function entered(content: Content): unknown {
  return content.kind === 'formula' ? content.formula : content;
}
