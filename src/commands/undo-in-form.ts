import { Fault } from '../core/fault';
import { type ChangedCell, putBackEdits } from '../core/form/put-back';
import type { Applied } from '../hosts/host';
import { RestoredInPart } from '../hosts/restored-in-part';
import type { Desk } from './desk';

/** What was written into the open form, and the cells it changed. */
export interface FormDeed {
  /** Null once something else was written: the host takes back the last write only. */
  readonly applied: Applied | null;
  readonly changed: readonly ChangedCell[];
}

/** 撤销 of a write into the open form: as the host takes it back, else cell by cell. How many cells hold something else by now, and were left. */
export async function undoInForm({ host, signal }: Desk, { applied, changed }: FormDeed): Promise<number> {
  if (applied && (await isTakenBack(applied))) return 0;
  const asRead = await host.read([...new Set(changed.map(({ sheet }) => sheet))]);
  const { edits, passedOver } = putBackEdits(changed, asRead);
  if (edits.length > 0) await host.apply(edits, { asRead, ...(signal && { signal }) });
  return passedOver;
}

/** False where the host does not, somebody having changed the workbook since. */
async function isTakenBack({ undo }: Applied): Promise<boolean> {
  try {
    await undo();
    return true;
  } catch (fault) {
    if (fault instanceof Fault && !(fault instanceof RestoredInPart)) return false;
    throw fault;
  }
}
