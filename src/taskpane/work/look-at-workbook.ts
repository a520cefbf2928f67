import type { Bench } from '../bench';
import type { Picks } from '../kept-picks';
import type { Parsed } from '../parse-file';
import { type Book, startSession } from '../session';
import { checkOpenForm } from './check-open-form';
import { during } from './during';
import { pickFiles } from './pick-files';
import { rollUp } from './roll-up';
import { saveReport } from './save-report';

/** Finds out what the open workbook is and whether a write is pending in it, then goes on with what the ribbon asked for. */
export async function lookAtWorkbook(bench: Bench, asked: string): Promise<void> {
  const seen: Seen = { ready: null, picks: null };
  await during(bench, 'step.look', async (_desk, { recovery, kept, dispatch, ...others }) => {
    const pending = await recovery.pending();
    const book = await look({ recovery, kept, dispatch, ...others });
    dispatch({ kind: 'looked', book, pending });
    if (pending?.state !== 'writing') seen.ready = book;
    if (book.kind === 'city') seen.picks = await kept.load();
    if (seen.picks) dispatch({ kind: 'restored', parsed: seen.picks.parsed });
  });
  const picked = await readOn(bench, seen.picks);
  if (seen.ready) await goOn(bench, asked, { book: seen.ready, picked });
}

interface Seen {
  /** Null where a write is unfinished, or the workbook could not be looked at. */
  ready: Book | null;
  picks: Picks | null;
}

/** What was picked before the pane was loaded, and what it had not come to read by then. */
async function readOn(bench: Bench, picks: Picks | null): Promise<Parsed> {
  if (!picks) return startSession.picked;
  return picks.unread.length > 0 ? pickFiles(bench, picks.unread, picks.parsed) : picks.parsed;
}

async function goOn(bench: Bench, asked: string, { book, picked }: { readonly book: Book; readonly picked: Parsed }): Promise<void> {
  if (asked === 'check') return book.kind === 'form' ? checkOpenForm(bench) : tellUnfit(bench, 'refused.notForm');
  if (asked !== 'rollup' && asked !== 'report') return;
  if (book.kind === 'form') return tellUnfit(bench, 'refused.isForm');
  if (book.kind !== 'city') return;
  if (book.files.length + picked.files.length === 0) return tellUnfit(bench, 'refused.noFiles');
  return asked === 'rollup' ? rollUp(bench, { ...startSession, book, picked }) : saveReport(bench);
}

/** The button of the ribbon does not fit the workbook that is open. */
function tellUnfit({ dispatch, speech }: Bench, key: 'refused.notForm' | 'refused.isForm' | 'refused.noFiles'): void {
  dispatch({ kind: 'told', notice: { tone: 'warning', what: speech.say(key), next: speech.say(`${key}.next`) } });
}

/** The open workbook as it is now; what stands in the way of working in it is shown. */
export async function look({ host, dispatch, speech }: Bench): Promise<Book> {
  const { bookOf } = await import(/* webpackChunkName: "round" */ '../book-of');
  const { book, findings, damaged } = bookOf(await host.read());
  const title = speech.say(book.kind === 'city' ? 'refused.state' : 'book.unusable');
  dispatch({ kind: 'viewed', view: findings.length > 0 ? { kind: 'findings', title, findings, damaged } : { kind: 'start' } });
  return book;
}
