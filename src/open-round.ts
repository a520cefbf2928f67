import type { Finding, Outcome } from './core/finding';
import type { Grid } from './core/grid';
import { emptyHistory } from './core/history/empty-history';
import type { History } from './core/history/history';
import { historyOf } from './core/history/history-of';
import { readRecords } from './core/history/read-history';
import { parsePeriod, type Day, type PeriodKind } from './core/period';
import { checkHistory } from './core/scheme/check-history';
import { readAdoptions } from './core/scheme/read-adoptions';
import { readSchemeOnce } from './core/scheme/read-scheme-once';
import type { Round } from './core/scheme/round';
import type { Scheme } from './core/scheme/scheme';
import { readPeriodCode } from './core/scheme/table/read-period-code';
import { withFormerCodes } from './core/scheme/with-former-codes';

/** A workbook as read: its file's name and its sheets. */
export interface WorkbookInput {
  readonly file: string;
  readonly sheets: readonly Grid[];
}

/** What a round needs before anything is received. */
export interface RoundOpening {
  readonly scheme: WorkbookInput;
  readonly history: WorkbookInput | null;
  /** 采用方式: how units count where the official chose it; absent: as they came. */
  readonly adoptions?: WorkbookInput | null;
  /** A period code, or as people write one: 2020年8月. */
  readonly period: string;
  /** 成文日期; null: the period's last day. */
  readonly date: Day | null;
}

/** Why a round cannot be opened. `expected` is the kind of period that the scheme has. */
export type Unusable =
  | { readonly kind: 'schemeUnusable'; readonly findings: readonly Finding[] }
  | { readonly kind: 'periodUnusable'; readonly expected: PeriodKind };

export type OpenedRound = { readonly kind: 'open'; readonly round: Round; readonly findings: readonly Finding[] } | Unusable;

/** 方案, 期, 往期 and 采用方式: what every command begins with. */
export function openRound({ scheme: workbook, history, adoptions, period: code, date }: RoundOpening): OpenedRound {
  const reading = readSchemeOnce(workbook.sheets, workbook.file);
  const scheme = reading.value;
  if (!scheme) return { kind: 'schemeUnusable', findings: reading.findings };

  const period = parsePeriod(readPeriodCode(code, scheme.periods) ?? code, scheme.periods);
  if (!period) return { kind: 'periodUnusable', expected: scheme.periods.kind };

  const past = openHistory(history, scheme);
  const [sheet] = adoptions?.sheets ?? [];
  const chosen = adoptions && sheet ? readAdoptions(sheet, adoptions.file, { scheme, period }) : { value: [], findings: [] };
  const round = { scheme, period, history: past.value, date: date ?? period.end, adoptions: chosen.value };
  return { kind: 'open', round, findings: [...reading.findings, ...past.findings, ...chosen.findings] };
}

/** The sheet that holds the history: 历史, else the first. */
export function historySheetOf(workbook: WorkbookInput): Grid | undefined {
  return workbook.sheets.find(({ name }) => name === '历史') ?? workbook.sheets[0];
}

function openHistory(workbook: WorkbookInput | null, scheme: Scheme): Outcome<History> {
  const sheet = workbook && historySheetOf(workbook);
  if (!workbook || !sheet) return { value: emptyHistory, findings: [] };
  const { value: records, findings } = readRecords(sheet, workbook.file);
  const past = withFormerCodes(historyOf(records.map(({ record }) => record)), scheme);
  return { value: past, findings: [...findings, ...checkHistory(records, scheme)] };
}
