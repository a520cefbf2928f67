import Big from 'big.js';
import type { Figure } from '../figure/figure';
import type { HistoryRecord } from './history';
import { recordKey } from './history-of';

/** A figure of a round as it goes into the history. `formerCode` is what the indicator was called before. */
export interface ArchivedFigure {
  readonly period: string;
  readonly unit: string | null;
  readonly unitName: string;
  readonly indicator: string;
  readonly formerCode: string | null;
  readonly figure: Figure;
  /** Where it comes from, in words. */
  readonly origin: string;
}

export interface AddedRecord extends ArchivedFigure {
  readonly version: number;
  /** What the history had; null where it had nothing. */
  readonly before: Figure | null;
}

/**
 * The rows that the figures of a round add to the history: none where it has the same already, one version up where it has
 * another. The history's own rows are never changed.
 */
export function archiveFigures(records: readonly HistoryRecord[], figures: readonly ArchivedFigure[]): AddedRecord[] {
  const latest = latestOf(records);
  return figures.flatMap((one) => {
    const known = latest.get(recordKey(one)) ?? (one.formerCode === null ? undefined : latest.get(recordKey({ ...one, indicator: one.formerCode })));
    if (known && sameFigure(known.figure, one.figure)) return [];
    const version = (latest.get(recordKey(one))?.version ?? 0) + 1;
    return [{ ...one, version, before: known?.figure ?? null }];
  });
}

/** The record of the highest version of each figure. */
export function latestOf(records: readonly HistoryRecord[]): ReadonlyMap<string, HistoryRecord> {
  const latest = new Map<string, HistoryRecord>();
  for (const record of records) {
    const other = latest.get(recordKey(record));
    if (!other || record.version > other.version) latest.set(recordKey(record), record);
  }
  return latest;
}

/** The same to a spreadsheet, which keeps 15 significant digits; a text of digits is the number that it is read back as. */
function sameFigure(one: Figure, other: Figure): boolean {
  return saidBy(one) === saidBy(other) && one.qualifier === other.qualifier;
}

function saidBy({ state, value, text }: Figure): string {
  const content = value ?? text.trim();
  const isNumber = /^-?\d+(\.\d+)?$/.test(content);
  if (isNumber) return new Big(content).prec(15).toFixed();
  return state === 'value' ? content : state;
}
