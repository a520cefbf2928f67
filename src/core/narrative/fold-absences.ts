import { referencesOf } from '../expression/references-of';
import { isNumeric } from '../figure/figure';
import { type Finding, raise } from '../finding';
import type { CoverageRow } from '../rollup/summary';
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
 * Findings with those made one that have one cause: a form that has not come leaves many sentences without figures. A
 * sentence that lacks anything else keeps a finding of its own.
 */
export function foldAbsences(told: readonly ItemFinding[], narration: Narration): Finding[] {
  const groups = new Map<CoverageRow, ItemFinding[]>();
  for (const one of told) {
    const cause = causeOf(one.finding, narration);
    if (cause) groups.set(cause, [...(groups.get(cause) ?? []), one]);
  }
  const folded = new Map<Finding, Finding | null>();
  for (const [row, group] of groups) {
    if (group.length > 1) group.forEach(({ finding }, index) => folded.set(finding, index === 0 ? foldedInto(row, group, narration) : null));
  }
  return told.flatMap(({ finding }) => (folded.has(finding) ? (folded.get(finding) ?? []) : [finding]));
}

/** The one form that all the figures of the finding would have come from; null where there is none such. */
function causeOf({ code, indicators = [] }: Finding, narration: Narration): CoverageRow | null {
  if (code !== figureMissing.code && code !== conditionMissing.code) return null;
  const absent = indicators.filter((one) => !isNumeric(narration.summary.city.get(one)?.figure));
  const causes = new Set(absent.flatMap((one) => rowsBehind(one, narration)));
  const [only = null] = causes;
  return causes.size === 1 ? only : null;
}

/** The forms not come that would have told the indicator; a null for a unit that lacks it for another reason. */
function rowsBehind(indicator: string, narration: Narration): readonly (CoverageRow | null)[] {
  const { summary, round } = narration;
  const sources = leavesOf(indicator, narration, new Set());
  const holds = (row: CoverageRow) => round.scheme.forms.some(({ name, slots }) => name === row.form && slots.some((slot) => sources.has(slot.indicator)));
  const lacking = summary.city.get(indicator)?.lacking ?? [];
  if (lacking.length === 0) return [null];
  return lacking.flatMap(({ code }) => {
    const rows = summary.coverage.rows.filter((row) => row.unit.code === code && isAbsent(row) && holds(row));
    return rows.length > 0 ? rows : [null];
  });
}

function isAbsent({ standing }: CoverageRow): boolean {
  return standing === '未报' || standing === '退回';
}

/** The indicator and all that it is calculated from. */
function leavesOf(code: string, narration: Narration, within: ReadonlySet<string>): ReadonlySet<string> {
  const indicator = narration.round.scheme.indicators.get(code);
  const formula = indicator ? formulaOf(indicator) : null;
  const known = new Set([...within, code]);
  const parts = formula ? referencesOf(formula).indicators.filter((one) => !known.has(one)) : [];
  return parts.reduce<ReadonlySet<string>>((all, part) => new Set([...all, ...leavesOf(part, narration, all)]), known);
}

function foldedInto({ unit, form, standing, file }: CoverageRow, group: readonly ItemFinding[], narration: Narration): Finding {
  const codes = [...new Set(group.flatMap(({ finding }) => finding.indicators ?? []))];
  const names = nameIndicators(codes, narration);
  const slots = {
    unit: unit.name,
    form,
    standing: standing === '退回' ? '退回，未采用' : '未报',
    items: [...new Set(group.map(({ item }) => item))].join('、'),
    count: String(group.length),
    figures: names.length > NAMED ? `${names.slice(0, NAMED).join('、')}等${names.length}个指标` : names.join('、'),
  };
  return raise(formAbsent, slots, { place: { unit: unit.name, ...(file === null ? {} : { file }), sheet: form, indicators: codes } });
}
