import { listColumnsOf } from '../expression/list-columns';
import { listNameOf } from '../expression/column-values';
import type { Scope } from '../expression/scope';
import type { Finding } from '../finding';
import type { ListEntry, Submission } from '../form/submission';
import type { Scheme, SchemeRule } from '../scheme/scheme';
import type { NotEvaluated } from './checked';
import { toldEntries } from './further-entries';
import { judgeRule, plainMessage, type RulePlace, type RuleVerdict } from './judge-rule';
import { entryScope } from './list-entries';

/** What came of a rule: a finding at most, or one for each entry of a list that breaks it. */
export interface Verdict {
  readonly evaluated: boolean;
  readonly findings: readonly Finding[];
  readonly notEvaluated?: NotEvaluated;
}

/** The list that a rule is judged over entry by entry, for it names a column outside an aggregate; null for any other rule. */
export function listJudged({ formula, when }: SchemeRule, lists: Scheme['lists']): string | null {
  const [column] = [formula, ...(when ? [when] : [])].flatMap((one) => listColumnsOf(one, lists).bare);
  return column === undefined ? null : listNameOf(column);
}

/** Judges a rule of the scheme: once, or for every entry of the list of which it names a column. */
export function judgeOverLists(rule: SchemeRule, scope: Scope, at: { readonly place: RulePlace; readonly lists: Submission['lists'] }): Verdict {
  const list = listJudged(rule, at.place.lists ?? new Map());
  const entries = list === null ? undefined : at.lists.get(list);
  if (list === null || !entries) return single(judgeRule(rule, scope, at.place));
  const verdicts = entries.map((entry) => ({ entry, verdict: judgeRule(rule, entryScope(scope, { figure: (code) => entry.figures.get(code) }), placeOf(entry, rule, at.place)) }));
  const findings = verdicts.flatMap(({ verdict }) => verdict.finding ?? []);
  const { unit, file, sheet } = at.place;
  const place = { ...(unit && { unit: unit.name }), ...(file !== undefined && { file }), ...(sheet !== undefined && { sheet }) };
  const omitted = verdicts.filter(({ verdict }) => verdict.notEvaluated);
  return {
    evaluated: entries.length === 0 || verdicts.some(({ verdict }) => verdict.evaluated),
    findings: toldEntries(findings, { list, says: plainMessage(rule), place }),
    ...notEvaluated(omitted),
  };
}

function single({ evaluated, finding, notEvaluated: omitted }: RuleVerdict): Verdict {
  return { evaluated, findings: finding ? [finding] : [], ...(omitted && { notEvaluated: omitted }) };
}

/** One for all entries of which the rule could not be judged: the first one's reason, and how many they are. */
function notEvaluated(omitted: readonly { readonly entry: ListEntry; readonly verdict: RuleVerdict }[]): Pick<Verdict, 'notEvaluated'> {
  const [first] = omitted;
  if (!first?.verdict.notEvaluated) return {};
  const rows = omitted.length === 1 ? `第${first.entry.row}行` : `第${first.entry.row}行等${omitted.length}行`;
  return { notEvaluated: { ...first.verdict.notEvaluated, why: `${rows}：${first.verdict.notEvaluated.why}` } };
}

/** The cell of the column that the rule names first; where that is not there, the entry's first. */
function placeOf(entry: ListEntry, { formula }: SchemeRule, place: RulePlace): RulePlace {
  const { columns } = listColumnsOf(formula, place.lists ?? new Map());
  const figures = [...columns.flatMap((code) => entry.figures.get(code) ?? []), ...entry.figures.values()];
  const [source] = figures.flatMap(({ sources }) => sources);
  return { ...place, entry: { row: entry.row, source } };
}
