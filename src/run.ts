import { parsePeriod, type Day } from './core/period';
import type { Finding } from './core/finding';
import { collect } from './core/form/collect';
import { readFile } from './core/form/read-file';
import type { FileReading, ReceivedFile } from './core/form/submission';
import type { Grid } from './core/grid';
import { emptyHistory } from './core/history/empty-history';
import { readHistory } from './core/history/read-history';
import { narrate } from './core/narrative/narrate';
import { accountOfCells } from './core/rollup/account-of-cells';
import { rollUp } from './core/rollup/roll-up';
import { readScheme } from './core/scheme/read-scheme';
import type { RoundResult } from './core/sheets/round-result';
import { validate } from './core/validation/validate';

/** A workbook as read: its file's name and its sheets. */
export interface WorkbookInput {
  readonly file: string;
  readonly sheets: readonly Grid[];
}

/** What a round is made of. `files` may read lazily: each is reduced to its figures before the next is asked for. */
export interface RoundInput {
  readonly scheme: WorkbookInput;
  readonly history: WorkbookInput | null;
  readonly files: Iterable<ReceivedFile>;
  /** What was found while these were gathered. */
  readonly found: readonly Finding[];
  readonly period: string;
  /** 成文日期; null: the period's last day. */
  readonly date: Day | null;
}

export type RunOutcome =
  | { readonly kind: 'done'; readonly result: RoundResult }
  | { readonly kind: 'schemeUnusable'; readonly findings: readonly Finding[] }
  | { readonly kind: 'periodUnusable'; readonly expected: string };

/** The whole work in order: 方案 → 报送 → 审核 → 汇总 → 叙述. Writing what comes of it is the host's. */
export function run(input: RoundInput): RunOutcome {
  const reading = readScheme(input.scheme.sheets, input.scheme.file);
  const scheme = reading.value;
  if (!scheme) return { kind: 'schemeUnusable', findings: reading.findings };

  const period = parsePeriod(input.period, scheme.periods);
  if (!period) return { kind: 'periodUnusable', expected: scheme.periods.kind };

  const past = openHistory(input.history);
  const round = { scheme, period, history: past.value, date: input.date ?? period.end, adoptions: [] };

  const readings: FileReading[] = [];
  for (const file of input.files) readings.push(readFile(file, round));

  const collection = collect(readings, round);
  const checked = collection.submissions.map((submission) => validate(submission, round));
  const summary = rollUp(checked, collection, round);
  const report = narrate(summary, round);

  const findings = [
    ...reading.findings,
    ...input.found,
    ...past.findings,
    ...collection.findings,
    ...checked.flatMap((one) => one.findings),
    ...summary.findings,
    ...report.findings,
  ];
  const cells = accountOfCells(checked, collection);
  return { kind: 'done', result: { round, collection, checked, summary, report: report.value, findings, cells } };
}

function openHistory(input: WorkbookInput | null) {
  const sheet = input?.sheets.find(({ name }) => name === '历史') ?? input?.sheets[0];
  return input && sheet ? readHistory(sheet, input.file) : { value: emptyHistory, findings: [] };
}
