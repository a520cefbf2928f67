import { needsCity, subjectsOf } from '../expression/references-of';
import type { SchemeRule } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import { waitsForLower } from './lower-indicators';
import type { OwnIndicators } from './own-indicators';

/** True for a rule that is judged once the city's figures are there, after roll-up. */
export function waitsForCity(rule: SchemeRule): boolean {
  return rule.where.includes('全市') || needsCity(rule.formula) || (rule.when !== null && needsCity(rule.when));
}

/**
 * The scheme's rules that are judged on a unit's submission: not switched off, for the unit's kind, and about
 * an indicator or list that the submission answers for; not those that also ask for what units under it report. One that spans two forms is judged with the form of its first indicator.
 */
export function rulesFor(rules: readonly SchemeRule[], unit: Unit, { own, elsewhere, lower }: OwnIndicators & { readonly lower: ReadonlySet<string> }): SchemeRule[] {
  const all = new Set([...own, ...elsewhere]);
  return rules.filter((rule) => {
    if (rule.off !== null || waitsForCity(rule) || waitsForLower(rule, all, lower)) return false;
    if (rule.where.length > 0 && !rule.where.includes(unit.kind)) return false;
    const leading = subjectsOf(rule.formula).find((code) => own.has(code) || elsewhere.has(code));
    return leading !== undefined && own.has(leading);
  });
}
