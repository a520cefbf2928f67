import type { Finding } from '../../finding';
import type { Explanation } from '../../form/submission';
import { itemOf } from '../../scheme/indicators-of';
import type { Round } from '../../scheme/round';
import type { Scheme } from '../../scheme/scheme';
import { spokenName } from '../../scheme/spoken-name';
import type { Checked } from '../checked';
import type { GivenExplanation } from './given-explanation';
import { judgeExplanation } from './judge-explanation';

/** In characters. */
const SHORTEST_PART = 8;

/** What a unit wrote for a finding, a line each row. It passes where one of the rows does; else `why` says what the first lacks. */
export interface JudgedExplanation {
  readonly text: string;
  readonly passes: boolean;
  readonly why: string | null;
  /** The city's official who put it down, and when; absent where the unit itself wrote it. */
  readonly accepted?: Pick<GivenExplanation, 'by' | 'at'>;
}

/** What the units wrote in 核实说明, by the findings it is for. */
export interface UnitExplanations {
  readonly any: boolean;
  /** The city's officials put some down themselves. */
  readonly anyAccepted: boolean;
  of(finding: Finding): JudgedExplanation | null;
  /** Why a text would not pass as the explanation of a finding, beside what else its unit wrote; null where it would. */
  judge(finding: Finding, text: string): string | null;
  /** What a unit wrote that is for none of its findings. */
  unmatched(unit: string): readonly Explanation[];
}

/** Explanations and what they may be for. */
export interface Explained {
  readonly round: Round;
  readonly checked: readonly Checked[];
  readonly findings: readonly Finding[];
  /** What the city's officials put down. */
  readonly accepted?: readonly GivenExplanation[];
}

interface Match {
  readonly one: Explanation;
  readonly unit: string;
  readonly findings: readonly Finding[];
}

export function unitExplanations({ round: { scheme }, checked, findings, accepted = [] }: Explained): UnitExplanations {
  const names = new Map(scheme.units.map(({ code, name }) => [code, name]));
  const told = checked.flatMap(({ submission }) => submission.explanations.map((one) => ({ one, unit: names.get(submission.unit) ?? submission.unit })));
  const matches = told.map((entry): Match => ({ ...entry, findings: matching(entry.one, findings.filter(({ unit }) => unit === entry.unit)) }));
  return {
    any: told.length > 0 || accepted.length > 0,
    anyAccepted: accepted.length > 0,
    of: (finding) => withAccepted(judged(finding, matches, scheme), accepted.find((one) => one.finding === finding.id)),
    judge: (finding, text) => {
      const beside = matches.filter(({ unit, findings: own }) => unit === finding.unit && !own.some(({ id }) => id === finding.id));
      return judgeExplanation({ text, message: finding.message, names: namesOf(finding, scheme), earlier: beside.map(({ one }) => one.text) });
    },
    unmatched: (unit) => matches.filter((entry) => entry.unit === unit && entry.findings.length === 0).map(({ one }) => one),
  };
}

/** The gate is the county's: an official who gives a name and a time may accept what it would refuse. */
function withAccepted(judgedOne: JudgedExplanation | null, given: GivenExplanation | undefined): JudgedExplanation | null {
  if (!given) return judgedOne;
  const { text, by, at } = given;
  const lacking = [by === '' ? '经办人' : '', at === '' ? '时间' : ''].filter((one) => one !== '');
  if (lacking.length > 0) return judgedOne ?? { text, passes: false, why: `没有写${lacking.join('和')}` };
  return { text: judgedOne ? `${judgedOne.text}\n${text}` : text, passes: true, why: null, accepted: { by, at } };
}

function judged(finding: Finding, matches: readonly Match[], scheme: Scheme): JudgedExplanation | null {
  const own = matches.filter((entry) => entry.findings.includes(finding));
  if (own.length === 0) return null;
  const verdicts = own.map((entry) => {
    const before = matches.slice(0, matches.indexOf(entry)).filter(({ unit, findings }) => unit === entry.unit && !findings.includes(finding));
    return judgeExplanation({ text: entry.one.text, message: finding.message, names: namesOf(finding, scheme), earlier: before.map(({ one }) => one.text) });
  });
  const passes = verdicts.includes(null);
  return { text: own.map(({ one }) => one.text).join('\n'), passes, why: passes ? null : (verdicts[0] ?? null) };
}

/** What the finding is about, as people call it; of one that names no indicator, whatever the scheme has. */
function namesOf({ indicators = [] }: Finding, scheme: Scheme): string[] {
  const named = indicators.flatMap((code) => scheme.indicators.get(code) ?? []);
  const about = named.length > 0 ? named : [...scheme.indicators.values()];
  return [...new Set(about.flatMap((one) => [one.item, itemOf(one, scheme)?.title ?? '', one.name, spokenName(one)]))].filter((name) => name !== '');
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
