import type { Bench } from '../bench';
import type { Session } from '../session';
import { pickFiles } from './pick-files';
import { rollUp } from './roll-up';

/** Takes files in. Where a plan is shown, it is made anew with them. */
export async function pickMore(bench: Bench, files: readonly File[], session: Session): Promise<void> {
  const picked = await pickFiles(bench, files, session.picked);
  if (session.view.kind !== 'ahead') return;
  bench.dispatch({ kind: 'viewed', view: { kind: 'start' } });
  await rollUp(bench, { ...session, picked });
}
