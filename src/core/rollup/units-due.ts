import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { isAdjustment } from './adjustments';
import type { Coverage } from './summary';
import { unitTree } from './unit-tree';

/** The units directly under the city from which something is due, from them or from units under them. An adjustment is no unit that reports. */
export function unitsDue({ rows }: Pick<Coverage, 'rows'>, { scheme, period }: Pick<Round, 'scheme' | 'period'>): readonly Unit[] {
  const tree = unitTree(scheme, period);
  const tops = new Map(rows.filter(({ unit }) => !isAdjustment(unit)).map(({ unit }) => tree.topOf(unit)).map((unit) => [unit.code, unit]));
  return [...tops.values()].sort((one, other) => one.order - other.order);
}
