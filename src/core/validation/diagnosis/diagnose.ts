import { referencesOf } from '../../expression/references-of';
import { isNumeric } from '../../figure/figure';
import type { Finding } from '../../finding';
import type { Submission } from '../../form/submission';
import type { Round } from '../../scheme/round';
import type { Unit } from '../../scheme/unit';
import { formulaOf } from '../compute-figure';
import { deriveFigures } from '../derive-figures';
import { inspect } from '../inspect';
import { unitScope } from '../unit-scope';
import { neededValue, residueOf } from './equation';
import type { Proposal, Suspect } from './slip';
import { slips } from './slips/index';

/** What is looked into: a submission, and what was found in it. */
export interface Case {
  readonly submission: Submission;
  readonly unit: Unit;
  readonly round: Round;
  readonly findings: readonly Finding[];
}

/** Beyond this many broken rules in one submission single slips explain nothing. */
const CASES = 20;
/** More equally likely cells than this are no help. */
const ALTERNATIVES = 2;

/** The likely cause of each broken equation and each jump, by the finding's id. */
export function diagnose(of: Case): Map<string, string> {
  const bench = new Bench(of);
  const causes = new Map<string, string>();
  for (const finding of of.findings.filter(isDiagnosable(of.round)).slice(0, CASES)) {
    const cause = likelyCause(finding, bench);
    if (cause) causes.set(finding.id, cause);
  }
  return causes;
}

function isDiagnosable({ scheme }: Round): (finding: Finding) => boolean {
  const equations = new Set(scheme.rules.filter(({ formula }) => residueOf(formula)).map(({ code }) => code));
  return ({ code, rule }) => code === 'V013' || (rule !== undefined && equations.has(rule));
}

interface Candidate {
  readonly says: string;
  /** Place among the slips: the lower the more telling. */
  readonly order: number;
  readonly mended: number;
}

function likelyCause(finding: Finding, bench: Bench): string | null {
  const candidates = bench.suspects(finding).flatMap((suspect) =>
    slips.flatMap((slip, order) => slip.propose(suspect).flatMap((proposal): Candidate[] => {
      const mended = bench.mendedBy(proposal);
      return mended.has(finding.id) ? [{ says: proposal.says, order, mended: mended.size }] : [];
    })),
  );
  const most = Math.max(...candidates.map(({ mended }) => mended));
  const mending = candidates.filter(({ mended }) => mended === most);
  const first = Math.min(...mending.map(({ order }) => order));
  const best = mending.filter(({ order }) => order === first);
  if (best.length === 0 || best.length > ALTERNATIVES) return null;
  const also = most > 1 ? `，改后 ${most} 条审核一并通过` : '';
  return `可能是 ${best.map(({ says }) => says).join('；也可能是 ')}${also}。`;
}

/** Where proposals are tried out: the submission is judged anew with other numbers in its cells. */
class Bench {
  private readonly before: ReadonlyMap<string, Finding>;
  private readonly tried = new Map<string, ReadonlySet<string>>();

  constructor(private readonly of: Case) {
    this.before = this.findingsWith({});
  }

  /** The findings that the proposal mends; none where it breaks something else. */
  mendedBy({ values }: Proposal): ReadonlySet<string> {
    const key = Object.entries(values).flat().join('|');
    const mended = this.tried.get(key) ?? this.tryOut(values);
    this.tried.set(key, mended);
    return mended;
  }

  private tryOut(values: Readonly<Record<string, string>>): ReadonlySet<string> {
    const after = this.findingsWith(values);
    const breaks = [...after.values()].some(({ id, tier }) => tier !== '提示' && !this.before.has(id));
    return new Set(breaks ? [] : [...this.before.keys()].filter((id) => !after.has(id)));
  }

  /** Without what the form's computed cells showed: they were computed from the slip. */
  private findingsWith(values: Readonly<Record<string, string>>): ReadonlyMap<string, Finding> {
    const { unit, round } = this.of;
    const { findings } = inspect({ ...this.with(values), shown: new Map() }, unit, round);
    return new Map(findings.filter(({ tier }) => tier !== '提示').map((finding) => [finding.id, finding]));
  }

  private with(values: Readonly<Record<string, string>>): Submission {
    const figures = new Map(this.of.submission.figures);
    for (const [code, value] of Object.entries(values)) {
      const figure = figures.get(code);
      if (figure) figures.set(code, { ...figure, value, state: Number(value) === 0 ? 'zero' : 'value' });
    }
    return { ...this.of.submission, figures };
  }

  /** The typed numbers that the finding rests on. */
  suspects(finding: Finding): Suspect[] {
    const { submission, unit, round } = this.of;
    const past = unitScope(unit, submission.figures, round).view('上期');
    const typed = this.inputsOf(finding.indicators ?? []).flatMap((code) => {
      const [indicator, figure] = [round.scheme.indicators.get(code), submission.figures.get(code)];
      const cell = figure?.sources[0]?.cell;
      return indicator && isNumeric(figure) && cell ? [{ indicator, cell, typed: figure.value }] : [];
    });
    return typed.map((one, index) => ({
      ...one,
      needed: this.needed(finding, one.indicator.code),
      previous: past?.figure(one.indicator.code)?.value ?? null,
      others: typed.slice(index + 1),
    }));
  }

  /** Calculated indicators stand for what they are calculated from; tasks are not typed. */
  private inputsOf(codes: readonly string[]): string[] {
    const { indicators } = this.of.round.scheme;
    const inputs = new Set<string>();
    const seen = new Set<string>();
    const visit = (code: string): void => {
      const indicator = indicators.get(code);
      if (!indicator || seen.has(code) || indicator.source === '任务') return;
      seen.add(code);
      const formula = formulaOf(indicator);
      if (formula) referencesOf(formula).indicators.forEach(visit);
      else inputs.add(code);
    };
    codes.forEach(visit);
    return [...inputs];
  }

  private needed(finding: Finding, code: string): string | null {
    const { submission, unit, round } = this.of;
    const rule = round.scheme.rules.find((one) => one.code === finding.rule);
    const residue = rule ? residueOf(rule.formula) : null;
    const figure = submission.figures.get(code);
    if (!residue || !isNumeric(figure)) return null;
    return neededValue(residue, figure, (value) =>
      unitScope(unit, deriveFigures(this.with({ [code]: value }).figures, round, unit), round),
    );
  }
}
