import { openRound, type RoundOpening, type Unusable, type WorkbookInput } from './open-round';
import type { Finding } from './core/finding';
import { collect } from './core/form/collect';
import { readFile } from './core/form/read-file';
import type { CellAccount, Collection, FileReading, ReceivedFile } from './core/form/submission';
import { narrate } from './core/narrative/narrate';
import { accountOfCells } from './core/rollup/account-of-cells';
import { rollUpSteps } from './core/rollup/roll-up';
import type { Summary } from './core/rollup/summary';
import type { Round } from './core/scheme/round';
import type { RoundResult } from './core/sheets/round-result';
import { type Steps, toTheEnd } from './core/steps';
import type { Checked } from './core/validation/checked';
import { validate } from './core/validation/validate';

export type { WorkbookInput };

/** What a round is made of. `files` may read lazily: each is reduced to its figures before the next is asked for. */
export interface RoundInput extends RoundOpening {
  readonly files: Iterable<ReceivedFile>;
  /** What was found while these were gathered. */
  readonly found: readonly Finding[];
}

export type RunOutcome = { readonly kind: 'done'; readonly result: RoundResult } | Unusable;

/** A round up to the roll-up. */
export interface RolledRound {
  readonly round: Round;
  readonly collection: Collection;
  readonly checked: readonly Checked[];
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly cells: readonly CellAccount[];
}

/** Where the work has come to: whoever drives it may show that, or let others have a turn. */
export interface Stage {
  readonly stage: 'reading' | 'checking' | 'rollingUp' | 'narrating';
  readonly done: number;
  readonly total: number | null;
}

/** Work that tells its stages; null between two of them is a step of which there is nothing to tell. */
export type Stages<Result> = Generator<Stage | null, Result>;

/** The whole work in order: 方案 → 报送 → 审核 → 汇总 → 叙述. Writing what comes of it is the host's. */
export function run(input: RoundInput): RunOutcome {
  return toTheEnd(runStages(input));
}

/** The same, one file or submission at a time. */
export function* runStages(input: RoundInput): Stages<RunOutcome> {
  const rolled = yield* rollUpStages(input);
  if (rolled.kind !== 'done') return rolled;
  const { findings, ...rest } = rolled.result;

  yield { stage: 'narrating', done: 0, total: null };
  const report = narrate(rest.summary, rest.round);
  return { kind: 'done', result: { ...rest, report: report.value, findings: [...findings, ...report.findings] } };
}

/** 方案 → 报送 → 审核 → 汇总. */
export function* rollUpStages(input: RoundInput): Stages<{ readonly kind: 'done'; readonly result: RolledRound } | Unusable> {
  const opened = openRound(input);
  if (opened.kind !== 'open') return opened;
  const { round } = opened;
  yield null;

  const readings: FileReading[] = [];
  for (const file of input.files) {
    readings.push(readFile(file, round));
    yield { stage: 'reading', done: readings.length, total: null };
  }
  const collection = collect(readings, round);
  yield null;

  const checked: Checked[] = [];
  for (const submission of collection.submissions) {
    checked.push(validate(submission, round, collection.submissions));
    yield { stage: 'checking', done: checked.length, total: collection.submissions.length };
  }
  yield { stage: 'rollingUp', done: 0, total: null };
  const summary = yield* unsaid(rollUpSteps(checked, collection, round));
  yield null;

  const findings = [...opened.findings, ...input.found, ...collection.findings, ...checked.flatMap((one) => one.findings), ...summary.findings];
  return { kind: 'done', result: { round, collection, checked, summary, findings, cells: accountOfCells(checked, collection, round) } };
}

function* unsaid<Result>(steps: Steps<Result>): Stages<Result> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    yield null;
  }
}
