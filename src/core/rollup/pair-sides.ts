import Big from 'big.js';
import { isNumeric, notReported, type Figure } from '../figure/figure';
import type { Unit } from '../scheme/unit';
import { isLacking, missingState, type MissingState } from './city-state';
import { valueIn } from './sum-of-parts';
import type { Contribution } from './summary';
import { uniqueSources } from '../figure/unique-sources';

/** A unit's two sides of a rate. */
export interface Pair {
  readonly unit: Unit;
  readonly numerator: Figure;
  readonly denominator: Figure;
}

export interface Pairs {
  /** Units that are asked for both sides. */
  readonly common: number;
  /** Those that have both, and exactly. */
  readonly complete: readonly Pair[];
  /** Those that a rate is due from and that have none: a side is not there, is approximate, or does not apply while the other has a number. */
  readonly lacking: readonly Unit[];
  /** Those left out because a side is approximate. */
  readonly approximate: readonly Unit[];
  /** What stands in place of the rate where no unit has both. */
  readonly missing: MissingState;
}

/** The units of a rate: it is over those that have both sides, and a figure such as 近8000 is no side of one. */
export function pairSides(numerators: readonly Contribution[], denominators: readonly Contribution[]): Pairs {
  const bottoms = new Map(denominators.map(({ unit, figure }) => [unit.code, figure]));
  const pairs = numerators.flatMap(({ unit, figure }) => {
    const denominator = bottoms.get(unit.code);
    return denominator ? [{ unit, numerator: figure, denominator }] : [];
  });
  const bothNumeric = pairs.filter((pair) => isNumeric(pair.numerator) && isNumeric(pair.denominator));
  const approximate = bothNumeric.filter(isApproximate).map(({ unit }) => unit);
  const sides = pairs.map((pair) => ({ unit: pair.unit, figure: sideOf(pair) }));
  return {
    common: pairs.length,
    complete: bothNumeric.filter((pair) => !isApproximate(pair)),
    lacking: pairs.filter((pair) => isApproximate(pair) || hasOneSide(pair) || isLacking({ unit: pair.unit, figure: sideOf(pair) })).map(({ unit }) => unit),
    approximate,
    missing: approximate.length > 0 ? 'notReported' : missingState(sides),
  };
}

/** Numerator over denominator; not applicable where the denominator is zero. Never capped, never rounded to be written. */
export function ratioFigure(numerator: Figure, denominator: Figure, measure: string): Figure {
  const sources = uniqueSources([numerator, denominator]);
  const blankRatio = { value: null, text: '', measure, sources };
  if (!isNumeric(numerator) || !isNumeric(denominator)) return { ...blankRatio, state: missingSide(numerator, denominator) };
  if (numerator.qualifier || denominator.qualifier) return { ...blankRatio, state: 'notReported' };
  const bottom = new Big(denominator.value);
  if (bottom.eq(0)) return { ...blankRatio, state: 'notApplicable' };
  const ratio = valueIn(numerator, denominator.measure).div(bottom);
  const value = ratio.toFixed();
  return { state: ratio.eq(0) ? 'zero' : 'value', value, text: '', measure, sources };
}

function isApproximate({ numerator, denominator }: Pair): boolean {
  return numerator.qualifier !== undefined || denominator.qualifier !== undefined;
}

/** A number, other than zero, beside a side that does not apply: a task, say, and ／ for what was done of it. */
function hasOneSide({ numerator, denominator }: Pair): boolean {
  const beside = numerator.state === 'notApplicable' ? denominator : denominator.state === 'notApplicable' ? numerator : undefined;
  return isNumeric(beside) && !new Big(beside.value).eq(0);
}

function sideOf(pair: Pair): Figure {
  const complete = isNumeric(pair.numerator) && isNumeric(pair.denominator);
  return complete ? pair.numerator : { ...notReported(''), state: missingSide(pair.numerator, pair.denominator) };
}

/** What a rate is where a side is no number: not reported before blank before not applicable. */
function missingSide(numerator: Figure, denominator: Figure): MissingState {
  const order: readonly MissingState[] = ['notReported', 'blank', 'notApplicable'];
  return order.find((one) => numerator.state === one || denominator.state === one) ?? 'notReported';
}
