import Big from 'big.js';
import type { Figure } from '../../../core/figure/figure';
import { showTarget } from '../../../core/rollup/show-quantity';
import type { Comparison, Indicator } from '../../../core/scheme/indicator';
import type { Scheme } from '../../../core/scheme/scheme';
import { pointsOf } from './pace';
import { isShare, shownNumber } from './shown-figure';

/**
 * How a figure stands to a published target. `short`, `over`: by `gap`; `reached`: just so, or at least so much where that
 * is asked; `within`: of a limit or a range; `beyond`: a limit is passed. Of an approximate figure no difference is told.
 */
export type TargetStanding = 'short' | 'reached' | 'over' | 'within' | 'beyond' | 'approximate' | 'none';

/** A published target and what remains. */
export interface TargetLine {
  /** The indicator that is measured by it, as it is called. */
  readonly name: string;
  readonly comparison: Comparison;
  /** 400,000人, 80%; of a range both ends. */
  readonly target: string;
  readonly standing: TargetStanding;
  /** With its measure, or in 百分点 without; '' where none is told. */
  readonly gap: string;
  readonly points: boolean;
  /** What is measured is what is planned for the units together, not what is done. */
  readonly planned: boolean;
}

type Measured = { readonly indicator: Indicator; readonly figure: Figure | undefined };

/** `by`: whose published target it is, where that is another indicator's. Null where nothing was published. */
export function targetLine({ indicator, figure }: Measured, by: Indicator, scheme: Scheme): TargetLine | null {
  const { target } = by;
  if (!target) return null;
  const share = isShare(by);
  const { standing, distance } = standingOf({ indicator: by, figure });
  const gap = distance === null ? '' : share ? pointsOf(distance, scheme) : quantity(distance, indicator, scheme);
  const shown = (value: string): string => (share ? showTarget(value, by, scheme) : quantity(value, by, scheme));
  return {
    name: indicator.name,
    comparison: target.comparison,
    target: target.upper === null ? shown(target.value) : `${shown(target.value)}—${shown(target.upper)}`,
    standing,
    gap,
    points: share,
    planned: indicator.nature === '计划',
  };
}

function quantity(value: string | Big, indicator: Indicator, { rounding }: Scheme): string {
  const { number, measure } = shownNumber(value, indicator, rounding);
  return `${number}${measure}`;
}

function standingOf({ indicator: { target, largerIsBetter, nature }, figure }: Measured): { readonly standing: TargetStanding; readonly distance: Big | null } {
  if (!target || !figure || figure.value === null || nature === '在办' || nature === '预计') return { standing: 'none', distance: null };
  if (figure.qualifier !== undefined) return { standing: 'approximate', distance: null };
  const value = new Big(figure.value);
  const goal = new Big(target.value);
  if (target.comparison === '区间' && target.upper !== null) {
    if (value.lt(goal)) return { standing: 'short', distance: goal.minus(value) };
    return value.gt(target.upper) ? { standing: 'beyond', distance: value.minus(target.upper) } : { standing: 'within', distance: null };
  }
  if (target.comparison === '≤' || (target.comparison !== '≥' && !largerIsBetter)) {
    return value.gt(goal) ? { standing: 'beyond', distance: value.minus(goal) } : { standing: 'within', distance: null };
  }
  if (value.lt(goal)) return { standing: 'short', distance: goal.minus(value) };
  return value.eq(goal) || target.comparison === '≥' ? { standing: 'reached', distance: null } : { standing: 'over', distance: value.minus(goal) };
}
