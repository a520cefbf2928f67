import type { Figure } from '../figure/figure';
import type { Finding } from '../finding';
import type { Adoption } from '../scheme/adoption';
import type { RollupMethod } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import type { Checked, NotEvaluated } from '../validation/checked';

/** How a unit stands with a form. */
export type Standing = '已报' | '迟报' | '未报' | '退回';

/** One row of what is due: unit × form. */
export interface CoverageRow {
  readonly unit: Unit;
  readonly form: string;
  /** Who sends it: another unit where that one's form has a row for this one. */
  readonly sender: Unit;
  readonly standing: Standing;
  /** How the unit counts, where the city's official chose it; null: 本期, as it came. */
  readonly adoption: Adoption | null;
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

/** A unit's figure shown rounded, as decimal strings: `exact` in the indicator's measure, the others in the shown one. */
export interface BalancedPart {
  readonly unit: Unit;
  readonly exact: string;
  /** Rounded by itself. */
  readonly plain: string;
  /** Rounded so that all parts add up to the total. */
  readonly shown: string;
}

/** 舍位平衡 of a sum: its units' figures, shown in `measure` (亿元), add up to its total so shown. */
export interface Balanced {
  readonly indicator: string;
  /** As the scheme has it: 0.00亿元. */
  readonly format: string;
  readonly measure: string;
  readonly decimals: number;
  readonly total: string;
  /** The units directly under the city that have a number, in order. */
  readonly parts: readonly BalancedPart[];
  /** Those of them whose shown figure is not the plainly rounded one. */
  readonly adjusted: readonly { readonly unit: Unit; readonly from: string; readonly to: string }[];
}

/** 汇总 of one round. What counts: submissions that are not blocked, unless 采用方式 says otherwise. */
export interface Summary {
  readonly coverage: Coverage;
  /** Those that count, in the order of units. A unit under 沿用上期 has none here: its figures are the history's. */
  readonly counted: readonly Checked[];
  /** By indicator code, in the scheme's order: every indicator of the scheme. */
  readonly city: ReadonlyMap<string, CityFigure>;
  /** By the code of a unit that has units under it, then by indicator: its own figure where it is asked itself, else theirs rolled up. */
  readonly levels: ReadonlyMap<string, ReadonlyMap<string, CityFigure>>;
  /** By indicator code: for indicators with 舍位. */
  readonly balanced: ReadonlyMap<string, Balanced>;
  /** By indicator code, of the units directly under the city: for 比率 indicators with a rank. */
  readonly ranks: ReadonlyMap<string, readonly RankRow[]>;
  readonly findings: readonly Finding[];
  readonly rulesEvaluated: number;
  readonly notEvaluated: readonly NotEvaluated[];
}
