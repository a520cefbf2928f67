import { isNumeric } from '../figure/figure';
import type { Unit } from '../scheme/unit';
import type { Contribution } from './summary';

/** 调整: it takes what belongs to no other unit, so it is in sums and nowhere that units are counted or compared. */
export function isAdjustment({ kind }: Pick<Unit, 'kind'>): boolean {
  return kind === '调整';
}

/** What adjustments say, exactly, of one side of a rate alone: it belongs in that side's sum. */
export function oneSided(side: readonly Contribution[], other: readonly Contribution[]): readonly Contribution[] {
  const both = new Set(other.filter(({ figure }) => isNumeric(figure)).map(({ unit }) => unit.code));
  return side.filter(({ unit, figure }) => isAdjustment(unit) && isNumeric(figure) && figure.qualifier === undefined && !both.has(unit.code));
}
