import Big from 'big.js';
import type { Expression } from '../expression/expression';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';

/** A bound of the published target, and how it is asked for. */
export interface Goal {
  readonly value: Big;
  readonly expression: string;
}

/** What a rate is measured by: the bounds of its published target; neither where nothing was published. */
export interface Yardstick {
  readonly indicator: Pick<Indicator, 'name' | 'measure' | 'decimals'>;
  readonly floor: Goal | null;
  readonly ceiling: Goal | null;
}

/** Null for a rate that is done at 100%, and for what is not one indicator's rate. */
export function yardstickOf({ root }: Expression, { scheme }: Round): Yardstick | null {
  const indicator = root.kind === 'indicator' ? scheme.indicators.get(root.code) : undefined;
  if (indicator?.type !== '比率') return null;
  const bounds = boundsOf(indicator);
  if (isShare(indicator.measure)) {
    const isWhole = bounds.ceiling === null && (bounds.floor === null ? indicator.largerIsBetter : bounds.floor.value.eq(1));
    if (isWhole) return null;
  }
  return { indicator, ...bounds };
}

/** The comparison decides; where it has no direction, whether more is better. */
function boundsOf({ code, target, largerIsBetter }: Indicator): Pick<Yardstick, 'floor' | 'ceiling'> {
  if (!target) return { floor: null, ceiling: null };
  const { value, upper, comparison } = target;
  const goal = { value: new Big(value), expression: `目标([${code}])` };
  if (comparison === '区间' && upper !== null) return { floor: goal, ceiling: { value: new Big(upper), expression: upper } };
  const isCeiling = comparison === '≤' || (comparison !== '≥' && !largerIsBetter);
  return isCeiling ? { floor: null, ceiling: goal } : { floor: goal, ceiling: null };
}

/** A fraction that is written as a percentage. */
export function isShare(measure: string): boolean {
  return measure === '' || measure === '%' || measure === '％';
}

/** A bound in words: 5%, 4.5个/千人. */
export function goalWords({ value }: Goal, { indicator: { measure } }: Yardstick): string {
  return isShare(measure) ? `${value.times(100).toFixed()}%` : `${value.toFixed()}${measure}`;
}

/** The whole target: 80%, 5%—10%. */
export function targetWords(yardstick: Yardstick): string {
  return [yardstick.floor, yardstick.ceiling].flatMap((goal) => (goal ? goalWords(goal, yardstick) : [])).join('—');
}
