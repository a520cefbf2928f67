import { periodName } from '../core/period';
import type { Session } from './session';

/** The period of the round: as it would be, where it was worked out; '' where there is none. */
export function periodText({ book, worked, draft }: Session): string {
  if (worked?.draft === draft) return periodName(worked.prepared.result.round.period);
  return book?.kind === 'city' ? book.period : '';
}
