import type { Scheme } from '../scheme/scheme';
import type { WrittenCell } from './city-workbook';
import type { FileChange } from './workbook-change';

/** The figures of units that were in the workbook already and are about to become others. */
export function fileChanges({ before, after }: { readonly before: readonly WrittenCell[]; readonly after: readonly WrittenCell[] }, scheme: Scheme): FileChange[] {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  const units = new Map(scheme.units.map(({ code, name }) => [code, name]));
  const there = new Set(before.map(({ unit }) => unit));
  const still = new Set(after.map(({ unit }) => unit));
  const told = (one: WrittenCell, texts: Pick<FileChange, 'before' | 'after'>): FileChange => ({ unit: units.get(one.unit) ?? one.unit, indicator: one.indicator, sheet: one.sheet, cell: one.cell, ...texts, file: one.from.file });
  return [
    ...after.flatMap((one) => {
      const text = known.get(keyOf(one))?.text ?? '';
      return there.has(one.unit) && text !== one.text ? [told(one, { before: text, after: one.text })] : [];
    }),
    ...before.flatMap((one) => (still.has(one.unit) && !now.has(keyOf(one)) && one.text !== '' ? [told(one, { before: one.text, after: '' })] : [])),
  ];
}

/** In a list the row counts too. */
function keyOf({ unit, indicator, sheet, cell }: WrittenCell): string {
  return JSON.stringify([unit, indicator, sheet, cell]);
}
