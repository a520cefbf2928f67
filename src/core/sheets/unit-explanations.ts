import type { Finding } from '../finding';
import type { Submission } from '../form/submission';
import type { RoundResult } from './round-result';

/** A line of 核实说明 as a unit filled it. */
export interface UnitExplanation {
  /** What it put under 编号: a finding's id, the 编号 of the scheme's own rule, or nothing. */
  readonly finding: string;
  readonly place: string;
  readonly text: string;
}

/** What the units wrote in 核实说明, by the findings it is for. */
export interface UnitExplanations {
  readonly any: boolean;
  /** Every text for a finding, a line each. */
  of(finding: Finding): string;
  /** What a unit wrote that is for none of its findings. */
  unmatched(unit: string): readonly UnitExplanation[];
}

export function unitExplanations({ round, checked, findings }: Pick<RoundResult, 'round' | 'checked' | 'findings'>): UnitExplanations {
  const names = new Map(round.scheme.units.map(({ code, name }) => [code, name]));
  const told = checked.flatMap(({ submission }) => explanationsIn(submission).map((one) => ({ one, unit: names.get(submission.unit) ?? submission.unit })));
  const matches = told.map((entry) => ({ ...entry, findings: matching(entry.one, findings.filter(({ unit }) => unit === entry.unit)) }));
  return {
    any: told.length > 0,
    of: (finding) => matches.filter((entry) => entry.findings.includes(finding)).map(({ one }) => one.text).join('\n'),
    unmatched: (unit) => matches.filter((entry) => entry.unit === unit && entry.findings.length === 0).map(({ one }) => one),
  };
}

function explanationsIn(submission: Submission): readonly UnitExplanation[] {
  return (submission as Submission & { readonly explanations?: readonly UnitExplanation[] }).explanations ?? [];
}

/** By 编号 where that says something, else by cell. */
function matching({ finding: number, place }: UnitExplanation, findings: readonly Finding[]): readonly Finding[] {
  const wanted = plain(number);
  const byNumber = wanted === '' ? [] : findings.filter(({ id, rule, code }) => [id, rule ?? '', code, `${code}${rule ?? ''}`].map(plain).includes(wanted));
  if (byNumber.length > 0) return byNumber;
  const where = plain(place);
  return findings.filter(({ sheet = '', cell = '' }) => cell !== '' && [cell, `${sheet}${cell}`].map(plain).includes(where));
}

/** Without what people leave out or put in as they like: spaces, the mark between sheet and cell, dollar signs, the case. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s!'$]/g, '').toUpperCase();
}
