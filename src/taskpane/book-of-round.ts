import type { Prepared } from '../commands/roll-up';
import { cityBook } from './city-book';
import type { CityBook } from './session';

/** The open workbook after a round was rolled up in it. */
export function bookOfRound({ result: { round: { scheme, period } }, files }: Pick<Prepared, 'result' | 'files'>): CityBook {
  return cityBook(scheme, period, files);
}
