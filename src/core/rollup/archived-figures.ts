import { notReported, type Figure, type Source } from '../figure/figure';
import type { ArchivedFigure } from '../history/archive-figures';
import type { HistoryRecord } from '../history/history';
import { latestOf } from '../history/archive-figures';
import { dueOf } from '../scheme/due';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { carriedFigures, recordedBefore } from './carried-figures';
import type { CityFigure, Summary } from './summary';
import { unitsUnder } from './units-under';

/** The figures of a round that go into the history: of each unit that counts, of units with units under them, of the city. */
export function archivedFigures(summary: Summary, round: Round): ArchivedFigure[] {
  const { scheme, period } = round;
  const names = new Map(scheme.units.map(({ code, name }) => [code, name]));
  const of = (unit: string | null) => (indicator: string, figure: Figure, origin: string): ArchivedFigure => ({
    period: period.code,
    unit,
    unitName: unit === null ? '全市' : (names.get(unit) ?? unit),
    indicator,
    formerCode: scheme.indicators.get(indicator)?.formerCode ?? null,
    figure,
    origin,
  });
  const units = summary.counted.flatMap(({ submission, figures }) => [...figures].map(([code, figure]) => of(submission.unit)(code, figure, originOf(figure.sources, submission.file))));
  const carried = carriedUnits(round).flatMap((unit) => [...carriedFigures(unit, round)].filter(([, { state }]) => state !== 'notReported').map(([code, figure]) => of(unit.code)(code, figure, '沿用上期')));
  const levels = [...summary.levels].flatMap(([unit, figures]) => rolledUp(figures).map(([code, { figure }]) => of(unit)(code, figure, '下级汇总')));
  const city = rolledUp(summary.city).map(([code, { figure, method }]) => of(null)(code, figure, `全市汇总（${method}）`));
  return firstOfEach([...units, ...carried, ...levels, ...city]);
}

/** Those under 沿用上期 of which the history has something. */
function carriedUnits(round: Round): Unit[] {
  const chosen = round.adoptions.filter(({ way }) => way === '沿用上期').flatMap((adoption) => unitsUnder(adoption, round));
  return chosen.filter((unit) => recordedBefore(unit, round).size > 0);
}

/**
 * What the history has of this period and the round no longer has, because its unit does not count any more: not reported.
 * Only of units that are due and indicators that the scheme knows: other rows are none of this round's.
 */
export function withdrawnFigures(records: readonly HistoryRecord[], kept: readonly ArchivedFigure[], { scheme, period }: Round): ArchivedFigure[] {
  const due = new Map(dueOf(scheme, period).map(({ unit }) => [unit.code, unit.name]));
  const still = new Set(kept.flatMap(({ unit, indicator, formerCode }) => [keyOf(unit, indicator), ...(formerCode === null ? [] : [keyOf(unit, formerCode)])]));
  return [...latestOf(records).values()].flatMap(({ period: code, unit, indicator, figure }) => {
    const unitName = unit === null ? undefined : due.get(unit);
    if (code !== period.code || unitName === undefined || !scheme.indicators.has(indicator)) return [];
    if (figure.state === 'notReported' || still.has(keyOf(unit, indicator))) return [];
    return [{ period: code, unit, unitName, indicator, formerCode: null, figure: notReported(''), origin: '本次没有计入' }];
  });
}

/** What is not rolled up, or has come to nothing, is no figure of the city's. */
function rolledUp(figures: ReadonlyMap<string, CityFigure>): (readonly [string, CityFigure])[] {
  return [...figures].filter(([, { method, figure }]) => method !== '不汇总' && figure.state !== 'notReported');
}

/** A unit that fills two forms may have the same task in both. */
function firstOfEach(figures: readonly ArchivedFigure[]): ArchivedFigure[] {
  const seen = new Set<string>();
  return figures.filter(({ unit, indicator }) => {
    const key = keyOf(unit, indicator);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(unit: string | null, indicator: string): string {
  return JSON.stringify([unit, indicator]);
}

function originOf(sources: readonly Source[], file: string): string {
  const [first, ...others] = sources;
  if (!first) return file;
  return `${first.file} ${first.sheet}!${first.cell}${others.length > 0 ? `等${sources.length}格` : ''}`;
}
