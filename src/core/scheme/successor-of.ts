import type { Period } from '../period';
import { unitsOf } from './find-unit';
import type { Scheme } from './scheme';
import type { Unit } from './unit';

/** What has become of a unit by the period: itself, or the one that it was merged into, by way of others; undefined where it ended. */
export function successorOf(unit: Unit, scheme: Pick<Scheme, 'units'>, period: Pick<Period, 'code'>): Unit | undefined {
  const current = new Set(unitsOf(scheme, period).map(({ code }) => code));
  const passed = new Set<string>();
  let at: Unit | undefined = unit;
  while (at && !current.has(at.code) && !passed.has(at.code)) {
    passed.add(at.code);
    const into: string | null = at.mergedInto;
    at = scheme.units.find(({ code }) => code === into);
  }
  return at && current.has(at.code) ? at : undefined;
}
