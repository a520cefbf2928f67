import Big from 'big.js';
import { isNumeric } from '../figure/figure';
import { type AddedRecord, latestOf } from './archive-figures';
import type { HistoryRecord } from './history';
import { recordKey } from './history-of';
import type { LaterEffect } from './later-effects';

/**
 * Running totals of later periods that have not taken along the revision of a part of theirs. Where the total of the
 * revised period is revised as well, that revision tells it.
 */
export function tiedEffects(added: readonly AddedRecord[], records: readonly HistoryRecord[], totalsOf: (part: string) => readonly string[]): LaterEffect[] {
  const latest = latestOf(records);
  const revised = new Set(added.map(recordKey));
  const periods = [...new Set(records.map(({ period }) => period))].sort();
  return added.flatMap((record) => {
    const { figure, before, period: at } = record;
    if (!isNumeric(figure) || !isNumeric(before ?? undefined)) return [];
    const difference = new Big(figure.value).minus(before?.value ?? 0).toFixed();
    const later = periods.filter((code) => code.length === at.length && code.slice(0, 4) === at.slice(0, 4) && code > at);
    return totalsOf(record.indicator).filter((indicator) => !revised.has(recordKey({ ...record, indicator }))).flatMap((total) =>
      later.flatMap((period): LaterEffect[] => {
        const shown = latest.get(recordKey({ ...record, indicator: total, period }))?.figure;
        return isNumeric(shown) ? [{ kind: 'tiedStale', record, total, period, value: shown.value, difference }] : [];
      }),
    );
  });
}
