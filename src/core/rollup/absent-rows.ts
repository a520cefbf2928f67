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
  return joined([...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const alike = group.every((row) => row.standing === first.standing && row.adoption === first.adoption);
    if (alike && isAbsent(first) && first.unit.code !== first.sender.code) return [{ whose: first.sender, form: first.form, standing: first.standing, rows: group }];
    return group.filter(isAbsent).map((row) => ({ whose: row.unit, form: row.form, standing: row.standing, rows: [row] }));
  }));
}

/** A sender's own part of a form and the rows that it fills in there are one where they stand the same. */
function joined(all: readonly AbsentRows[]): readonly AbsentRows[] {
  const one = new Map<string, AbsentRows>();
  for (const absent of all) {
    const key = JSON.stringify([absent.whose.code, absent.form, absent.standing, absent.rows[0]?.adoption?.way ?? '']);
    one.set(key, { ...absent, rows: [...(one.get(key)?.rows ?? []), ...absent.rows] });
  }
  return [...one.values()];
}

/** How such a form stands, in words. */
export function situationOf({ standing, rows }: AbsentRows): string {
  const [way] = rows.map(({ adoption }) => adoption?.way);
  if (way === '不计入') return `${standing === '未报' ? '未报' : standing === '退回' ? '已退回' : '已报'}，按采用方式不计入汇总`;
  if (way === '沿用上期') return `${standing === '未报' ? '未报' : '未采用'}，沿用上期数仍不全`;
  if (way === '带问题采用' && standing === '退回') return '带问题采用，仍有数没有读出';
  return standing === '未报' ? '未报' : '退回，未计入汇总';
}

function isAbsent({ standing, adoption }: CoverageRow): boolean {
  return standing === '未报' || standing === '退回' || adoption?.way === '不计入' || adoption?.way === '沿用上期';
}
