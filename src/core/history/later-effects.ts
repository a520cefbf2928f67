import Big from 'big.js';
import { isNumeric } from '../figure/figure';
import { raise, type Finding } from '../finding';
import type { AddedRecord } from './archive-figures';
import { laterTotalChanges, laterTotalStale, runningTotalStale } from './findings';
import type { HistoryRecord } from './history';
import { asRecorded, type Telling } from './telling';
import { recordKey } from './history-of';
import { latestOf } from './archive-figures';

/** What a revision does to a later period of the same year. `value` are the year's figures to it, before and after. */
export type LaterEffect =
  | { readonly kind: 'totalChanges'; readonly record: AddedRecord; readonly period: string; readonly before: string; readonly after: string }
  | { readonly kind: 'totalStale'; readonly record: AddedRecord; readonly period: string; readonly value: string; readonly difference: string }
  | { readonly kind: 'tiedStale'; readonly record: AddedRecord; readonly total: string; readonly period: string; readonly value: string; readonly difference: string };

/** How a revised figure runs on: 当期 figures add up over the year, 累计 ones are reported anew each period. */
export type FlowOf = (indicator: string) => '累计' | '当期' | '时点' | null;

/**
 * What revisions do to the cumulative figures of later periods that the history holds already: a sum over the year changes
 * with its part; a cumulative figure that was reported later has not taken the change along.
 */
export function laterEffects(added: readonly AddedRecord[], records: readonly HistoryRecord[], flowOf: FlowOf): LaterEffect[] {
  const latest = latestOf(records);
  const periods = [...new Set(records.map(({ period }) => period))].sort();
  return added.flatMap((record) => {
    const flow = flowOf(record.indicator);
    const later = periods.filter((code) => code.length === record.period.length && code.slice(0, 4) === record.period.slice(0, 4) && code > record.period);
    if (!isNumeric(record.figure) || !isNumeric(record.before ?? undefined) || (flow !== '当期' && flow !== '累计')) return [];
    return later.flatMap((period) => (flow === '当期' ? sumEffect(record, { period, periods, latest }) : staleEffect(record, { period, periods, latest })));
  });
}

interface Later {
  readonly period: string;
  readonly periods: readonly string[];
  readonly latest: ReadonlyMap<string, HistoryRecord>;
}

/** The sum from the year's first period to `period`; nothing where one between is not in the history. */
function sumEffect(record: AddedRecord, { period, periods, latest }: Later): LaterEffect[] {
  const year = periods.filter((code) => code.length === period.length && code.slice(0, 4) === period.slice(0, 4) && code <= period);
  const parts = year.map((code) => latest.get(recordKey({ ...record, period: code }))?.figure);
  if (!parts.every(isNumeric)) return [];
  const before = parts.reduce((sum, { value }) => sum.plus(value), new Big(0));
  return [{ kind: 'totalChanges', record, period, before: before.toFixed(), after: before.plus(differenceOf(record)).toFixed() }];
}

function staleEffect(record: AddedRecord, { period, latest }: Later): LaterEffect[] {
  const figure = latest.get(recordKey({ ...record, period }))?.figure;
  return isNumeric(figure) ? [{ kind: 'totalStale', record, period, value: figure.value, difference: differenceOf(record).toFixed() }] : [];
}

function differenceOf({ figure, before }: AddedRecord): Big {
  return new Big(figure.value ?? 0).minus(before?.value ?? 0);
}

/** What nobody reports: it follows from the units' figures. */
const ROLLED_UP_AGAIN = '由各单位的数算出，单位的数订正后重新汇总、再次存入，随同改正。';

/** The same as findings, those of a cumulative figure that was not revised along told together. */
export function effectFindings(effects: readonly LaterEffect[], telling: Telling = asRecorded): Finding[] {
  const records = [...new Set(effects.map(({ record }) => record))];
  return records.flatMap((record) => {
    const own = effects.filter((one) => one.record === record);
    const { unit, unitName, indicator, period } = record;
    const where = { place: { unit: unitName, indicators: [indicator] } };
    const again = unit === null || telling.isCalculated(indicator) ? { particulars: { next: ROLLED_UP_AGAIN } } : {};
    const show = (value: string) => telling.quantity(indicator, value);
    const changes = own.flatMap((one) => (one.kind === 'totalChanges' ? [one] : []));
    const stale = own.flatMap((one) => (one.kind === 'totalStale' ? [one] : []));
    const slots = { unit: unitName, indicator: telling.name(indicator), period };
    return [
      ...changes.map(({ period: later, before, after }) => raise(laterTotalChanges, { ...slots, later, before: show(before), after: show(after) }, where)),
      ...(stale.length === 0 ? [] : [raise(laterTotalStale, { ...slots, difference: telling.change(indicator, stale[0]?.difference ?? '0'), later: stale.map((one) => one.period).join('、'), values: stale.map(({ value }) => show(value)).join('、') }, { ...where, ...again })]),
      ...tiedFindings(own, telling),
    ];
  });
}

/** One for each running total that a revised part belongs to. */
function tiedFindings(effects: readonly LaterEffect[], telling: Telling): Finding[] {
  const tied = effects.flatMap((one) => (one.kind === 'tiedStale' ? [one] : []));
  return [...new Set(tied.map(({ total }) => total))].flatMap((total) => {
    const own = tied.filter((one) => one.total === total);
    const [first] = own;
    if (!first) return [];
    const { unit: code, unitName: unit, indicator, period } = first.record;
    const slots = {
      unit, period, indicator: telling.name(indicator), total: telling.name(total), difference: telling.change(indicator, first.difference),
      later: own.map((one) => one.period).join('、'), values: own.map(({ value }) => telling.quantity(total, value)).join('、'),
    };
    const again = code === null || telling.isCalculated(total) ? { particulars: { next: ROLLED_UP_AGAIN } } : {};
    return [raise(runningTotalStale, slots, { place: { unit, indicators: [indicator, total] }, ...again })];
  });
}
