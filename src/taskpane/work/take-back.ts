import type { Undo } from '../../hosts/host';
import type { Bench } from '../bench';
import { during } from './during';
import { look } from './look-at-workbook';

/** 撤销: the workbook is again as it was before the last write. */
export function takeBack(bench: Bench, undo: Undo): Promise<void> {
  return during(bench, 'step.undo', async () => {
    await undo();
    await lookAgain(bench, 'undone');
  });
}

/** 恢复: the same for a write that an earlier session of the pane left behind. */
export function recover(bench: Bench): Promise<void> {
  return during(bench, 'step.recover', async () => {
    await bench.recovery.recover();
    await lookAgain(bench, 'recovered');
  });
}

async function lookAgain(bench: Bench, told: 'undone' | 'recovered'): Promise<void> {
  bench.dispatch({ kind: 'looked', book: await look(bench), pending: null });
  bench.dispatch({ kind: 'told', notice: { tone: 'success', what: bench.speech.say(told) } });
}
