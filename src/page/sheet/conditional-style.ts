import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { toAddress } from '../../core/address';
import { type Cell, type CellStyle, type CellValue, type ConditionalFormat, type Grid, type Position, cellAt } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import { calculate } from '../../hosts/memory/calculate/calculate';
import { holds } from '../../hosts/memory/areas';

/** How a cell looks, those of the sheet's conditional formats in force that can be worked out here. */
export function styleOf(sheets: readonly Grid[], grid: Grid, at: Position): CellStyle | undefined {
  const { style }: Cell = cellAt(grid, at);
  if (grid.conditionalFormats === 'unknown') return style;
  const inForce = grid.conditionalFormats.filter((format) => holds(format.area, at) && isMet(sheets, { grid, format, at }));
  /* The first one goes before the others. */
  return inForce.reduceRight<CellStyle | undefined>((before, { style: own }) => ({ ...before, ...own }), style);
}

interface Condition {
  readonly grid: Grid;
  readonly format: ConditionalFormat;
  readonly at: Position;
}

function isMet(sheets: readonly Grid[], { grid, format: { formula, area }, at }: Condition): boolean {
  const lookup = (name: string, row: number, column: number): CellValue => {
    const sheet = sheets.find((one) => sameSheet(one.name, name));
    return sheet ? cellAt(sheet, { row, column }).value : { kind: 'error', value: '#REF!' };
  };
  try {
    const moved = movedFormula(formula, { row: area.top, column: area.left }, at);
    const { value } = calculate(`=${moved}`, { sheet: grid.name, ...at }, lookup) as { value?: unknown };
    return value === true || (typeof value === 'number' && value !== 0);
  } catch {
    /* Not a failure: a condition that cannot be worked out here colours nothing. */
    return false;
  }
}

const moved = new Map<string, string>();

/** A formula as it reads in another cell than the one it was written for. */
export function movedFormula(formula: string, from: Position, to: Position): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const key = `${toAddress(from)} ${toAddress(to)} ${formula}`;
  const known = moved.get(key) ?? translateFormulaToA1(translateFormulaToR1C1(`=${formula}`, toAddress(from)), toAddress(to)).replace(/^=/, '');
  moved.set(key, known);
  return known;
}
