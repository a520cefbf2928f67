import type { Prepared } from '../../commands/roll-up';
import { LossesAhead } from '../../hosts/losses-ahead';
import type { Bench } from '../bench';
import { bookOfRound } from '../book-of-round';
import type { Session, View } from '../session';
import { during } from './during';
import { tellRefusal } from './tell-refusal';

type Ahead = Omit<Extract<View, { kind: 'ahead' }>, 'kind'>;

/** 一键汇总: what is only added is written at once; before anything of the workbook is written anew, it is shown. */
export function rollUp(bench: Bench, { picked, period }: Pick<Session, 'picked' | 'period'>, anew = false): Promise<void> {
  const stopper = new AbortController();
  return during(bench, { step: 'step.open', stopper }, async (desk) => {
    const { prepareRollUp } = await import(/* webpackChunkName: "round" */ '../../commands/roll-up');
    const request = { files: picked.files, found: picked.findings, ...(period.trim() !== '' && { period: period.trim() }), ...(anew && { anew }) };
    const prepared = await prepareRollUp(desk, request);
    if (prepared.kind !== 'prepared') tellRefusal(bench, prepared);
    else if (asksFirst(prepared)) bench.dispatch({ kind: 'viewed', view: { kind: 'ahead', prepared, losses: [], stopper } });
    else await write(bench, { prepared, losses: [], stopper });
  });
}

/** Writes what was shown and agreed to. */
export function writeAhead(bench: Bench, ahead: Ahead): Promise<void> {
  return during(bench, { step: 'step.writing', stopper: ahead.stopper }, () => write(bench, ahead));
}

/** Nothing is written; what was written before can still be taken back. */
export function leaveAhead(bench: Bench): Promise<void> {
  bench.dispatch({ kind: 'viewed', view: { kind: 'start' } });
  return during(bench, 'step.look', async () => bench.dispatch({ kind: 'left', pending: await bench.recovery.pending() }));
}

function asksFirst({ change, changed }: Prepared): boolean {
  return change.overwritten.length > 0 || change.conflicts.length > 0 || change.emptied.length > 0 || changed.length > 0;
}

async function write(bench: Bench, { prepared, losses, stopper }: Ahead): Promise<void> {
  try {
    const applied = await prepared.apply(losses.map(({ id }) => id));
    bench.dispatch({ kind: 'rolledUp', view: { kind: 'done', prepared, applied }, book: bookOfRound(prepared.result) });
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
