import type { Day, Period } from '../period';
import type { Scheme } from './scheme';

/** The last day on which a period's forms are in time; null where the scheme sets none. */
export function deadlineOf(scheme: Pick<Scheme, 'deadline'>, period: Pick<Period, 'end'>): Day | null {
  const { deadline } = scheme;
  if (deadline === null) return null;
  const [year = 0, month = 0, day = 0] = period.end.split('-').map(Number);
  if (deadline.kind === 'after') return isoDay(Date.UTC(year, month - 1, day + deadline.days));
  const lastOfMonth = new Date(Date.UTC(year, month + deadline.months, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + deadline.months, Math.min(deadline.day, lastOfMonth)));
}

function isoDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
