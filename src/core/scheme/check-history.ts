import { raise, type Finding } from '../finding';
import { unitNotThere, unknownIndicators, unknownUnits } from '../history/findings';
import type { HistoryRecord } from '../history/history';
import type { PlacedRecord } from '../history/read-history';
import type { Scheme } from './scheme';
import type { Unit } from './unit';

/** What of the history the scheme has no use for: units and indicators that it does not know, units that were not there then. Each told once. */
export function checkHistory(records: readonly PlacedRecord[], scheme: Pick<Scheme, 'units' | 'indicators'>): Finding[] {
  const units = new Map(scheme.units.map((unit) => [unit.code, unit]));
  const codes = new Set([...scheme.indicators.values()].flatMap(({ code, formerCode }) => [code, ...(formerCode === null ? [] : [formerCode])]));
  const strangers = grouped(records, ({ unit }) => (unit !== null && !units.has(unit) ? unit : null));
  const gone = grouped(records, ({ indicator }) => (codes.has(indicator) ? null : indicator));
  const absent = grouped(records, ({ unit, period }) => {
    const known = unit === null ? undefined : units.get(unit);
    return known && whyNotThere(known, period, units) !== '' ? known.code : null;
  });
  return [
    ...[...strangers].map(([code, own]) => tellUnit(code, own)),
    ...[...gone].map(([code, own]) => raise(unknownIndicators, { count: String(own.length), code }, { place: { ...placeOf(own), indicators: [code] } })),
    ...[...absent].flatMap(([code, own]) => tellAbsent(units.get(code), own, units)),
  ];
}

function tellUnit(code: string, own: readonly PlacedRecord[]): Finding {
  return raise(unknownUnits, { count: String(own.length), code, name: own[0]?.unitName || '没有写名称' }, { place: placeOf(own) });
}

function tellAbsent(unit: Unit | undefined, own: readonly PlacedRecord[], units: ReadonlyMap<string, Unit>): Finding[] {
  if (!unit) return [];
  const periods = [...new Set(own.map(({ record }) => record.period))].sort();
  const shown = periods.length > 3 ? `${periods.slice(0, 3).join('、')}等${periods.length}期` : periods.join('、');
  const why = whyNotThere(unit, periods[0] ?? '', units);
  return [raise(unitNotThere, { count: String(own.length), unit: unit.name, periods: shown, why }, { place: { ...placeOf(own), unit: unit.name } })];
}

/** '' where it was there. */
function whyNotThere({ from, until, mergedInto }: Unit, period: string, units: ReadonlyMap<string, Unit>): string {
  if (from !== null && period < from) return `还没有设立（从${from}起）`;
  if (until === null || period <= until) return '';
  const into = mergedInto === null ? undefined : units.get(mergedInto);
  return into ? `已并入${into.name}` : `已经撤销（到${until}止）`;
}

function grouped(records: readonly PlacedRecord[], key: (record: HistoryRecord) => string | null): Map<string, PlacedRecord[]> {
  const groups = new Map<string, PlacedRecord[]>();
  for (const one of records) {
    const of = key(one.record);
    if (of === null) continue;
    const group = groups.get(of);
    if (group) group.push(one);
    else groups.set(of, [one]);
  }
  return groups;
}

function placeOf([first]: readonly PlacedRecord[]) {
  const [source] = first?.record.figure.sources ?? [];
  return source ? { file: source.file, sheet: source.sheet, cell: source.cell } : {};
}
