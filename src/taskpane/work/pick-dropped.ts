import type { Bench } from '../bench';
import type { Dropped } from '../dropped';
import type { Notice } from '../notice-of';
import type { Session } from '../session';
import type { Speech } from '../speech';
import { MOST_FILES, type Walked, walkFolders } from '../walk-folders';
import { during } from './during';
import { pickMore } from './pick-more';

/** Takes in what was dropped, the files below folders too. */
export async function pickDropped(at: Bench, { files, folders }: Dropped, session: Session): Promise<void> {
  if (folders.length === 0) return pickMore(at, files, session);
  const found: { walked: Walked | null } = { walked: null };
  await during(at, 'step.parse', async ({ signal }, bench) => {
    const walked = await walkFolders(folders, signal);
    const notice = refusal(walked, bench.speech);
    if (notice) bench.dispatch({ kind: 'told', notice });
    else found.walked = walked;
  });
  if (!found.walked) return;
  const { unreadable } = found.walked;
  const trouble = { why: at.speech.say('files.unreadable'), next: at.speech.say('files.sendAgain') };
  if (unreadable.length > 0) at.dispatch({ kind: 'picked', parsed: { files: unreadable.map((file) => ({ file, sheets: null, modified: null, receivedOn: null, trouble })), findings: [] } });
  await pickMore(at, [...files, ...found.walked.files], session);
}

function refusal({ files, unreadable, tooMany }: Walked, { say }: Speech): Notice | null {
  if (tooMany) return { tone: 'warning', what: say('files.tooMany', { limit: String(MOST_FILES) }), next: say('files.tooMany.next') };
  if (files.length + unreadable.length === 0) return { tone: 'warning', what: say('files.emptyFolder'), next: say('files.emptyFolder.next') };
  return null;
}
