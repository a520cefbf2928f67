import type { Finding } from '../finding';
import type { Explanation } from '../form/submission';
import type { RoundResult } from './round-result';

/** In characters. */
const SHORTEST_PART = 8;

/** What the units wrote in 核实说明, by the findings it is for. */
export interface UnitExplanations {
  readonly any: boolean;
  /** Every text for a finding, a line each. */
  of(finding: Finding): string;
  /** What a unit wrote that is for none of its findings. */
  unmatched(unit: string): readonly Explanation[];
}

export function unitExplanations({ round, checked, findings }: Pick<RoundResult, 'round' | 'checked' | 'findings'>): UnitExplanations {
  const names = new Map(round.scheme.units.map(({ code, name }) => [code, name]));
  const told = checked.flatMap(({ submission }) => submission.explanations.map((one) => ({ one, unit: names.get(submission.unit) ?? submission.unit })));
  const matches = told.map((entry) => ({ ...entry, findings: matching(entry.one, findings.filter(({ unit }) => unit === entry.unit)) }));
  return {
    any: told.length > 0,
    of: (finding) => matches.filter((entry) => entry.findings.includes(finding)).map(({ one }) => one.text).join('\n'),
    unmatched: (unit) => matches.filter((entry) => entry.unit === unit && entry.findings.length === 0).map(({ one }) => one),
  };
}

/** By 编号, or by its text where the row has none; else by cell. */
function matching({ finding: number, place }: Explanation, findings: readonly Finding[]): readonly Finding[] {
  const wanted = plain(number);
  const byNumber = wanted === '' ? [] : findings.filter(({ id, rule, code, message }) => [id, rule ?? '', code, `${code}${rule ?? ''}`].map(plain).includes(wanted) || isText(wanted, plain(message)));
  if (byNumber.length > 0) return byNumber;
  const where = plain(place);
  return findings.filter(({ sheet = '', cell = '' }) => cell !== '' && [cell, `${sheet}${cell}`].map(plain).includes(where));
}

/** The message, or a part of it that is long enough to be of no other. */
function isText(wanted: string, message: string): boolean {
  return wanted.includes(message) || (wanted.length >= SHORTEST_PART && message.includes(wanted));
}

/** Without what people leave out or put in as they like: spaces, the mark between sheet and cell, dollar signs, the case. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s!'$]/g, '').toUpperCase();
}
