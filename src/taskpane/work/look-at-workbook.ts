import type { Desk } from '../../commands/desk';
import { driveSteps } from '../../commands/drive';
import type { Bench } from '../bench';
import type { Picks } from '../kept-picks';
import { type Book, type Draft, type Obstacle, emptyDraft, startSession } from '../session';
import type { Speech } from '../speech';
import { checkOpenForm } from './check-open-form';
import { during } from './during';
import { pickFiles } from './pick-files';
import { rollUp } from './roll-up';
import { saveReport } from './save-report';

/** Finds out what the open workbook is and whether a write is pending in it, then goes on with what the ribbon asked for. */
export async function lookAtWorkbook(bench: Bench, asked: string): Promise<void> {
  const seen: Seen = { ready: null, picks: null };
  await during(bench, 'step.look', async (desk, { recovery, kept, dispatch, ...others }) => {
    const pending = await recovery.pending();
    const { book, obstacle } = await look(desk, others.speech);
    dispatch({ kind: 'looked', book, obstacle, pending });
    if (pending?.state !== 'writing') seen.ready = book;
    if (book.kind === 'city') seen.picks = await kept.load();
    if (seen.picks) dispatch({ kind: 'drafted', draft: seen.picks.draft });
  });
  const draft = await readOn(bench, seen.picks);
  if (seen.ready) await goOn(bench, asked, { book: seen.ready, draft });
}

interface Seen {
  /** Null where a write is unfinished, or the workbook could not be looked at. */
  ready: Book | null;
  picks: Picks | null;
}

/** What was picked before the pane was loaded, and what it had not come to read by then. */
async function readOn(bench: Bench, picks: Picks | null): Promise<Draft> {
  if (!picks) return emptyDraft;
  return picks.unread.length > 0 ? pickFiles(bench, picks.unread, picks.draft) : picks.draft;
}

async function goOn(bench: Bench, asked: string, { book, draft }: { readonly book: Book; readonly draft: Draft }): Promise<void> {
  /* Whether it may be sent is what a form was opened for. */
  if (book.kind === 'form') await checkOpenForm(bench);
  else if (asked === 'check') return tellUnfit(bench, 'refused.notForm');
  if (asked !== 'rollup' && asked !== 'report') return;
  if (book.kind === 'form') return tellUnfit(bench, 'refused.isForm');
  if (book.kind !== 'city') return;
  if (book.files.length + draft.picked.files.length === 0) return tellUnfit(bench, 'refused.noFiles');
  return asked === 'rollup' ? rollUp(bench, { ...startSession, book, draft }) : saveReport(bench);
}

/** The button of the ribbon does not fit the workbook that is open. */
function tellUnfit({ dispatch, speech }: Bench, key: 'refused.notForm' | 'refused.isForm' | 'refused.noFiles'): void {
  dispatch({ kind: 'told', notice: { tone: 'warning', what: speech.say(key), next: speech.say(`${key}.next`) } });
}

/** The open workbook as it is now; what stands in the way of working in it is shown. */
export async function look({ host, turn }: Desk, speech: Speech): Promise<{ readonly book: Book; readonly obstacle: Obstacle | null }> {
  const { bookSteps } = await import(/* webpackChunkName: "book" */ '../book-of');
  const { book, findings, damaged } = await driveSteps(bookSteps(await host.read()), { host, ...(turn && { turn }) });
  const title = speech.say(book.kind === 'city' ? 'refused.state' : 'book.unusable');
  return { book, obstacle: findings.length > 0 ? { title, findings, damaged } : null };
}
