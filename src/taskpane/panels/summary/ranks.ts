import { isAdjustment } from '../../../core/rollup/adjustments';
import type { RankRow } from '../../../core/rollup/summary';
import type { Indicator } from '../../../core/scheme/indicator';
import { spokenName } from '../../../core/scheme/spoken-name';
import type { RoundResult } from '../../../core/sheets/round-result';
import { barLength } from './bar-length';
import { elapsedShare, isPaced, paceOf, type Pace } from './pace';
import { isShare, plainText, shownFigure } from './shown-figure';

/** A line of a list of bars. Ties share a rank: 1, 1, 3. */
export interface RankLine {
  /** Code. */
  readonly unit: string;
  readonly name: string;
  readonly rank: number;
  /** 103.20% */
  readonly value: string;
  /** 0–1. */
  readonly bar: number;
  /** Behind 序时进度; null where that is no measure of it. */
  readonly behind: boolean | null;
}

/** The units ranked by a rate, the best first. */
export interface Ranking {
  readonly indicator: string;
  readonly name: string;
  readonly largerIsBetter: boolean;
  readonly lines: readonly RankLine[];
  /** Where 序时进度 stands on the bars, 0–1; null where it is no measure. */
  readonly mark: number | null;
  /** Units that are ranked otherwise and have no figure of their own that could be, by name. */
  readonly without: readonly string[];
}

/** In the scheme's order; nothing is ranked among fewer than two. */
export function rankings(result: RoundResult): Ranking[] {
  const { scheme } = result.round;
  return [...scheme.indicators.values()].flatMap((indicator) => {
    const rows = result.summary.ranks.get(indicator.code) ?? [];
    return rows.length < 2 ? [] : [ranking(indicator, rows, result)];
  });
}

function ranking(indicator: Indicator, rows: readonly RankRow[], { round, summary }: RoundResult): Ranking {
  const longest = isShare(indicator) ? 1 : Math.max(...rows.map(({ figure }) => Number(figure.value)));
  const ranked = new Set(rows.map(({ unit }) => unit.code));
  const city = summary.city.get(indicator.code);
  const asked = [...(city?.lacking ?? []), ...(city?.notApplicable ?? []), ...(city?.contributions ?? []).map(({ unit }) => unit)];
  const without = asked.filter((unit) => unit.ranked && !isAdjustment(unit) && !ranked.has(unit.code)).sort((one, other) => one.order - other.order);
  return {
    indicator: indicator.code,
    name: spokenName(indicator),
    largerIsBetter: indicator.largerIsBetter,
    lines: rows.map(({ unit, rank, figure }) => ({
      unit: unit.code,
      name: unit.shortName,
      rank,
      value: plainText(shownFigure(figure, indicator, round.scheme.rounding)) ?? '',
      bar: longest > 0 ? barLength(Number(figure.value) / longest) : 0,
      behind: isBehind(paceOf(indicator, figure.value, round)),
    })),
    mark: isPaced(indicator, round.scheme) ? elapsedShare(round).toNumber() : null,
    without: [...new Set(without.map(({ name }) => name))],
  };
}

function isBehind(pace: Pace | null): boolean | null {
  return pace && (pace.standing === 'behind' || pace.standing === 'overdue');
}
