import { isNumeric } from '../../figure/figure';
import type { Finding } from '../../finding';
import type { Round } from '../../scheme/round';
import { unitScope } from '../unit-scope';
import { Bench } from './bench';
import { neededValue, residueOf } from './equation';
import { narrow, type Trial } from './narrow';
import type { Suspect } from './slip';
import { slips } from './slips/index';
import { typedInputs } from './typed-inputs';

/** Beyond this many broken rules in one submission single slips explain nothing. */
const CASES = 20;
/** More equally likely cells than this are no help. */
const ALTERNATIVES = 2;

/** The likely cause of each broken equation and each jump among the findings, by the finding's id. */
export function diagnose(trial: Trial, findings: readonly Finding[]): Map<string, string> {
  const causes = new Map<string, string>();
  for (const finding of findings.filter(isDiagnosable(trial.round)).slice(0, CASES)) {
    const cause = likelyCause(finding, trial);
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

function likelyCause(finding: Finding, trial: Trial): string | null {
  const inputs = typedInputs(finding.indicators ?? [], trial.round.scheme);
  const bench = new Bench(narrow(trial, inputs));
  const candidates = suspectsOf(finding, inputs, { trial, bench }).flatMap((suspect) =>
    slips.flatMap((slip, order) =>
      slip.propose(suspect).flatMap((proposal): Candidate[] => {
        const mended = bench.mendedBy(proposal);
        return mended.has(finding.id) ? [{ says: proposal.says, order, mended: mended.size }] : [];
      }),
    ),
  );
  return told(candidates);
}

/** What mends the most comes first, then the more telling slip. */
function told(candidates: readonly Candidate[]): string | null {
  const most = Math.max(...candidates.map(({ mended }) => mended));
  const mending = candidates.filter(({ mended }) => mended === most);
  const first = Math.min(...mending.map(({ order }) => order));
  const best = mending.filter(({ order }) => order === first);
  if (best.length === 0 || best.length > ALTERNATIVES) return null;
  const also = most > 1 ? `，改后 ${most} 条审核一并通过` : '';
  return `可能是 ${best.map(({ says }) => says).join('；也可能是 ')}${also}。`;
}

function suspectsOf(finding: Finding, inputs: readonly string[], { trial, bench }: { trial: Trial; bench: Bench }): Suspect[] {
  const { submission, unit, round } = trial;
  const { indicators, rules } = round.scheme;
  const past = unitScope(unit, submission.figures, round).view('上期');
  const rule = rules.find(({ code }) => code === finding.rule);
  const residue = rule ? residueOf(rule.formula) : null;
  const typed = inputs.flatMap((code) => {
    const [indicator, figure] = [indicators.get(code), submission.figures.get(code)];
    const cell = figure?.sources[0]?.cell;
    return indicator && isNumeric(figure) && cell ? [{ indicator, cell, typed: figure.value }] : [];
  });
  return typed.map((one, index) => ({
    ...one,
    needed: residue && neededValue(residue, one.typed, (value) => bench.see(one.indicator.code, value)),
    previous: past?.figure(one.indicator.code)?.value ?? null,
    others: typed.slice(index + 1),
  }));
}
