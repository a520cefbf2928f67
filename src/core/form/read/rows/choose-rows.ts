import { type Finding, raise } from '../../../finding';
import type { Unit } from '../../../scheme/unit';
import { sameFigures } from '../../several/changed-figures';
import type { CellAccount } from '../../submission';
import type { FormReading } from '../form-reading';
import { rowTwice } from './row-findings';
import type { RowReading } from './read-row';

/** The row that counts of each unit; of one with several rows that differ, none. */
export interface ChosenRows {
  readonly counted: readonly RowReading[];
  /** The cells of the rows that do not count. */
  readonly cells: readonly CellAccount[];
  readonly findings: readonly Finding[];
}

/** A row in which nothing was typed does not count beside one that is filled. */
export function chooseRows(reading: FormReading, rows: readonly RowReading[]): ChosenRows {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const chosen = units.map((unit) => chooseRow(reading, unit, rows.filter((row) => row.unit === unit)));
  return { counted: chosen.flatMap(({ counted }) => counted), cells: chosen.flatMap(({ cells }) => cells), findings: chosen.flatMap(({ findings }) => findings) };
}

function chooseRow({ form, file, sheet }: FormReading, unit: Unit, rows: readonly RowReading[]): ChosenRows {
  const filled = rows.filter(({ blank }) => !blank);
  const [first, ...others] = filled.length > 0 ? filled : rows;
  if (!first) return { counted: [], cells: [], findings: [] };
  const beside = rows.filter((row) => row !== first && !others.includes(row)).flatMap(({ slots }) => slots.cells);
  if (others.length === 0) return { counted: [first], cells: beside, findings: [] };
  const same = others.every(({ slots }) => sameFigures(first.slots.figures, slots.figures));
  const listed = [first, ...others].map(({ row }) => `第${row}行`).join('、');
  const choice = same ? `内容相同，取第${first.row}行` : '内容不同，不能确定以哪一行为准';
  const place = { unit: unit.name, file, sheet: sheet.name, cell: `A${first.row}` };
  const told = raise(rowTwice, { form: form.name, unit: unit.name, count: String(others.length + 1), rows: listed, choice }, { place, particulars: same ? { tier: '提示' } : {} });
  const fate = same ? ({ fate: 'ignored', reason: `与第${first.row}行相同，只计一次` } as const) : ({ fate: 'blocked', reason: '一个单位有几行，不能确定以哪一行为准' } as const);
  const uncounted = same ? others : [first, ...others];
  return { counted: same ? [first] : [], cells: [...beside, ...uncounted.flatMap(({ slots }) => slots.cells.map((cell) => ({ ...cell, ...fate })))], findings: [told] };
}
