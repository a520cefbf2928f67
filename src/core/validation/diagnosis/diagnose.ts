import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import type { Finding } from '../../finding';
import type { Round } from '../../scheme/round';
import { requiredBlank } from '../rules/required-blank';
import { tenfoldJump } from '../rules/tenfold-jump';
import { unitScope } from '../unit-scope';
import { Bench } from './bench';
import { comparesTwo, neededValue, residueOf } from './equation';
import { misplaced } from './misplaced';
import { narrow, type Trial } from './narrow';
import type { Proposal, Slip, Suspect } from './slip';
import { exchangedCells } from './slips/exchanged-cells';
import { slips } from './slips/index';
import { typedInputs } from './typed-inputs';

/** Beyond this many broken rules in one submission single slips explain nothing. */
const CASES = 20;
/** More equally likely cells than this are no help. */
const ALTERNATIVES = 2;
const JUMP = tenfoldJump.kind.code;
/** What explains a jump brings the figure to between half and twice last period's. */
const NEAR = 2;

/** The likely cause of each broken equation or comparison of two cells, each jump and each required cell left blank among the findings, by the finding's id. */
export function diagnose(trial: Trial, findings: readonly Finding[]): Map<string, string> {
  const causes = new Map<string, string>();
  const mended = new Map<string, string>();
  for (const finding of findings.filter(isDiagnosable(trial.round)).slice(0, CASES)) {
    const cause = likelyCause(finding, trial);
    if (!cause) continue;
    causes.set(finding.id, cause.says);
    for (const id of cause.mends) if (!mended.has(id)) mended.set(id, cause.says);
  }
  for (const finding of findings.filter(({ code }) => code === requiredBlank.kind.code)) {
    const cause = misplaced(finding, trial.submission, trial.round.scheme);
    if (cause) causes.set(finding.id, cause);
  }
  return new Map([...mended, ...causes]);
}

function isDiagnosable({ scheme }: Round): (finding: Finding) => boolean {
  const telling = new Set(scheme.rules.filter(({ formula }) => residueOf(formula) || comparesTwo(formula)).map(({ code }) => code));
  return ({ code, rule }) => code === JUMP || (rule !== undefined && telling.has(rule));
}

interface Candidate {
  readonly says: string;
  /** The lower the more telling: place among the slips; for a jump how far it still is from last period's. */
  readonly rank: number;
  /** The ids of the findings that it would mend. */
  readonly mended: ReadonlySet<string>;
}

/** What to say of a finding, and the others that go with the same correction. */
interface Cause {
  readonly says: string;
  readonly mends: readonly string[];
}

function likelyCause(finding: Finding, trial: Trial): Cause | null {
  const inputs = typedInputs(finding.indicators ?? [], trial.round.scheme);
  const bench = new Bench(narrow(trial, inputs));
  const { tried, least } = slipsFor(finding, trial.round);
  const candidates = suspectsOf(finding, inputs, { trial, bench }).flatMap((suspect) =>
    tried.flatMap((slip, order) =>
      slip.propose(suspect).flatMap((proposal): Candidate[] => {
        const rank = finding.code === JUMP ? stillFarFrom(suspect, proposal) : order;
        const mended = rank === null ? null : bench.mendedBy(proposal);
        return rank !== null && mended?.has(finding.id) && mended.size >= least ? [{ says: proposal.says, rank, mended }] : [];
      }),
    ),
  );
  return told(candidates);
}

/** An inequality says too little of a number: of two cells it is told that they were exchanged, where that mends more than it alone. */
function slipsFor({ rule }: Finding, { scheme }: Round): { readonly tried: readonly Slip[]; readonly least: number } {
  const broken = scheme.rules.find(({ code }) => code === rule);
  return broken && comparesTwo(broken.formula) ? { tried: [exchangedCells], least: 2 } : { tried: slips, least: 1 };
}

/** How many times a proposal is last period's number or it the proposal; null beyond twofold, for then it explains no jump. */
function stillFarFrom({ indicator, previous }: Suspect, { values }: Proposal): number | null {
  const [value, before] = [new Big(values[indicator.code] ?? 0), new Big(previous ?? 0)];
  if (value.lte(0) || before.lte(0)) return null;
  const times = value.gt(before) ? value.div(before) : before.div(value);
  return times.lte(NEAR) ? Number(times.toFixed()) : null;
}

/** What mends the most comes first, then the more telling slip. */
function told(candidates: readonly Candidate[]): Cause | null {
  const most = Math.max(...candidates.map(({ mended }) => mended.size));
  const mending = candidates.filter(({ mended }) => mended.size === most);
  const first = Math.min(...mending.map(({ rank }) => rank));
  const best = mending.filter(({ rank }) => rank === first);
  if (best.length === 0 || best.length > ALTERNATIVES) return null;
  const also = most > 1 ? `，改后 ${most} 条审核一并通过` : '';
  const mends = best.length === 1 ? best.flatMap(({ mended }) => [...mended]) : [];
  return { says: `可能是 ${best.map(({ says }) => says).join('；也可能是 ')}${also}。`, mends };
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
