import type { Figure } from '../../figure/figure';
import { type Finding, raise } from '../../finding';
import type { Round } from '../../scheme/round';
import { resubmitted, sentTwice, undecided } from '../read/identity-findings';
import type { Submission } from '../submission';
import { type ChangedFigure, changedFigures } from './changed-figures';
import { quoteNumber } from '../../figure/quote-number';
import { listColumn } from '../list-column';
import { type LaterBy, correctionIn, laterOf } from './later-of';

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
  const changed = previous ? changedFigures(previous, latest) : [];
  if (superseded.every((one) => changedFigures(latest, one).length === 0)) return countSame(latest, all, round);
  const by: LaterBy | undefined = previous && laterOf(latest, previous)?.by;
  const cells = changed.length === 0 ? '' : `：${listed(changed.map((one) => change(one, round)))}`;
  const clash = clashOf(latest, superseded);
  const slots = { ...said(latest, all, round), file: latest.file, why: `${by ?? '文件名'}较后`, changed: String(changed.length), cells, clash };
  const particulars = clash === '' ? {} : ({ tier: '核实', next: '请向填报单位问清以哪一份为准；不采用的可以移出。' } as const);
  return { counted: latest, superseded, findings: [raise(resubmitted, slots, { place: placeOf(latest, round), particulars })], why: '' };
}

/** A file that is called a correction, and is by its dates not the later one. */
function clashOf(latest: Submission, superseded: readonly Submission[]): string {
  const corrected = correctionIn(latest.file) === null ? superseded.find(({ file }) => correctionIn(file) !== null) : undefined;
  return corrected ? `；未采用的“${corrected.file}”文件名写着“${correctionIn(corrected.file)}”，日期却在前，名称与日期不一致` : '';
}

function countSame(counted: Submission, all: readonly Submission[], round: Round): Choice {
  const finding = raise(sentTwice, { ...said(counted, all, round), file: counted.file }, { place: placeOf(counted, round) });
  return { counted, superseded: all.filter((one) => one !== counted), findings: [finding], why: '' };
}

/** How many differing cells a finding names. */
const NAMED = 5;

function listed(cells: readonly string[]): string {
  const named = cells.slice(0, NAMED).join('；');
  return cells.length > NAMED ? `${named}等${cells.length}处` : named;
}

function undecidedAmong(all: readonly Submission[], round: Round): Choice {
  const [first, ...others] = all;
  if (!first) return { counted: null, superseded: [], findings: [], why: '' };
  const changed = others.flatMap((other) => changedFigures(first, other));
  const files = all.map(({ file }) => `“${file}”`).join('、');
  const slots = { ...said(first, all, round), files, cells: listed(changed.map((one) => difference(one, round))) };
  const finding = raise(undecided, slots, { place: placeOf(first, round) });
  return { counted: null, superseded: [], findings: [finding], why: finding.message };
}

/** “累计完成”F5：18000→18100; in a unit's row 沂南县的“累计完成”F5. */
function change({ indicator, one, other }: ChangedFigure, round: Round): string {
  const [before, now] = shownApart([one, other], indicator, round);
  return `${nameOf(indicator, round)}${cellOf(other) || cellOf(one)}：${before}→${now}`;
}

/** “累计完成”D6为15与D6为20 */
function difference({ indicator, one, other }: ChangedFigure, round: Round): string {
  const told = shownApart([one, other], indicator, round);
  return `${nameOf(indicator, round)}${[one, other].map((figure, index) => `${cellOf(figure)}为${told[index] ?? ''}`).join('与')}`;
}

/** By the key that its slot has in `_月报`; that of a list is its column's. */
function nameOf(key: string, { scheme }: Round): string {
  const [indicator = key, unit] = key.split('@');
  const owner = unit === undefined ? '' : `${scheme.units.find(({ code }) => code === unit)?.name ?? unit}的`;
  return `${owner}“${scheme.indicators.get(indicator)?.name ?? listColumn(indicator, scheme).name}”`;
}

function cellOf(figure: Figure | undefined): string {
  return figure?.sources[0]?.cell ?? '';
}

/** The longest text of a cell that a finding quotes. */
const QUOTED = 30;

/** A rate as a percentage, but for two that would read the same. */
function shownApart(figures: readonly (Figure | undefined)[], key: string, { scheme }: Round): string[] {
  const [code = key] = key.split('@');
  const type = (scheme.indicators.get(code) ?? listColumn(code, scheme)).type;
  const told = figures.map((figure) => quoteNumber(shown(figure), type));
  return new Set(told).size === told.length ? told : figures.map(shown);
}

function shown(figure: Figure | undefined): string {
  const text = figure?.text.trim() ?? '';
  return text === '' ? '空白' : text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
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
