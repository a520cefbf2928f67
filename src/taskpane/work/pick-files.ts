import { LIMITS, inMegabytes } from '../../files/limits';
import { Cancelled } from '../../hosts/cancelled';
import type { Bench } from '../bench';
import { type Parsed, together } from '../parsed';
import type { Draft } from '../session';
import { during } from './during';

/** Reads files that were picked or dropped, one at a time; none of them is passed over. The draft as it is then. */
export async function pickFiles(at: Bench, files: readonly File[], draft: Draft): Promise<Draft> {
  const before = draft.picked;
  const all = { picked: before, read: 0 };
  await during(at, 'step.parse', async ({ signal }, bench) => {
    void bench.kept.keep({ draft, unread: files });
    for (const [done, file] of files.entries()) {
      bench.dispatch({ kind: 'went', doing: { done, total: files.length } });
      if (signal.aborted) throw new Cancelled();
      const more = await parsed(bench, file, signal);
      bench.dispatch({ kind: 'picked', parsed: more });
      all.picked = together(all.picked, more);
      all.read = done + 1;
    }
    tellNamesakes(bench, files, before);
  });
  tellLeft(at, files.slice(all.read));
  return { ...draft, picked: all.picked };
}

/** Reading was stopped: what was not read must not pass for not sent. */
function tellLeft({ dispatch, speech }: Bench, files: readonly File[]): void {
  if (files.length === 0) return;
  const names = files.map(({ name }) => name).join(speech.say('list.separator'));
  dispatch({ kind: 'told', notice: { tone: 'warning', what: speech.say('files.left', { count: String(files.length), files: names }), next: speech.say('files.left.next') } });
}

/** Those of the names that were picked before. */
function tellNamesakes({ dispatch, speech }: Bench, files: readonly File[], before: Parsed): void {
  const known = new Set(before.files.map(({ file }) => file));
  const again = files.filter(({ name }) => known.has(name)).map(({ name }) => name);
  if (again.length === 0) return;
  dispatch({ kind: 'told', notice: { tone: 'info', what: speech.say('files.namesakes', { files: again.join(speech.say('list.separator')) }), next: speech.say('files.namesakes.next') } });
}

async function parsed({ parser, speech }: Bench, file: File, signal: AbortSignal): Promise<Parsed> {
  const limit = /\.zip$/i.test(file.name) ? LIMITS.archiveBytes : LIMITS.fileBytes;
  if (file.size > limit) return unread(file, speech.say('files.tooLarge', { limit: inMegabytes(limit) }), speech.say('files.sendAgain'));
  const bytes = await bytesOf(file);
  return bytes ? parser.parse({ file: file.name, bytes }, signal) : unread(file, speech.say('files.unreadable'), speech.say('files.sendAgain'));
}

/** Null for what the web view cannot read: a folder, a file that was moved meanwhile. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function unread({ name: file }: File, why: string, next: string): Parsed {
  return { files: [{ file, sheets: null, modified: null, receivedOn: null, trouble: { why, next } }], findings: [] };
}
