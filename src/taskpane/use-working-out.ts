import { useEffect } from 'react';
import type { Session } from './session';
import type { PaneActions } from './work/actions';

/** Works the round out whenever the draft or the workbook is another one, once the pane is at rest. What was stopped or refused is not tried again by itself. */
export function useWorkingOut(session: Session, actions: PaneActions): void {
  const { draft } = session;
  const isDue = isWorkingOutDue(session);
  useEffect(() => {
    if (isDue) void actions.workOut(draft);
  }, [isDue, draft, actions]);
}

/** The round that is shown is of an earlier draft, and nothing is under way that would change that. */
export function isBehind({ worked, draft, tried, doing, obstacle }: Session): boolean {
  return worked !== null && worked.draft !== draft && tried === draft && doing === null && obstacle === null;
}

/** There is a round of a city, at rest, that was not worked out as it stands. */
export function isWorkingOutDue({ book, pending, doing, draft, tried, obstacle }: Session): boolean {
  return book?.kind === 'city' && pending?.state !== 'writing' && doing === null && tried !== draft && obstacle === null;
}
