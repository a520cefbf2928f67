import type { Unit } from '../scheme/unit';
import type { CoverageRow, Standing } from './summary';

/** Who stands so: a unit, or the sender of a form all of whose rows for other units stand so. */
export interface NamedTogether {
  readonly whose: Unit;
  /** The form whose rows are told as one; null where the unit is named for itself. */
  readonly form: string | null;
  readonly units: readonly Unit[];
}

/** The units whose forms stand as said, each once, in the order of the rows: two or more rows of one sender's form are told as one. */
export function namedTogether(rows: readonly CoverageRow[], standing: Standing): readonly NamedTogether[] {
  const named = new Map<string, NamedTogether>();
  for (const row of rows.filter((one) => one.standing === standing)) {
    const { unit, sender, form } = row;
    const others = unit.code === sender.code ? [] : rows.filter((one) => one.form === form && one.sender.code === sender.code && one.unit.code !== sender.code);
    if (others.length > 1 && others.every((one) => one.standing === standing)) named.set(JSON.stringify([sender.code, form]), { whose: sender, form, units: others.map((one) => one.unit) });
    else named.set(unit.code, { whose: unit, form: null, units: [unit] });
  }
  return [...named.values()];
}
