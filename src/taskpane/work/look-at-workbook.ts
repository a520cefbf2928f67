import type { Bench } from '../bench';
import { type Book, startSession } from '../session';
import { checkOpenForm } from './check-open-form';
import { during } from './during';
import { rollUp } from './roll-up';
import { saveReport } from './save-report';

/** Finds out what the open workbook is and whether a write is pending in it, then goes on with what the ribbon asked for. */
export async function lookAtWorkbook(bench: Bench, asked: string): Promise<void> {
  const seen: { ready?: Book } = {};
  await during(bench, 'step.look', async () => {
    const pending = await bench.recovery.pending();
    const book = await look(bench);
    bench.dispatch({ kind: 'looked', book, pending });
    if (pending?.state !== 'writing') seen.ready = book;
  });
  const { ready } = seen;
  if (asked === 'check' && ready?.kind === 'form') await checkOpenForm(bench);
  if (ready?.kind !== 'city' || ready.files === 0) return;
  if (asked === 'rollup') await rollUp(bench, startSession);
  if (asked === 'report') await saveReport(bench);
}

/** The open workbook as it is now; what stands in the way of working in it is shown. */
export async function look({ host, dispatch, speech }: Bench): Promise<Book> {
  const { bookOf } = await import(/* webpackChunkName: "round" */ '../book-of');
  const { book, findings, damaged } = bookOf(await host.read());
  const title = speech.say(book.kind === 'city' ? 'refused.state' : 'book.unusable');
  dispatch({ kind: 'viewed', view: findings.length > 0 ? { kind: 'findings', title, findings, damaged } : { kind: 'start' } });
  return book;
}
