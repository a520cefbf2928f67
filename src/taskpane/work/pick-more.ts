import type { Bench } from '../bench';
import type { Session } from '../session';
import { pickFiles } from './pick-files';

/** Takes files in; the round is worked out anew with them. */
export async function pickMore(bench: Bench, files: readonly File[], session: Session): Promise<void> {
  if (session.panel !== 'intake') bench.dispatch({ kind: 'opened', panel: 'intake' });
  await pickFiles(bench, files, session.draft);
}
