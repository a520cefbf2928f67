import { periodName } from '../core/period';
import type { RoundResult } from '../core/sheets/round-result';
import { bookTitle } from './book-title';
import type { Book } from './session';

/** The open workbook after a round was rolled up in it. */
export function bookOfRound({ round: { scheme, period } }: RoundResult): Book {
  return { kind: 'city', title: bookTitle(scheme), period: periodName(period), files: null };
}
