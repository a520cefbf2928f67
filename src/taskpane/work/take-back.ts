import type { Desk } from '../../commands/desk';
import { RestoredInPart } from '../../hosts/restored-in-part';
import type { Bench } from '../bench';
import { noticeOf } from '../notice-of';
import type { Written } from '../session';
import type { PendingWrite } from '../surroundings';
import { during } from './during';
import { look } from './look-at-workbook';

/** 撤销: the workbook is again as it was before the last write, and what was written waits to be written again. */
export function takeBack(at: Bench, { applied, draft }: Pick<Written, 'applied' | 'draft'>): Promise<void> {
  return during(at, 'step.undo', async (desk, bench) => {
    const missing = applied && (await missingAfter(applied.undo));
    bench.dispatch({ kind: 'returned', draft });
    await lookAgain({ desk, bench }, 'undone', missing);
  });
}

/** 恢复: the same for a write that an earlier session of the pane left behind. */
export function recover(at: Bench, { state }: PendingWrite): Promise<void> {
  return during(at, 'step.recover', async (desk, bench) => {
    await lookAgain({ desk, bench }, state === 'writing' ? 'recovered' : 'undone', await missingAfter(() => bench.recovery.recover()));
  });
}

/** 放弃恢复: what was half written stays, the user having agreed. */
export function giveUp(at: Bench): Promise<void> {
  return during(at, 'step.recover', async (desk, bench) => {
    await bench.recovery.giveUp();
    await lookAgain({ desk, bench }, 'gaveUp');
  });
}

/** The contents are there again; null where all else is too. */
async function missingAfter(restore: () => Promise<void>): Promise<RestoredInPart | null> {
  try {
    await restore();
    return null;
  } catch (fault) {
    if (fault instanceof RestoredInPart) return fault;
    throw fault;
  }
}

async function lookAgain({ desk, bench }: { readonly desk: Desk; readonly bench: Bench }, told: 'undone' | 'recovered' | 'gaveUp', missing: RestoredInPart | null = null): Promise<void> {
  const { dispatch, speech } = bench;
  dispatch({ kind: 'looked', ...(await look(desk, speech)), pending: null, isBack: true });
  dispatch({ kind: 'told', notice: missing ? { ...noticeOf(missing, speech), tone: 'warning' } : { tone: 'success', what: speech.say(told) } });
}
