import { type Cell, type CellValue, type Grid, type Unknown, type Visibility } from '../../core/grid';
import type { Block } from './block';

/** What Excel says of a sheet before its cells are read. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly allowsRows: boolean;
  readonly active: boolean;
}

/** A sheet from the blocks that were read of it. What takes Excel's undo away to ask for, or a request a cell, is `unknown`. */
export function gridOf(sheet: Sheet, blocks: readonly Block[]): Grid {
  const cells: (Cell | undefined)[][] = [];
  for (const block of blocks) placeCells(cells, block);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: 'unknown',
    hiddenRows: together(blocks.map(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: together(blocks.map(({ hiddenColumns }) => hiddenColumns)),
    columnWidths: 'unknown',
    rowHeights: 'unknown',
    frozen: 'unknown',
    validations: 'unknown',
    conditionalFormats: 'unknown',
    protected: sheet.protected,
    ...(sheet.protected && sheet.allowsRows && { allowsRows: true as const }),
    ...(sheet.active && { active: true as const }),
  };
}

function together(parts: readonly (readonly number[] | Unknown)[]): readonly number[] | Unknown {
  const numbers = new Set<number>();
  for (const part of parts) {
    if (part === 'unknown') return part;
    for (const number of part) numbers.add(number);
  }
  return [...numbers].sort((one, other) => one - other);
}

function placeCells(cells: (Cell | undefined)[][], { area, values, formulas, formats }: Block): void {
  values.forEach((line, down) => {
    line.forEach((value, across) => {
      const cell = cellOf(value, formulas[down]?.[across], formats[down]?.[across]);
      if (cell) (cells[area.top - 1 + down] ??= [])[area.left - 1 + across] = cell;
    });
  });
}

/** A cell that shows nothing has only its number format, and is none where that is Excel's own. */
export function cellOf(value: unknown, written: unknown, format: unknown): Cell | undefined {
  const formula = formulaOf(value, written);
  const known = valueOf(value, format === '@' && formula === undefined);
  const look = formatOf(format);
  if (formula !== undefined) return { value: known.kind === 'blank' ? { kind: 'text', value: '' } : known, formula, ...look };
  return known.kind === 'blank' && look.numberFormat === undefined ? undefined : { value: known, ...look };
}

/** A text that begins with `=` comes back as its own formula; a formula never shows itself. */
function formulaOf(value: unknown, written: unknown): string | undefined {
  return typeof written === 'string' && written.startsWith('=') && written !== value ? written.slice(1) : undefined;
}

function valueOf(value: unknown, isText: boolean): CellValue {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'string' || value === '') return { kind: 'blank' };
  return { kind: !isText && ERROR.test(value) ? 'error' : 'text', value };
}

/** Excel gives an error as its text; only a cell that is not formatted as text can hold one. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

function formatOf(format: unknown): { numberFormat?: string } {
  return typeof format === 'string' && format !== '' && format !== 'General' ? { numberFormat: format } : {};
}
