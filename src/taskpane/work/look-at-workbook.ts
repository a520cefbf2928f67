import { startSession, type Book } from '../session';
import type { Bench } from '../surroundings';
import { checkForm } from './check-form';
import { during } from './during';
import { rollUp } from './roll-up';
import { saveReport } from './save-report';

/** Finds out what the open workbook is and whether a write is pending in it, then goes on with what the ribbon asked for. */
export async function lookAtWorkbook(bench: Bench, asked: string): Promise<void> {
  const seen: { book?: Book; unfinished?: boolean } = {};
  await during(bench, 'step.look', async () => {
    const { bookOf } = await import(/* webpackChunkName: "round" */ '../book-of');
    const pending = await bench.recovery.pending();
    const book = bookOf(await bench.host.read());
    Object.assign(seen, { book, unfinished: pending?.state === 'writing' });
    bench.dispatch({ kind: 'looked', book, pending });
  });
  const { book, unfinished = true } = seen;
  if (unfinished || book === undefined) return;
  if (asked === 'check' && book.kind === 'form') await checkForm(bench);
  if (book.kind !== 'city' || book.files === 0) return;
  if (asked === 'rollup') await rollUp(bench, startSession);
  if (asked === 'report') await saveReport(bench);
}
