import { referencesOf } from '../expression/references-of';
import { isNumeric } from '../figure/figure';
import { type Finding, raise } from '../finding';
import { type AbsentRows, absentRows, situationOf } from '../rollup/absent-rows';
import { formulaOf } from '../scheme/formula-of';
import { conditionMissing, figureMissing, formAbsent } from './findings';
import { nameIndicators } from './name-indicators';
import type { Narration } from './narration';

const NAMED = 8;

/** A finding with the number of the item that it is about. */
export interface ItemFinding {
  readonly item: string;
  readonly finding: Finding;
}

/**
 * Findings with those made one that have one cause: a form that has not come, with all the rows that its sender was to
 * fill in, leaves many sentences without figures. A sentence that lacks anything else keeps a finding of its own.
 */
export function foldAbsences(told: readonly ItemFinding[], narration: Narration): Finding[] {
  const groups = new Map<AbsentRows, ItemFinding[]>();
  const absences = absentRows(narration.summary.coverage);
  for (const one of told) {
    const cause = causeOf(one.finding, absences, narration);
    if (cause) groups.set(cause, [...(groups.get(cause) ?? []), one]);
  }
  const folded = new Map<Finding, Finding | null>();
  for (const [row, group] of groups) {
    if (group.length > 1) group.forEach(({ finding }, index) => folded.set(finding, index === 0 ? foldedInto(row, group, narration) : null));
  }
  return told.flatMap(({ finding }) => (folded.has(finding) ? (folded.get(finding) ?? []) : [finding]));
}

/** The one form that all the figures of the finding would have come from; null where there is none such. */
function causeOf({ code, indicators = [] }: Finding, absences: readonly AbsentRows[], narration: Narration): AbsentRows | null {
  if (code !== figureMissing.code && code !== conditionMissing.code) return null;
  const absent = indicators.filter((one) => !isNumeric(narration.summary.city.get(one)?.figure));
  const causes = new Set(absent.flatMap((one) => formsBehind(one, absences, narration)));
  const [only = null] = causes;
  return causes.size === 1 ? only : null;
}

/** The forms not come that would have told the indicator; a null for a unit that lacks it for another reason. */
function formsBehind(indicator: string, absences: readonly AbsentRows[], narration: Narration): readonly (AbsentRows | null)[] {
  const { summary, round } = narration;
  const sources = leavesOf(indicator, narration, new Set());
  const holds = ({ form }: AbsentRows) => round.scheme.forms.some(({ name, slots }) => name === form && slots.some((slot) => sources.has(slot.indicator)));
  const lacking = summary.city.get(indicator)?.lacking ?? [];
  if (lacking.length === 0) return [null];
  return lacking.flatMap(({ code }) => {
    const forms = absences.filter((one) => one.rows.some(({ unit }) => unit.code === code) && holds(one));
    return forms.length > 0 ? forms : [null];
  });
}

/** The indicator and all that it is calculated from. */
function leavesOf(code: string, narration: Narration, within: ReadonlySet<string>): ReadonlySet<string> {
  const indicator = narration.round.scheme.indicators.get(code);
  const formula = indicator ? formulaOf(indicator) : null;
  const known = new Set([...within, code]);
  const parts = formula ? referencesOf(formula).indicators.filter((one) => !known.has(one)) : [];
  return parts.reduce<ReadonlySet<string>>((all, part) => new Set([...all, ...leavesOf(part, narration, all)]), known);
}

function foldedInto(absent: AbsentRows, group: readonly ItemFinding[], narration: Narration): Finding {
  const { whose: unit, form, rows } = absent;
  const codes = [...new Set(group.flatMap(({ finding }) => finding.indicators ?? []))];
  const names = nameIndicators(codes, narration);
  const file = rows[0]?.file ?? null;
  const slots = {
    unit: unit.name,
    form,
    standing: situationOf(absent),
    items: [...new Set(group.map(({ item }) => item))].join('、'),
    count: String(group.length),
    figures: names.length > NAMED ? `${names.slice(0, NAMED).join('、')}等${names.length}个指标` : names.join('、'),
  };
  return raise(formAbsent, slots, { place: { unit: unit.name, ...(file === null ? {} : { file }), sheet: form, indicators: codes } });
}
