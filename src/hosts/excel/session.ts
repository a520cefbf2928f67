import { requireFloor } from './capabilities';
import { HostFault } from './host-fault';
import { isOfficeError, tellDetails } from './office-error';

/**
 * Runs `work` in a batch of Excel's own; it waits while the user is typing in a cell. Whatever Excel refuses is
 * thrown as a `HostFault`; a fault of ours and a bug pass as they are. Ranges are best `untrack`ed when they are made:
 * a tracked one costs two actions, and one more request when the batch is over.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  requireFloor();
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (isOfficeError(error)) throw new HostFault(error.code, tellDetails(error), error);
    throw error;
  }
}
