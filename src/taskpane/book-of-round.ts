import type { Prepared } from '../commands/roll-up';
import { cityBook } from './city-book';
import type { CityBook } from './session';

/** The open workbook after a round was rolled up in it. */
export function bookOfRound({ result: { round: { scheme, period, history }, findings }, files }: Pick<Prepared, 'result' | 'files'>): CityBook {
  const laidDown = { scheme, findings: findings.filter(({ code }) => code.startsWith('T')), lastPeriod: history.periods.at(-1) ?? null };
  return cityBook(laidDown, period, files);
}
