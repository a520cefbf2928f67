import type { Figure } from '../figure/figure';
import type { Finding } from '../finding';
import type { RollupMethod } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import type { Checked, NotEvaluated } from '../validation/checked';

/** How a unit stands with a form. */
export type Standing = '已报' | '迟报' | '未报' | '退回';

/** One row of what is due: unit × form. */
export interface CoverageRow {
  readonly unit: Unit;
  readonly form: string;
  readonly standing: Standing;
  /** Files sent before the one that counts. */
  readonly resubmissions: number;
  readonly file: string | null;
  readonly filledOn: string | null;
}

/** `received` counts the rows that came, late and blocked ones included; the lists are units' names in order. */
export interface Coverage {
  readonly due: number;
  readonly received: number;
  readonly late: readonly string[];
  readonly missing: readonly string[];
  readonly blocked: readonly string[];
  readonly rows: readonly CoverageRow[];
}

/** A unit's part in a city figure. */
export interface Contribution {
  readonly unit: Unit;
  readonly figure: Figure;
}

/**
 * A figure rolled up for the city. Every unit that is asked stands in one of three lists: `contributions` have an exact
 * figure in it, `lacking` were due and have none that counts, to `notApplicable` it does not apply, which they have said.
 * A ratio is over the units that have both sides, exactly.
 */
export interface CityFigure {
  readonly indicator: string;
  readonly figure: Figure;
  readonly method: RollupMethod;
  readonly contributions: readonly Contribution[];
  readonly lacking: readonly Unit[];
  readonly notApplicable: readonly Unit[];
}

/** Ties share a rank: 1, 1, 3. */
export interface RankRow {
  readonly unit: Unit;
  readonly rank: number;
  readonly figure: Figure;
}

/** 汇总 of one round. Only submissions that are not blocked count. */
export interface Summary {
  readonly coverage: Coverage;
  /** Those that count, in the order of units. */
  readonly counted: readonly Checked[];
  /** By indicator code, in the scheme's order: every indicator of the scheme. */
  readonly city: ReadonlyMap<string, CityFigure>;
  /** By indicator code: for 比率 indicators with a rank. */
  readonly ranks: ReadonlyMap<string, readonly RankRow[]>;
  readonly findings: readonly Finding[];
  readonly rulesEvaluated: number;
  readonly notEvaluated: readonly NotEvaluated[];
}
