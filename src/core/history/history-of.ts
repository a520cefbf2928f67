import type { History, HistoryRecord } from './history';

/** The history that these records make; of the versions of a figure the highest counts. */
export function historyOf(records: readonly HistoryRecord[]): History {
  const latest = new Map<string, HistoryRecord>();
  for (const record of records) {
    const key = recordKey(record);
    const other = latest.get(key);
    if (!other || record.version >= other.version) latest.set(key, record);
  }
  const periods = [...new Set(records.map((one) => one.period))].sort();
  return { find: (key) => latest.get(recordKey(key))?.figure, periods };
}

export function recordKey({ period, unit, indicator }: Pick<HistoryRecord, 'period' | 'unit' | 'indicator'>): string {
  return JSON.stringify([period, unit, indicator]);
}
