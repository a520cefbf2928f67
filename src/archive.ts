import { raise, type Finding } from './core/finding';
import type { Edit } from './core/edit';
import type { Figure } from './core/figure/figure';
import type { Grid } from './core/grid';
import { archiveFigures, type AddedRecord } from './core/history/archive-figures';
import { revisedRecord } from './core/history/findings';
import { addedRow, historySheet, keptRows, type HistoryRow } from './core/history/history-sheet';
import type { HistoryRecord } from './core/history/history';
import { recordKey } from './core/history/history-of';
import { effectFindings, laterEffects, type LaterEffect } from './core/history/later-effects';
import { readRecords } from './core/history/read-history';
import { tiedEffects } from './core/history/tied-effects';
import { asRecorded, type Telling } from './core/history/telling';
import { archivedFigures, withdrawnFigures } from './core/rollup/archived-figures';
import { runningTotals } from './core/scheme/running-totals';
import { tellingOf } from './core/scheme/telling-of';
import type { RolledRound } from './run';

/** A sheet 历史 as it is on disk. */
export interface HistoryTable {
  readonly file: string;
  readonly grid: Grid;
}

/** What goes into an archive. `archived` is what an earlier archiving of the same round wrote: of it only this period's rows count. */
export interface ArchiveInput {
  readonly rolled: RolledRound;
  readonly history: HistoryTable | null;
  readonly archived: HistoryTable | null;
}

export interface ArchiveOutcome {
  readonly edits: readonly Edit[];
  /** How many rows the history has now. */
  readonly total: number;
  readonly added: readonly AddedRecord[];
  /** Those of them that stand for another figure than the history had. */
  readonly changes: readonly AddedRecord[];
  readonly effects: readonly LaterEffect[];
  readonly findings: readonly Finding[];
}

/** 往期 with a round's figures added: the rows that were there stay as they are, what has changed comes as a new version. */
export function archive({ rolled: { round, summary }, history, archived }: ArchiveInput): ArchiveOutcome {
  const own = rowsOf(history);
  const earlier = rowsOf(archived);
  const known = new Set(own.records.map(({ record }) => versionKey(record)));
  const again = earlier.records.filter(({ record }) => record.period === round.period.code && !known.has(versionKey(record)));
  const records = [...own.records, ...again].map(({ record }) => record);

  const figures = archivedFigures(summary, round);
  const added = archiveFigures(records, [...figures, ...withdrawnFigures(records, figures, round)]);
  const changes = added.filter(({ before }) => before !== null);
  const totals = runningTotals(round.scheme);
  const telling = tellingOf(round.scheme);
  const effects = [...laterEffects(changes, records, (code) => round.scheme.indicators.get(code)?.flow ?? null), ...tiedEffects(changes, records, (code) => totals.get(code) ?? [])];

  const blanks = own.extra.map((): HistoryRow[number] => ({ content: { kind: 'blank' } }));
  const rows = [...own.rows, ...again.map(({ written }) => [...written, ...blanks]), ...added.map(addedRow)];
  return { edits: historySheet(rows, own.extra), total: rows.length, added, changes, effects, findings: [...changes.map((one) => tellChange(one, telling)), ...effectFindings(effects, telling)] };
}

/** What a figure was and is as people read it; exactly, where that is the same of both. */
export function shownChange({ indicator, before, figure }: Pick<AddedRecord, 'indicator' | 'before' | 'figure'>, telling: Telling): { readonly before: string; readonly after: string } {
  const show = (by: Telling) => ({ before: before ? shownFigure(indicator, before, by) : '', after: shownFigure(indicator, figure, by) });
  const shown = show(telling);
  return shown.before === shown.after ? show(asRecorded) : shown;
}

function shownFigure(indicator: string, { state, value, text, qualifier }: Figure, telling: Telling): string {
  const words = { blank: '空白', notApplicable: '不适用', notReported: '未报', zero: '0', value: text };
  return `${value === null ? words[state] : telling.quantity(indicator, value)}${qualifier ? `（${qualifier}）` : ''}`;
}

interface Rows {
  readonly rows: readonly HistoryRow[];
  readonly extra: readonly string[];
  readonly records: readonly { readonly record: HistoryRecord; readonly written: HistoryRow }[];
}

function rowsOf(table: HistoryTable | null): Rows {
  if (!table) return { rows: [], extra: [], records: [] };
  const { rows, numbers, extra } = keptRows(table.grid);
  const indexes = new Map(numbers.map((number, index) => [number, index]));
  const records = readRecords(table.grid, table.file).value.map(({ row, record }) => ({ record, written: (rows[indexes.get(row) ?? -1] ?? []).slice(0, 8) }));
  return { rows, extra, records };
}

function versionKey(record: HistoryRecord): string {
  return `${recordKey(record)}#${record.version}`;
}

function tellChange(record: AddedRecord, telling: Telling): Finding {
  const { unitName, indicator, period, version } = record;
  const slots = { unit: unitName, indicator: telling.name(indicator), period, ...shownChange(record, telling), version: String(version) };
  return raise(revisedRecord, slots, { place: { unit: unitName, indicators: [indicator] } });
}
