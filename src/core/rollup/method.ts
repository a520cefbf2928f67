import type { Figure } from '../figure/figure';
import type { Indicator, RollupMethod } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import type { Scope } from '../expression/scope';
import type { CityFigure, Contribution } from './summary';
import type { UnitTree } from './unit-tree';

/** What a method may ask: the indicator, what its units reported, and the city's figures of other indicators. */
export interface RollupQuestion {
  readonly indicator: Indicator;
  /** The units that are asked for the indicator, in order, each with its figure. */
  readonly parts: readonly Contribution[];
  /** Which unit belongs to which. */
  readonly tree: Pick<UnitTree, 'ancestorsOf'>;
  /** The same for another indicator. */
  partsOf(indicator: string): readonly Contribution[];
  /** Another indicator rolled up by its own method; undefined where the scheme has none or where it depends on this one. */
  cityOf(indicator: string): CityFigure | undefined;
  /** The city as an expression sees it. */
  readonly scope: Scope;
  /** Every indicator of the scheme. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The city as it is where its sums are taken over these units only. */
  over(units: readonly Unit[]): { readonly scope: Scope; cityOf(indicator: string): CityFigure | undefined };
}

/** A city figure without its label. */
export interface Rolled {
  readonly figure: Figure;
  readonly contributions: readonly Contribution[];
  readonly lacking: readonly Unit[];
}

/** 汇总方法: how the figures of the units become the city's. */
export interface Method {
  /** As the column 汇总方法 of sheet 指标 has it. */
  readonly name: RollupMethod;
  readonly title: string;
  /** What it does, in a sentence for the person who chooses it. */
  readonly meaning: string;
  /** True where rolling up what was rolled up gives the same as rolling up the units themselves. */
  readonly nests: boolean;
  /** True where what an adjustment unit (调整) says enters: it takes what belongs to no unit, and is none that could be counted or compared. */
  readonly adjusted: boolean;
  roll(question: RollupQuestion): Rolled;
}

/** Declares a method. */
export function method(declaration: Method): Method {
  return declaration;
}
