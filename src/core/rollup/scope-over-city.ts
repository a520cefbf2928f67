import type { Entry, Scope, Value, View } from '../expression/scope';
import type { Figure } from '../figure/figure';
import { elapsedMonths, previousPeriod, sameLastYear, type Period } from '../period';
import type { Round } from '../scheme/round';
import { numberFigure } from '../figure/number-figure';
import { pastCityFigure } from './past-city-figure';
import { isAdjustment } from './adjustments';
import { type RankView, rankedParts } from './ranked-parts';
import { rankUnits } from './rank-units';
import { sumOfParts } from './sum-of-parts';
import type { CityFigure } from './summary';
import { yearFigure, type Over, type Standpoint } from './year-figure';

/** What the city is seen from: its figures of this period and the units' parts in them. */
export interface CityView extends RankView {
  readonly round: Round;
  /** How many units are due; null where that is not known yet. */
  readonly unitsDue: number | null;
  /** Of which units alone it is seen, by their codes; null: of all. */
  readonly within: Over;
  /** The entries of a 清单 in the order of the units; undefined where none is known. */
  entriesOf?(list: string): readonly Entry[] | undefined;
}

/** What a sentence, a formula on totals or a rule over the city sees. */
export function scopeOverCity(city: CityView): Scope {
  const { round, cityOf, partsOf } = city;
  const { indicators } = round.scheme;
  const base = scopeAt(round, round.period, { figure: figureOver, overOf: (code) => unitsWithin(cityOf(code)) ?? city.within });
  const scope: Scope = {
    ...base,
    view: (view) => (view === '全市' ? scope : view === '合计' ? { ...scope, figure: (code) => plainSum(code), view: base.view } : base.view(view)),
    unitCount: (code) => (code === undefined ? (city.unitsDue ?? undefined) : countOf(cityOf(code), city)),
    leaders: (code, count, end) => leadersOf(code, count, end),
    list: (name) => city.entriesOf?.(name),
  };
  return scope;

  /** The city's figure; over some units only, their sum. */
  function figureOver(code: string, over: Over): Figure | undefined {
    return over === null || indicators.get(code)?.method !== '合计' ? cityOf(code)?.figure : plainSum(code, over);
  }

  function plainSum(code: string, over: Over = null): Figure | undefined {
    const indicator = indicators.get(code);
    const parts = partsOf(code).filter(({ unit }) => over === null || over.has(unit.code));
    return indicator && sumOfParts(parts, indicator.measure).figure;
  }

  function leadersOf(code: string, count: number, end: '前' | '后'): readonly string[] | undefined {
    const indicator = indicators.get(code);
    if (!indicator) return undefined;
    const names = rankUnits(rankedParts(code, city), indicator.largerIsBetter).map(({ unit }) => unit.shortName);
    if (count <= 0) return [];
    return end === '前' ? names.slice(0, count) : names.slice(-count);
  }
}

/** The units that a figure is of, where not all that it is due from are in it; null where they are, and for the city's own. */
function unitsWithin(city: CityFigure | undefined): Over {
  if (!city || city.lacking.length === 0 || city.method === '市级' || city.method === '不汇总') return null;
  return new Set(city.contributions.map(({ unit }) => unit.code));
}

/** Units directly under the city with a figure in it; an adjustment is none. */
function countOf(city: CityFigure | undefined, { tree }: CityView): number | undefined {
  return city && new Set(city.contributions.flatMap(({ unit }) => (isAdjustment(unit) ? [] : [tree.topOf(unit).code]))).size;
}

function scopeAt(round: Round, period: Period, seen: Pick<Standpoint, 'figure' | 'overOf'>): Scope {
  const { indicators, periods } = round.scheme;
  return {
    figure: (code) => seen.figure(code, null),
    name: (name) => nameAt(round, period, name),
    view,
    target: (code) => {
      const indicator = indicators.get(code);
      return indicator?.target
        ? numberFigure(indicator.target.value, indicator.measure, [{ file: round.scheme.file, ...indicator.place }])
        : undefined;
    },
    unitCount: () => undefined,
    rank: () => undefined,
    leaders: () => undefined,
    elapsedMonths: () => elapsedMonths(period),
  };

  function view(from: View): Scope | undefined {
    switch (from) {
      case '上期':
        return pastScope(round, previousPeriod(period, periods), seen.overOf);
      case '上年同期':
        return pastScope(round, sameLastYear(period, periods), seen.overOf);
      case '累计':
        return { ...scopeAt(round, period, seen), figure: (code) => yearFigure(code, { round, period, ...seen }), view: () => undefined };
      case '全市':
      case '合计':
        return undefined;
    }
  }
}

/** An earlier period, each figure over the units that are in this period's. */
function pastScope(round: Round, period: Period, overOf: Standpoint['overOf']): Scope {
  const figure = (code: string, over: Over) => pastCityFigure(code, { round, period, over: over ?? overOf(code) });
  return scopeAt(round, period, { figure, overOf });
}

function nameAt(round: Round, period: Period, name: string): Value | undefined {
  switch (name) {
    case '报告期':
      return { kind: 'period', value: period };
    case '单位':
      return { kind: 'text', value: round.scheme.city };
    case '日期':
      return { kind: 'day', value: period.code === round.period.code ? round.date : period.end };
    default:
      return undefined;
  }
}
