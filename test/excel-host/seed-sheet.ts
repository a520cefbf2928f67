import { type Cell, type CellStyle, type Grid, type Validation, placedCells } from '../../src/core/grid';
import type { Content, Look } from './state/content';
import { columnPoints } from './state/column-width';
import { LAST_COLUMN, LAST_ROW } from './state/areas';
import type { Line, SheetState, StoredValidation } from './state/sheet';

/** Puts on an empty sheet what the grid says; what the grid does not know stays as Excel has it by default. */
export function seedSheet(sheet: SheetState, grid: Grid): void {
  sheet.visibility = grid.visibility;
  for (const { at, cell } of placedCells(grid)) {
    sheet.put(at.row, at.column, { content: contentOf(cell), numberFormat: cell.numberFormat ?? 'General', look: lookOf(cell.style ?? {}) });
  }
  if (grid.merges !== 'unknown') sheet.merges = grid.merges;
  for (const row of known(grid.hiddenRows) ?? []) sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
  for (const column of known(grid.hiddenColumns) ?? []) sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
  size(sheet.rows, known(grid.rowHeights) ?? {}, (points) => points);
  size(sheet.columns, known(grid.columnWidths) ?? {}, columnPoints);
  const at = known(grid.frozen);
  if (at) sheet.frozen = { top: 1, left: 1, bottom: at.row > 1 ? at.row - 1 : LAST_ROW, right: at.column > 1 ? at.column - 1 : LAST_COLUMN };
  sheet.validations = (known(grid.validations) ?? []).map(validationOf);
  sheet.conditionalFormats = (known(grid.conditionalFormats) ?? []).map(({ area, formula, style }, index) => ({ id: `seed${index}`, type: 'Custom', area, formula: `=${formula}`, look: lookOf(style), stopIfTrue: false }));
  if (grid.filter) sheet.filter = grid.filter;
  if (grid.protected === true) sheet.protection = { options: { ...DEFAULT_PROTECTION, allowInsertRows: grid.allowsRows === true }, password: null };
  if (grid.print) sheet.page = { orientation: grid.print.orientation === 'portrait' ? 'Portrait' : 'Landscape', ...(grid.print.titleRows && { titleRows: grid.print.titleRows }) };
}

export const DEFAULT_PROTECTION: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false,
  allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false,
  allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal',
};

function contentOf({ formula, value, uncached }: Cell): Content {
  if (formula === undefined) return value;
  return { kind: 'formula', formula: `=${formula}`, ...(!uncached && { seeded: value }) };
}

/** A style under the names that the client gives its parts. */
export function lookOf({ bold, font, size: points, color, fill, align, wrap, border, unlocked }: CellStyle): Look {
  const edges = border ? Object.fromEntries(['Top', 'Bottom', 'Left', 'Right'].map((edge) => [`borders.Edge${edge}.style`, 'Continuous'])) : {};
  return {
    ...(bold && { 'font.bold': true }),
    ...(font && { 'font.name': font }),
    ...(points && { 'font.size': points }),
    ...(color && { 'font.color': `#${color}` }),
    ...(fill && { 'fill.color': `#${fill}` }),
    ...(align && { horizontalAlignment: `${align.slice(0, 1).toUpperCase()}${align.slice(1)}` }),
    ...(wrap && { wrapText: true }),
    ...(unlocked && { 'protection.locked': false }),
    ...edges,
  };
}

function validationOf({ area, rule, title, message }: Validation): StoredValidation {
  const errorAlert = { title, message, showAlert: true, style: 'Stop' };
  const kept = rule.kind === 'list' ? { list: { inCellDropDown: true, source: rule.values.join(',') } }
    : rule.kind === 'custom' ? { custom: { formula: `=${rule.formula}` } }
    : { [rule.kind === 'whole' ? 'wholeNumber' : 'decimal']: { formula1: rule.minimum, operator: 'GreaterThanOrEqualTo' } };
  return { area, rule: kept, errorAlert, prompt: { title: '', message: '', showPrompt: true }, ignoreBlanks: true };
}

function known<Value>(value: Value | 'unknown'): Value | undefined {
  return value === 'unknown' ? undefined : value;
}

function size(lines: Map<number, Line>, sizes: Readonly<Record<number, number>>, points: (size: number) => number): void {
  for (const [number, one] of Object.entries(sizes)) lines.set(Number(number), { ...lines.get(Number(number)), size: points(one) });
}
