import type { Figure } from '../figure/figure';
import { subjectsOf } from '../expression/references-of';
import type { Finding, Place } from '../finding';
import type { Submission } from '../form/submission';
import { previousPeriod } from '../period';
import { deadlineOf } from '../scheme/deadline';
import type { Round } from '../scheme/round';
import type { SchemeRule } from '../scheme/scheme';
import { spokenName } from '../scheme/spoken-name';
import type { Unit } from '../scheme/unit';
import type { NotEvaluated } from './checked';
import { type ReportedWithLists, deriveFigures } from './derive-figures';
import type { FigureSubject } from './figure-rule';
import { figureSubjects } from './figure-subjects';
import { inspectLists } from './inspect-lists';
import { judgeOverLists, type Verdict } from './judge-entries';
import { submittedLists } from './list-entries';
import { answersForHeader } from './answers-for-header';
import { withMergedPast } from './merged-past';
import { ownIndicators, type OwnIndicators } from './own-indicators';
import { figureRules, submissionRules } from './rules/index';
import { lowerIndicators } from './lower-indicators';
import { rulesFor } from './rules-for';
import { saysTheSame } from './says-the-same';
import type { SubmissionSubject } from './submission-rule';
import { type Reported, unitScope } from './unit-scope';

/** What the rules say of a submission's figures. */
export interface Inspection {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly findings: readonly Finding[];
  /** How many of the scheme's rules came to a verdict. */
  readonly rulesEvaluated: number;
  readonly notEvaluated: readonly NotEvaluated[];
}

/** A submission and the unit's other forms, which the scheme's rules see as well. */
export interface Inspected {
  readonly submission: Submission;
  readonly beside?: readonly Submission[];
}

/** Calculates what is calculated, then judges every rule: the built-in ones over figures and over the whole, then the scheme's. */
export function inspect({ submission, beside = [] }: Inspected, unit: Unit, round: Round): Inspection {
  const answering = ownIndicators(submission, unit, round);
  const lists = submittedLists(submission, round.scheme);
  const derived = deriveFigures({ figures: submission.figures, lists }, round, unit);
  const figures = new Map([...derived].filter(([code]) => answering.own.has(code)));
  const subjects = figureSubjects(submission, derived, { round, unit, asked: answering.asked });
  const readable = subjects.filter(({ indicator }) => !isUnreadable(indicator.code, submission));
  const builtIn = [...overFigures(readable, submission, unit), ...inspectLists(submission, unit, round), ...overWhole(subjects, submission, { unit, round })];
  const all = beside.length === 0 ? { figures: derived, lists } : withForms({ submission, beside }, unit, round);
  const own = bySchemeRules({ get: (code) => all.figures.get(code), lists: all.lists }, submission, { unit, round, answering });
  const unsaid = builtIn.filter((finding) => !own.findings.some((other) => saysTheSame(other, finding)));
  return { figures, ...own, findings: [...unsaid, ...own.findings] };
}

/** The figures and lists of all forms of the unit; what is calculated from two of them is so here. */
function withForms({ submission, beside = [] }: Inspected, unit: Unit, round: Round): ReportedWithLists {
  const forms = [...beside, submission];
  const figures = new Map(forms.flatMap((one) => [...one.figures]));
  const lists = new Map(forms.flatMap((one) => [...submittedLists(one, round.scheme)]));
  return { figures: deriveFigures({ figures, lists }, round, unit), lists };
}

function overFigures(subjects: readonly FigureSubject[], submission: Submission, unit: Unit): Finding[] {
  const placed = subjects.map((subject) => ({ subject, place: placeOf(subject, submission, unit) }));
  return figureRules.flatMap((rule) => placed.flatMap(({ subject, place }) => rule.judge(subject, place) ?? []));
}

/** Reading its cell has already said what is wrong; judging what was not read would only say it twice. */
function isUnreadable(code: string, { findings }: Submission): boolean {
  return findings.some(({ tier, indicators }) => tier === '强制' && indicators?.includes(code));
}

/** The cell of the form that shows the figure; for a calculated one without, the first cell it is calculated from. */
function placeOf({ indicator, shown, figure }: FigureSubject, { file, sheet }: Submission, unit: Unit): Place {
  const source = [...(shown?.sources ?? []), ...figure.sources].find((one) => one.file === file);
  return { unit: unit.name, file, sheet, ...source, indicators: [indicator.code] };
}

function overWhole(
  figures: readonly FigureSubject[],
  submission: Submission,
  { unit, round }: { readonly unit: Unit; readonly round: Round },
): Finding[] {
  const { file, sheet, header, filledOn, receivedOn } = submission;
  const form = round.scheme.forms.find(({ name }) => name === submission.form);
  const answers = answersForHeader(submission, round);
  const subject: SubmissionSubject = {
    header,
    filledOn: answers ? filledOn : null,
    receivedOn: answers ? receivedOn : null,
    asked: (answers ? form?.headers.map(({ field }) => field) : null) ?? [],
    figures,
    entries: [...submission.lists.values()].reduce((sum, entries) => sum + entries.length, 0),
    period: round.period,
    lastPeriod: previousPeriod(round.period, round.scheme.periods),
    deadline: deadlineOf(round.scheme, round.period),
  };
  return submissionRules.flatMap((rule) => rule.judge(subject, { unit: unit.name, file, sheet }) ?? []);
}

function bySchemeRules(
  reported: Required<Reported>,
  submission: Submission,
  at: { readonly unit: Unit; readonly round: Round; readonly answering: OwnIndicators },
): Omit<Inspection, 'figures'> {
  const { unit, round, answering } = at;
  const { indicators, lists } = round.scheme;
  const scope = unitScope(unit, reported, round);
  const place = { unit, file: submission.file, sheet: submission.sheet, indicators, lists, typed: submission.figures };
  const verdicts = rulesFor(round.scheme.rules, unit, { ...answering, lower: lowerIndicators(unit, round) }).map((rule) =>
    acrossForms(judgeOverLists(rule, scope, { place, lists: reported.lists }), rule, { ...at, reported }),
  );
  return {
    findings: verdicts.flatMap(({ findings }) => findings),
    rulesEvaluated: verdicts.filter(({ evaluated }) => evaluated).length,
    notEvaluated: verdicts.flatMap(({ notEvaluated }) => (notEvaluated ? withMergedPast(notEvaluated, unit, round) : [])),
  };
}

/** A rule over two forms of a unit of which only one came: that it was not judged is no omission in this one. */
function acrossForms(verdict: Verdict, { formula, when }: SchemeRule, at: { readonly round: Round; readonly answering: OwnIndicators; readonly reported: Reported }): Verdict {
  const { own, elsewhere } = at.answering;
  const lacks = (code: string): boolean => elsewhere.has(code) && !own.has(code) && at.reported.get(code) === undefined;
  const codes = [formula, when].flatMap((one) => (one ? subjectsOf(one) : []));
  const other = codes.flatMap((code) => (lacks(code) ? (at.round.scheme.indicators.get(code) ?? []) : []));
  if (!verdict.notEvaluated || other.length === 0) return verdict;
  const why = `“${[...new Set(other.map(spokenName))].join('”“')}”在本单位的另一张表，没有那张表的数，这一条没有判断`;
  return { ...verdict, notEvaluated: { ...verdict.notEvaluated, why } };
}
