import { periodName } from '../core/period';
import type { Prepared } from '../commands/roll-up';
import { isLockFile } from './is-lock-file';
import { bookTitle } from './book-title';
import type { Book } from './session';

/** The open workbook after a round was rolled up in it. */
export function bookOfRound({ result: { round: { scheme, period } }, files }: Pick<Prepared, 'result' | 'files'>): Book {
  return { kind: 'city', title: bookTitle(scheme), period: periodName(period), files: files.filter(({ file }) => !isLockFile(file)) };
}
