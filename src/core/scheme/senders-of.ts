import type { Period } from '../period';
import { dueOf } from './due';
import type { Scheme } from './scheme';
import type { Unit } from './unit';

/** The units that send a workbook in the period, each once, in the scheme's order. */
export function sendersOf(scheme: Pick<Scheme, 'units' | 'forms'>, period: Pick<Period, 'code'>): Unit[] {
  const senders = new Set(dueOf(scheme, period).map(({ sender }) => sender.code));
  return scheme.units.filter(({ code }) => senders.has(code));
}
