import { areaAddress } from '../../../src/core/address';
import { cellCount, cellsOf, height, holds, unbounded, width } from '../state/areas';
import { shown, type StoredCell } from '../state/content';
import { sheetsNamed } from '../state/references';
import { typedContent } from '../state/typed-content';
import { invalidArgument } from '../wire/host-error';
import type { Scalar } from '../wire/remote';
import { requirePermission, requireUnlocked } from './guard';
import type { RangeTarget } from './range-target';

type Matrix = readonly (readonly unknown[])[];

/** A matrix over the range's cells, or null where there are too many. */
export function matrix<Value>(range: RangeTarget, at: (row: number, column: number) => Value): Value[][] | null {
  if (unbounded(range.live()) || cellCount(range.area) > (range.limits.nullAbove ?? Infinity)) return null;
  const { top, left } = range.bounded('reading');
  return Array.from({ length: height(range.area) }, (_, row) => Array.from({ length: width(range.area) }, (_, column) => at(top + row, left + column)));
}

/** Calls `put` with each cell's new value: from a matrix of the range's shape, whose nulls leave cells alone, or one value for all. */
export function spread(range: RangeTarget, given: unknown, put: (at: { row: number; column: number }, value: string | number | boolean) => void): void {
  const { area } = range;
  const location = `Range(${areaAddress(area)})`;
  if (unbounded(area)) throw invalidArgument(location, 'The input is too large for whole rows or columns.');
  if (given === null || given === undefined) throw invalidArgument(location, 'Null is no value for all cells.');
  if (Array.isArray(given)) requireShape(range, given as Matrix, location);
  const { top, left } = range.bounded('writing');
  for (const at of cellsOf(area)) {
    const value: unknown = Array.isArray(given) ? (given as Matrix)[at.row - top]?.[at.column - left] : given;
    if (value === null) continue;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument(location, `${JSON.stringify(value)} cannot stand in a cell.`);
    put(at, value);
  }
  range.workbook.changed();
}

export function requireShape({ area }: RangeTarget, given: Matrix, location: string): void {
  const fits = given.length === height(area) && given.every((row) => Array.isArray(row) && row.length === width(area));
  if (!fits) throw invalidArgument(location, "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

const contents: Scalar<RangeTarget>['set'] = (range, given) => {
  requireUnlocked(range, 'Range.values');
  spread(range, given, ({ row, column }, entered) => {
    if (range.sheet.merges.some((area) => holds(area, row, column) && (area.top !== row || area.left !== column))) return;
    const before = range.sheet.cell(row, column);
    range.sheet.put(row, column, enter(range, before, entered));
  });
};

function enter(range: RangeTarget, before: StoredCell, entered: string | number | boolean): StoredCell {
  const { content, format } = typed(entered, before.numberFormat);
  if (content.kind === 'formula') requireSoundFormula(range, content.formula);
  return { ...before, content, numberFormat: format !== undefined && before.numberFormat === 'General' ? format : before.numberFormat };
}

function typed(entered: string | number | boolean, numberFormat: string): ReturnType<typeof typedContent> {
  try {
    return typedContent(entered, numberFormat);
  } catch (fault) {
    throw invalidArgument('Range.values', String(fault));
  }
}

/** Balanced brackets and quotation marks, at most 8192 characters, at most 255 in a text, and no sheet that is not there. */
function requireSoundFormula({ workbook }: RangeTarget, formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  const balanced = [...bare].reduce((depth, symbol) => (depth < 0 ? depth : depth + (symbol === '(' ? 1 : symbol === ')' ? -1 : 0)), 0) === 0;
  const longText = formula.match(/"(?:[^"]|"")*"/g)?.some((text) => text.length > LONGEST_LITERAL + 2);
  if (!balanced || longText || bare.includes('"') || formula.length > 8192) throw invalidArgument('Range.formulas', `There is a problem with the formula ${formula.slice(0, 80)}.`);
  const missing = sheetsNamed(formula).find((name) => !workbook.sheet(name));
  if (missing !== undefined) throw invalidArgument('Range.formulas', `The formula ${formula.slice(0, 80)} names a sheet ${missing} that is not there.`);
}

const LONGEST_LITERAL = 255;
const KINDS = { blank: 'Empty', number: 'Double', text: 'String', boolean: 'Boolean', error: 'Error' } as const;

export const CONTENT_SCALARS: Readonly<Record<string, Scalar<RangeTarget>>> = {
  values: { get: (range) => matrix(range, (row, column) => shown(range.workbook.valueAt(range.sheet, row, column))), set: contents },
  valueTypes: { get: (range) => matrix(range, (row, column) => KINDS[range.workbook.valueAt(range.sheet, row, column).kind]) },
  formulas: {
    get: (range) =>
      matrix(range, (row, column) => {
        const { content } = range.sheet.cell(row, column);
        return content.kind === 'formula' ? content.formula : shown(content);
      }),
    set: contents,
  },
  numberFormat: {
    get: (range) => matrix(range, (row, column) => range.sheet.cell(row, column).numberFormat),
    set: (range, given) => {
      requirePermission(range, 'allowFormatCells', 'Range.numberFormat');
      spread(range, given, ({ row, column }, format) => range.sheet.put(row, column, { ...range.sheet.cell(row, column), numberFormat: format === '' ? 'General' : String(format) }));
    },
  },
};
