import type { Prepared, Refused } from '../../commands/roll-up';
import { LossesAhead } from '../../hosts/losses-ahead';
import { bookOfRound } from '../book-of-round';
import type { Session } from '../session';
import type { Bench } from '../surroundings';
import { during } from './during';
import { tellRefusal } from './tell-refusal';

/** 一键汇总: what is only added is written at once; before anything of the workbook is written anew, it is shown. */
export function rollUp(bench: Bench, { picked, period }: Session): Promise<void> {
  return during(bench, 'step.open', async (desk) => {
    const { prepareRollUp } = await import(/* webpackChunkName: "round" */ '../../commands/roll-up');
    const request = { files: picked.files, found: picked.findings, ...(period.trim() !== '' && { period: period.trim() }) };
    const prepared: Prepared | Refused = await prepareRollUp(desk, request);
    if (prepared.kind !== 'prepared') tellRefusal(bench, prepared);
    else if (asksFirst(prepared)) bench.dispatch({ kind: 'viewed', view: { kind: 'ahead', prepared, losses: [] } });
    else await write(bench, prepared, []);
  });
}

/** Writes what was shown and agreed to. */
export function writeAhead(bench: Bench, prepared: Prepared, consent: readonly string[]): Promise<void> {
  return during(bench, 'step.writing', () => write(bench, prepared, consent));
}

function asksFirst({ change, changed }: Prepared): boolean {
  return change.overwritten.length > 0 || change.conflicts.length > 0 || change.emptied.length > 0 || changed.length > 0;
}

async function write(bench: Bench, prepared: Prepared, consent: readonly string[]): Promise<void> {
  try {
    const applied = await prepared.apply(consent);
    bench.dispatch({ kind: 'rolledUp', view: { kind: 'done', prepared, applied }, book: bookOfRound(prepared.result) });
  } catch (error) {
    if (!(error instanceof LossesAhead)) throw error;
    bench.dispatch({ kind: 'viewed', view: { kind: 'ahead', prepared, losses: error.losses } });
  }
}
