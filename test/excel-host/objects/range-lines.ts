import { STANDARD_COLUMN, STANDARD_ROW } from '../state/column-width';
import { type Line } from '../state/sheet';
import type { Arguments } from '../wire/arguments';
import { invalidArgument, notModelled } from '../wire/host-error';
import type { RemoteType, Scalar } from '../wire/remote';
import { requirePermission } from './guard';
import type { RangeTarget } from './range-target';

/** Rows or columns of a range, seen alike. */
interface Side {
  readonly lines: (range: RangeTarget) => Map<number, Line>;
  readonly from: (range: RangeTarget) => number;
  readonly to: (range: RangeTarget) => number;
  readonly permission: string;
  readonly standard: number;
}

const ROWS: Side = { lines: ({ sheet }) => sheet.rows, from: ({ area }) => area.top, to: ({ area }) => area.bottom, permission: 'allowFormatRows', standard: STANDARD_ROW };
const COLUMNS: Side = { lines: ({ sheet }) => sheet.columns, from: ({ area }) => area.left, to: ({ area }) => area.right, permission: 'allowFormatColumns', standard: STANDARD_COLUMN };

/** The value that all lines share, or null. Lines that the sheet does not keep have `standard`. */
function shared<Value>(range: RangeTarget, side: Side, { of, standard }: { of: (line: Line) => Value; standard: Value }): Value | null {
  const [from, to] = [side.from(range), side.to(range)];
  const kept = [...side.lines(range)].filter(([number]) => number >= from && number <= to).map(([, line]) => of(line));
  if (kept.length < to - from + 1) kept.push(standard);
  return kept.every((value) => value === kept[0]) ? (kept[0] ?? null) : null;
}

function change(range: RangeTarget, side: Side, changed: (line: Line) => Line): void {
  requirePermission(range, side.permission, 'Range.format');
  range.live();
  if (side.to(range) - side.from(range) > 100_000) throw notModelled('the size of more than 100000 rows');
  const lines = side.lines(range);
  for (let number = side.from(range); number <= side.to(range); number += 1) {
    const line = changed(lines.get(number) ?? {});
    if (line.size === undefined && !line.hidden) lines.delete(number);
    else lines.set(number, line);
  }
  range.workbook.changed();
}

function hiddenScalar(side: Side): Scalar<RangeTarget> {
  return {
    get: (range) => shared(range, side, { of: ({ hidden }) => hidden === true, standard: false }),
    set: (range, value) => {
      if (typeof value !== 'boolean') throw invalidArgument('Range.hidden');
      change(range, side, ({ size }) => ({ ...(size !== undefined && { size }), ...(value && { hidden: true as const }) }));
    },
  };
}

function sizeScalar(side: Side): Scalar<RangeTarget> {
  return {
    get: (range) => shared(range, side, { of: ({ size, hidden }) => (hidden ? 0 : (size ?? side.standard)), standard: side.standard }),
    set: (range, value) => {
      if (typeof value !== 'number' || value < 0) throw invalidArgument('RangeFormat');
      change(range, side, (line) => (value === 0 ? { ...line, hidden: true } : value === side.standard ? {} : { size: value }));
    },
  };
}

function standardScalar(side: Side): Scalar<RangeTarget> {
  return {
    get: (range) => shared(range, side, { of: ({ size }) => size === undefined, standard: true }),
    set: (range, value) => {
      if (typeof value !== 'boolean') throw invalidArgument('RangeFormat.useStandard');
      if (value) change(range, side, ({ hidden }) => (hidden ? { hidden } : {}));
    },
  };
}

export const LINE_SCALARS: Readonly<Record<string, Scalar<RangeTarget>>> = { rowHidden: hiddenScalar(ROWS), columnHidden: hiddenScalar(COLUMNS) };
export const SIZE_SCALARS: Readonly<Record<string, Scalar<RangeTarget>>> = {
  rowHeight: sizeScalar(ROWS), columnWidth: sizeScalar(COLUMNS), useStandardHeight: standardScalar(ROWS), useStandardWidth: standardScalar(COLUMNS),
};

/** Answers for each row or column what was asked for: the options name the properties with `true`. */
function properties(range: RangeTarget, side: Side, given: Arguments): unknown[] {
  const [from, to] = [side.from(range), side.to(range)];
  if (to - from > 2_000_000) throw notModelled('the properties of so many rows');
  const rows = side === ROWS;
  const known: Readonly<Record<string, (number: number) => unknown>> = {
    [rows ? 'rowHidden' : 'columnHidden']: (number) => side.lines(range).get(number)?.hidden === true,
    [rows ? 'rowIndex' : 'columnIndex']: (number) => number - 1,
    [rows ? 'format.rowHeight' : 'format.columnWidth']: (number) => (side.lines(range).get(number)?.hidden ? 0 : (side.lines(range).get(number)?.size ?? side.standard)),
  };
  const asked = leaves(given.at(0));
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const answer: Record<string, unknown> = {};
    for (const path of asked) plant(answer, path, required(known[path], `${given.location} ${path}`)(from + index));
    return answer;
  });
}

/** The paths of what is asked for with `true`. */
export function leaves(options: unknown, prefix = ''): string[] {
  if (typeof options !== 'object' || options === null) throw invalidArgument('load options');
  return Object.entries(options).flatMap(([name, value]) => (value === true ? [prefix + name] : value === false || value === undefined ? [] : leaves(value, `${prefix}${name}.`)));
}

export function plant(answer: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at = answer;
  for (const name of names) at = (at[name] ??= {}) as Record<string, unknown>;
  at[last] = value;
}

export function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw notModelled(what);
  return value;
}

/** What can be asked of every row or column at once. */
export const LINE_PROPERTIES = ['rowHidden', 'rowIndex', 'format'].map((name) => `RowProperties.${name}`).concat(['columnHidden', 'columnIndex', 'format'].map((name) => `ColumnProperties.${name}`));

export const LINE_METHODS: NonNullable<RemoteType<RangeTarget>['methods']> = {
  getRowProperties: (range, given) => properties(range, ROWS, given),
  getColumnProperties: (range, given) => properties(range, COLUMNS, given),
};
