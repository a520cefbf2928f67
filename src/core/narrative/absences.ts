import type { CoverageRow } from '../rollup/summary';
import type { Unit } from '../scheme/unit';

/** A unit with its forms that did not come or were sent back and not used; `whole` where nothing that is due of it, and of those under it, counts. */
export interface Absence {
  readonly unit: Unit;
  readonly missing: readonly string[];
  readonly blocked: readonly string[];
  readonly whole: boolean;
}

/**
 * Who owes what, in the order of the rows. Rows that a unit fills in for others are told as that unit's own where all of
 * them are absent, else by the units whose rows they are.
 */
export function absencesIn(rows: readonly CoverageRow[]): readonly Absence[] {
  const owed = new Map<string, { unit: Unit; rows: CoverageRow[] }>();
  for (const row of rows.filter(isAbsent)) {
    const alike = rows.filter(({ sender, form, unit }) => sender.code === row.sender.code && form === row.form && unit.code !== sender.code);
    const unit = row.unit.code !== row.sender.code && alike.every(isAbsent) ? row.sender : row.unit;
    owed.set(unit.code, { unit, rows: [...(owed.get(unit.code)?.rows ?? []), row] });
  }
  return [...owed.values()].map(({ unit, rows: own }) => {
    const formsOf = (standing: CoverageRow['standing']) => [...new Set(own.filter((row) => row.standing === standing).map(({ form }) => form))];
    const due = rows.filter((row) => row.unit.code === unit.code || row.sender.code === unit.code);
    const isOfIts = (row: CoverageRow) => row.unit.code === unit.code || row.unit.parent === unit.code;
    return { unit, missing: formsOf('未报'), blocked: formsOf('退回'), whole: due.every((row) => isAbsent(row) && isOfIts(row)) };
  });
}

/** It did not come, or was sent back and is not used in spite of that. */
export function isAbsent({ standing, adoption }: CoverageRow): boolean {
  return standing === '未报' || (standing === '退回' && adoption?.way !== '带问题采用');
}
