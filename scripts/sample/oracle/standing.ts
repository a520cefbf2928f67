import { field } from '../tables';
import { findingsOf } from './findings';
import { type Received, dayOf, isReplaced } from './received';
import { unitNames } from './units';

export type Standing = '已报' | '迟报' | '未报' | '退回';

/** How each unit stands, in their order. */
export function standings(received: Received): Map<string, Standing> {
  return new Map(unitNames(received.sample).map((unit) => [unit, standingOf(unit, received)]));
}

/** The units whose figures enter the totals. */
export function countedUnits(received: Received): string[] {
  return [...standings(received)].flatMap(([unit, standing]) => (standing === '已报' || standing === '迟报' ? [unit] : []));
}

function standingOf(unit: string, received: Received): Standing {
  const sent = received.submissions.find((row) => field(row, '单位') === unit && !isReplaced(row, received));
  if (!sent) return '未报';
  if (findingsOf(sent, received).some(({ tier }) => tier === '强制')) return '退回';
  return dayOf(sent) > received.sample.deadline ? '迟报' : '已报';
}
