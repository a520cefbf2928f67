import type { Prepared } from '../../commands/roll-up';
import type { RoundRequest } from '../../commands/work-round';
import { LossesAhead } from '../../hosts/losses-ahead';
import type { Bench } from '../bench';
import { bookOfRound } from '../book-of-round';
import type { Session, View } from '../session';
import { during } from './during';
import { tellRefusal } from './tell-refusal';

type Ahead = Omit<Extract<View, { kind: 'ahead' }>, 'kind'>;

/** 一键汇总: what is only added is written at once; before anything of the workbook is written anew, it is shown. */
export function rollUp(at: Bench, session: Asked, anew = false): Promise<void> {
  const stopper = new AbortController();
  return during(at, { step: 'step.open', stopper }, async (desk, bench) => {
    if (isEmpty(session)) return bench.dispatch({ kind: 'told', notice: { tone: 'warning', what: bench.speech.say('refused.noFiles'), next: bench.speech.say('refused.noFiles.next') } });
    const { prepareRollUp } = await import(/* webpackChunkName: "round" */ '../../commands/roll-up');
    const prepared = await prepareRollUp(desk, { ...requestOf(session), ...(anew && { anew }) });
    if (prepared.kind !== 'prepared') tellRefusal(bench, prepared);
    else if (prepared.nothingNew) await leaveAsItIs(bench, prepared, session);
    else if (asksFirst(prepared)) bench.dispatch({ kind: 'viewed', view: { kind: 'ahead', prepared, losses: [], stopper } });
    else await write(bench, { prepared, losses: [], stopper });
  });
}

type Asked = Pick<Session, 'book' | 'picked' | 'period' | 'withdrawn'>;

function isEmpty({ book, picked }: Asked): boolean {
  return picked.files.length === 0 && book?.kind === 'city' && book.files.length === 0;
}

function requestOf({ picked, period, withdrawn }: Asked): RoundRequest {
  return { files: picked.files, found: picked.findings, withdrawn, ...(picked.receipts !== undefined && { receipts: picked.receipts }), ...(period.trim() !== '' && { period: period.trim() }) };
}

/** Writing the same again would only take the way back before the last write. */
async function leaveAsItIs({ dispatch, recovery }: Bench, prepared: Prepared, { picked }: Pick<Session, 'picked'>): Promise<void> {
  const title = picked.files.length > 0 ? 'done.sameFiles' : 'done.nothingNew';
  const pending = await recovery.pending();
  dispatch({ kind: 'rolledUp', view: { kind: 'done', title, prepared, applied: null }, book: bookOfRound(prepared), pending });
}

/** Writes what was shown and agreed to. */
export function writeAhead(at: Bench, ahead: Ahead): Promise<void> {
  return during(at, { step: 'step.writing', stopper: ahead.stopper }, (_desk, bench) => write(bench, ahead));
}

/** Nothing is written; what was written before can still be taken back. */
export function leaveAhead(bench: Bench): Promise<void> {
  bench.dispatch({ kind: 'viewed', view: { kind: 'start' } });
  return during(bench, 'step.look', async (_desk, { dispatch, recovery }) => dispatch({ kind: 'left', pending: await recovery.pending() }));
}

function asksFirst({ change, changed }: Prepared): boolean {
  return change.overwritten.length > 0 || change.conflicts.length > 0 || change.emptied.length > 0 || changed.length > 0;
}

async function write(bench: Bench, { prepared, losses, stopper }: Ahead): Promise<void> {
  try {
    const applied = await prepared.apply(losses.map(({ id }) => id));
    bench.dispatch({ kind: 'rolledUp', view: { kind: 'done', title: 'done.title', prepared, applied }, book: bookOfRound(prepared), pending: null });
  } catch (error) {
    if (!(error instanceof LossesAhead)) {
      await lookForPending(bench);
      throw error;
    }
    bench.dispatch({ kind: 'viewed', view: { kind: 'ahead', prepared, losses: error.losses, stopper } });
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
