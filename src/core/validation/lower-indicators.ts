import { referencesOf } from '../expression/references-of';
import { dueOf, dueSlots } from '../scheme/due';
import { unitsOf } from '../scheme/find-unit';
import type { Round } from '../scheme/round';
import type { SchemeRule } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import { withCalculated } from './own-indicators';

/** What the units under a unit are asked for, with what is calculated from it; empty for a unit that has none. */
export function lowerIndicators(unit: Pick<Unit, 'code'>, { scheme, period }: Pick<Round, 'scheme' | 'period'>): ReadonlySet<string> {
  const units = unitsOf(scheme, period);
  const under = new Set([unit.code]);
  for (let before = 0; before < under.size; ) {
    before = under.size;
    for (const { code, parent } of units) if (parent !== null && under.has(parent)) under.add(code);
  }
  under.delete(unit.code);
  if (under.size === 0) return under;
  const codes = dueOf(scheme, period).flatMap((due) => (under.has(due.unit.code) ? dueSlots(due).map(({ indicator }) => indicator) : []));
  return withCalculated(codes, scheme);
}

/** True where the rule speaks of what the unit does not report and those under it do: it is judged once theirs is rolled up. */
export function waitsForLower({ formula, when }: Pick<SchemeRule, 'formula' | 'when'>, own: ReadonlySet<string>, lower: ReadonlySet<string>): boolean {
  const codes = [formula, when].flatMap((one) => (one ? referencesOf(one).indicators : []));
  return codes.some((code) => !own.has(code) && lower.has(code));
}
