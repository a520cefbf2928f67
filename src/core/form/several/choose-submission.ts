import { type Finding, raise } from '../../finding';
import type { Round } from '../../scheme/round';
import { resubmitted, sentTwice, undecided } from '../read/identity-findings';
import type { Submission } from '../submission';
import { type ChangedFigure, changedFigures } from './changed-figures';
import { type LaterBy, laterOf } from './later-of';

/** Of a unit's submissions of one form the one that counts; null where nobody can tell, and then why. */
export interface Choice {
  readonly counted: Submission | null;
  readonly superseded: readonly Submission[];
  readonly findings: readonly Finding[];
  readonly why: string;
}

/** `all` has at least one. Several that say the same are one. */
export function chooseSubmission(all: readonly Submission[], round: Round): Choice {
  const sorted = [...all].sort((one, other) => (one.file < other.file ? -1 : 1));
  const [only, ...others] = sorted;
  if (!only || others.length === 0) return { counted: only ?? null, superseded: [], findings: [], why: '' };
  const latest = sorted.find((one) => sorted.every((other) => one === other || wins(one, other) || isSame(one, other)));
  if (latest) return countLatest(latest, sorted, round);
  return undecidedAmong(sorted, round);
}

function wins(one: Submission, other: Submission): boolean {
  return laterOf(one, other)?.winner === one;
}

/** Between two that say the same there is nothing to decide, unless one is known to be later. */
function isSame(one: Submission, other: Submission): boolean {
  return laterOf(one, other) === null && changedFigures(one, other).length === 0;
}

function countLatest(latest: Submission, all: readonly Submission[], round: Round): Choice {
  const superseded = all.filter((one) => one !== latest);
  const previous = superseded.find((one) => superseded.every((other) => one === other || wins(one, other))) ?? superseded[0];
  const changed = previous ? changedFigures(latest, previous).length : 0;
  if (superseded.every((one) => changedFigures(latest, one).length === 0)) return countSame(latest, all, round);
  const by: LaterBy | undefined = previous && laterOf(latest, previous)?.by;
  const slots = { ...said(latest, all, round), file: latest.file, why: `${by ?? '文件名'}较后`, changed: String(changed) };
  return { counted: latest, superseded, findings: [raise(resubmitted, slots, { place: placeOf(latest, round) })], why: '' };
}

function countSame(counted: Submission, all: readonly Submission[], round: Round): Choice {
  const finding = raise(sentTwice, { ...said(counted, all, round), file: counted.file }, { place: placeOf(counted, round) });
  return { counted, superseded: all.filter((one) => one !== counted), findings: [finding], why: '' };
}

/** How many differing cells a finding names. */
const NAMED = 5;

function undecidedAmong(all: readonly Submission[], round: Round): Choice {
  const [first, ...others] = all;
  if (!first) return { counted: null, superseded: [], findings: [], why: '' };
  const changed = others.flatMap((other) => changedFigures(first, other));
  const cells = changed.slice(0, NAMED).map((one) => difference(one, round)).join('；');
  const files = all.map(({ file }) => `“${file}”`).join('、');
  const slots = { ...said(first, all, round), files, cells: changed.length > NAMED ? `${cells}等${changed.length}处` : cells };
  const finding = raise(undecided, slots, { place: placeOf(first, round) });
  return { counted: null, superseded: [], findings: [finding], why: finding.message };
}

/** 两癌.累计完成 D6为15，D6为20 */
function difference({ indicator, one, other }: ChangedFigure, round: Round): string {
  const name = round.scheme.indicators.get(indicator)?.name ?? indicator;
  const sides = [one, other].map((figure) => `${figure?.sources[0]?.cell ?? ''}为${figure?.text || '空白'}`);
  return `“${name}”${sides.join('与')}`;
}

function said({ form }: Submission, all: readonly Submission[], round: Round): { unit: string; form: string; count: string } {
  return { unit: unitName(all, round), form, count: String(all.length) };
}

function unitName([first]: readonly Submission[], round: Round): string {
  return round.scheme.units.find(({ code }) => code === first?.unit)?.name ?? first?.unit ?? '';
}

function placeOf(submission: Submission, round: Round): { unit: string; file: string; sheet: string } {
  return { unit: unitName([submission], round), file: submission.file, sheet: submission.sheet };
}
