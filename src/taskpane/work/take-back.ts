import type { Undo } from '../../hosts/host';
import type { Bench } from '../bench';
import { during } from './during';
import { look } from './look-at-workbook';

/** 撤销: the workbook is again as it was before the last write. */
export function takeBack(at: Bench, undo: Undo): Promise<void> {
  return during(at, 'step.undo', async (_desk, bench) => {
    await undo();
    await lookAgain(bench, 'undone');
  });
}

/** 恢复: the same for a write that an earlier session of the pane left behind. */
export function recover(at: Bench): Promise<void> {
  return during(at, 'step.recover', async (_desk, bench) => {
    await bench.recovery.recover();
    await lookAgain(bench, 'recovered');
  });
}

async function lookAgain(bench: Bench, told: 'undone' | 'recovered'): Promise<void> {
  bench.dispatch({ kind: 'looked', book: await look(bench), pending: null });
  bench.dispatch({ kind: 'told', notice: { tone: 'success', what: bench.speech.say(told) } });
}
