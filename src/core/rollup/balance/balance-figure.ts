import Big from 'big.js';
import { parseMeasure, scale } from '../../figure/measure';
import { parseNumberFormat } from '../../figure/number-format';
import { roundDecimal } from '../../figure/rounding';
import type { Indicator } from '../../scheme/indicator';
import type { Round } from '../../scheme/round';
import { valueIn } from '../sum-of-parts';
import type { Balanced, Contribution } from '../summary';
import { apportion, type Claim, roundedSum } from './apportion';

/** How a figure is shown: in which measure, and by how much it counts one unit of its last place. */
interface Shown {
  readonly measure: string;
  readonly decimals: number;
  /** Units of the last place in one of the indicator's measure, a power of ten. */
  readonly factor: Big;
}

/**
 * 舍位平衡 of a sum over these parts. Null where the indicator is not to be shown so, where its format is no plain number
 * in a measure of the same base, or where nobody has a number.
 */
export function balanceFigure(indicator: Indicator, parts: readonly Contribution[], { scheme }: Round): Balanced | null {
  const shown = shownAs(indicator);
  if (!shown || parts.length === 0) return null;
  const claims = parts.map(({ unit, figure }): Claim => {
    const exact = valueIn(figure, indicator.measure).times(shown.factor);
    return { exact, plain: roundDecimal(exact, 0, scheme.rounding), order: [unit.order, unit.code] };
  });
  const total = roundedSum(claims, scheme.rounding);
  const balanced = apportion(claims, total);
  const written = (units: Big | undefined) => scale(units ?? new Big(0), new Big(`1e${shown.decimals}`)).toFixed(shown.decimals);
  const told = parts.map(({ unit, figure }, index) => ({
    unit,
    exact: valueIn(figure, indicator.measure).toFixed(),
    plain: written(claims[index]?.plain),
    shown: written(balanced[index]),
  }));
  return {
    indicator: indicator.code,
    format: indicator.roundedAs ?? '',
    measure: shown.measure,
    decimals: shown.decimals,
    total: written(total),
    parts: told,
    adjusted: told.filter(({ plain, shown: to }) => plain !== to).map(({ unit, plain, shown: to }) => ({ unit, from: plain, to })),
  };
}

function shownAs({ roundedAs, measure, method, type }: Indicator): Shown | null {
  const format = roundedAs === null ? null : parseNumberFormat(roundedAs);
  if (!format || method !== '合计' || type === '比率' || format.sign !== '' || format.digits !== 'arabic') return null;
  const [own, target] = [parseMeasure(measure), parseMeasure(format.suffix)];
  if (format.suffix !== '' && target.base !== own.base && target.base !== '') return null;
  const decimals = format.mostDecimals;
  const step = format.suffix === '' ? new Big(1) : scale(own.multiplier, target.multiplier);
  return { measure: format.suffix === '' ? measure : `${format.suffix}${target.base === '' ? own.base : ''}`, decimals, factor: step.times(new Big(`1e${decimals}`)) };
}
