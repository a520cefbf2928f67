import type { Prepared } from '../../commands/roll-up';
import { LossesAhead } from '../../hosts/losses-ahead';
import type { Bench } from '../bench';
import { bookOfRound } from '../book-of-round';
import type { Session, Worked } from '../session';
import { during } from './during';
import { requestOf } from './round-request';
import { tellRefusal } from './tell-refusal';

/** 一键汇总: what is only added is written at once; before anything of the workbook is written anew, it is shown. The workbook is read anew: it may have changed since the round was worked out. */
export function rollUp(at: Bench, session: Asked, anew = false): Promise<void> {
  const stopper = new AbortController();
  const { draft } = session;
  return during(at, { step: 'step.open', stopper }, async (desk, bench) => {
    if (isEmpty(session)) return bench.dispatch({ kind: 'told', notice: { tone: 'warning', what: bench.speech.say('refused.noFiles'), next: bench.speech.say('refused.noFiles.next') } });
    bench.dispatch({ kind: 'tried', draft });
    const { prepareRollUp } = await import(/* webpackChunkName: "round" */ '../../commands/roll-up');
    const prepared = await prepareRollUp(desk, { ...requestOf(draft), ...(anew && { anew }) });
    if (prepared.kind !== 'prepared') return tellRefusal(bench, prepared);
    const worked: Worked = { prepared, draft, losses: [], stopper };
    if (prepared.nothingNew) await leaveAsItIs(bench, worked, session.written);
    else if (asksFirst(prepared)) bench.dispatch({ kind: 'worked', worked, asks: true });
    else await write(bench, worked);
  });
}

type Asked = Pick<Session, 'book' | 'draft' | 'written'>;

function isEmpty({ book, draft: { picked, ownSheets } }: Asked): boolean {
  return !ownSheets && picked.files.length === 0 && book?.kind === 'city' && book.files.length === 0;
}

/** Writing the same again would only take the way back before the last write. */
async function leaveAsItIs({ dispatch, recovery }: Bench, worked: Worked, before: Session['written']): Promise<void> {
  const { prepared, draft } = worked;
  const back = before?.applied ? { applied: before.applied, draft: before.draft } : { applied: null, draft };
  const title = draft.picked.files.length > 0 ? 'done.sameFiles' : 'done.nothingNew';
  dispatch({ kind: 'rolledUp', written: { title, ...back, prepared }, worked, book: bookOfRound(prepared), pending: back.applied ? null : await recovery.pending() });
}

/** Writes what was shown and agreed to. */
export function writeWorked(at: Bench, worked: Worked): Promise<void> {
  return during(at, { step: 'step.writing', stopper: worked.stopper }, (_desk, bench) => write(bench, worked));
}

/** Nothing is written; what was written before can still be taken back. */
export function leavePlan(bench: Bench): Promise<void> {
  return during(bench, 'step.look', async (_desk, { dispatch, recovery }) => dispatch({ kind: 'left', pending: await recovery.pending() }));
}

/** Something of the workbook would be written anew, or is another figure than it has. */
export function asksFirst({ change, changed }: Pick<Prepared, 'change' | 'changed'>): boolean {
  return change.overwritten.length > 0 || change.conflicts.length > 0 || change.emptied.length > 0 || changed.length > 0;
}

async function write(bench: Bench, worked: Worked): Promise<void> {
  const { prepared, losses, draft } = worked;
  try {
    const applied = await prepared.apply(losses.map(({ id }) => id));
    bench.dispatch({ kind: 'rolledUp', written: { title: 'done.title', applied, draft, prepared }, worked, book: bookOfRound(prepared), pending: null });
  } catch (error) {
    if (!(error instanceof LossesAhead)) {
      await lookForPending(bench);
      throw error;
    }
    bench.dispatch({ kind: 'worked', worked: { ...worked, losses: error.losses }, asks: true });
  }
}

/** A write that failed is taken back by the host; where it could not, what is left to recover is offered. */
async function lookForPending({ recovery, dispatch }: Bench): Promise<void> {
  try {
    dispatch({ kind: 'left', pending: await recovery.pending() });
  } catch {
    /* The write's own fault is told: that Excel does not answer now either says nothing more. */
  }
}
