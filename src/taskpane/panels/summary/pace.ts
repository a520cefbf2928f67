import Big from 'big.js';
import { divides } from '../../../core/expression/divides';
import type { Node } from '../../../core/expression/expression';
import { nodesOf } from '../../../core/expression/references-of';
import { writeNumber } from '../../../core/figure/write-number';
import { elapsedMonths } from '../../../core/period';
import { formulaOf } from '../../../core/scheme/formula-of';
import type { Indicator } from '../../../core/scheme/indicator';
import type { Round } from '../../../core/scheme/round';
import type { Scheme } from '../../../core/scheme/scheme';
import { isShare, shownNumber } from './shown-figure';

/** How a rate of completion stands to 序时进度. `gap` is in 百分点, unsigned. */
export interface Pace {
  /** 66.67% */
  readonly elapsed: string;
  readonly share: number;
  readonly standing: 'ahead' | 'behind' | 'level' | 'done' | 'overdue';
  readonly gap: string;
}

/** Null where 序时进度 is no measure of the rate: it is not of what is to be done in the year. */
export function paceOf(indicator: Indicator, value: string | null, round: Round): Pace | null {
  if (value === null || !isPaced(indicator, round.scheme)) return null;
  const { scheme, period } = round;
  const share = elapsedShare(round);
  const exact = new Big(value);
  const elapsed = writeNumber(share, '0.00%', scheme.rounding);
  const shown = shownNumber(value, indicator, scheme.rounding).number;
  const deadline = scheme.items.find(({ shortName }) => shortName === indicator.item)?.deadline ?? null;
  const isOver = deadline !== null && period.end >= deadline;
  const ahead = gapShown(shown, elapsed);
  const standing = exact.gte(1) ? 'done' : isOver ? 'overdue' : ahead.eq(0) ? 'level' : ahead.gt(0) ? 'ahead' : 'behind';
  const left = gapShown(shown, '100');
  const gap = standing !== 'done' && standing !== 'overdue' ? ahead : left.eq(0) ? exact.minus(1).times(100) : left;
  return { elapsed, share: share.toNumber(), standing, gap: pointsOf(gap.abs().div(100), scheme) };
}

/** The difference of two percentages as they are shown, as a calculator has it. */
function gapShown(one: string, other: string): Big {
  const [left = 0, right = 0] = [one, other].map((text) => text.replace(/[,%]/g, ''));
  return new Big(left).minus(right);
}

/** 序时进度: the months of the year that have passed, over twelve. */
export function elapsedShare({ period }: Pick<Round, 'period'>): Big {
  return new Big(elapsedMonths(period)).div(12);
}

/** A rate of what is done in the year over what is to be done in it, with no target of its own but the whole. */
export function isPaced(indicator: Indicator, { indicators }: Pick<Scheme, 'indicators'>): boolean {
  const { flow, nature, largerIsBetter, target } = indicator;
  if (flow !== '累计' || nature !== '实绩' || !largerIsBetter || !isShare(indicator)) return false;
  if (target !== null && !(new Big(target.value).eq(1) && target.upper === null)) return false;
  const formula = formulaOf(indicator);
  return formula !== null && divides(formula.root) && divisors(formula.root).some((code) => isPlanned(indicators.get(code)));
}

/** In 百分点, with as many decimals as show that it is not none. */
export function pointsOf(distance: Big, { rounding }: Pick<Scheme, 'rounding'>): string {
  const written = (count: number): string => writeNumber(distance.times(100), `0.${'0'.repeat(count)}`, rounding);
  return [2, 3, 4, 5, 6].map(written).find((text) => distance.eq(0) || /[1-9]/.test(text)) ?? written(2);
}

function isPlanned(indicator: Indicator | undefined): boolean {
  return indicator?.source === '任务' || indicator?.nature === '计划';
}

/** The indicators that stand below the line. */
function divisors(root: Node): string[] {
  return nodesOf(root).flatMap((node) => (node.kind === 'binary' && node.operator === '/' ? nodesOf(node.right) : [])).flatMap((node) => (node.kind === 'indicator' ? [node.code] : []));
}
