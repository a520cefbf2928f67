import type { Unit } from '../scheme/unit';
import type { Coverage, CoverageRow } from './summary';

/** Rows of what is due that do not count as they came, of one form, told as one. */
export interface AbsentRows {
  /** The unit that the rows are of; the sender where all the rows that it was to fill in for others stand the same. */
  readonly whose: Unit;
  readonly form: string;
  readonly standing: CoverageRow['standing'];
  readonly rows: readonly CoverageRow[];
}

/** What did not come, was sent back, or does not count by 采用方式, in the order of the rows. */
export function absentRows({ rows }: Pick<Coverage, 'rows'>): readonly AbsentRows[] {
  const groups = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.sender.code, row.form, row.unit.code === row.sender.code]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const alike = group.every((row) => row.standing === first.standing && row.adoption === first.adoption);
    if (alike && isAbsent(first) && first.unit.code !== first.sender.code) return [{ whose: first.sender, form: first.form, standing: first.standing, rows: group }];
    return group.filter(isAbsent).map((row) => ({ whose: row.unit, form: row.form, standing: row.standing, rows: [row] }));
  });
}

function isAbsent({ standing, adoption }: CoverageRow): boolean {
  return standing === '未报' || standing === '退回' || adoption?.way === '不计入' || adoption?.way === '沿用上期';
}
