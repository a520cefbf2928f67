import { Cancelled } from '../../cancelled';
import { isPayloadFault } from '../host-fault';
import { type Operation, newBatch } from './operation';

/** Excel on the web takes 5 MB in a request; what the client adds on the way needs room. */
export const BYTES_AT_ONCE = 3_000_000;

export interface Sending {
  readonly limit?: number;
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends the operations in order, in one request, or in as few as Excel takes: sized before, halved where it refuses.
 * Excel does what comes before a failing operation: whoever calls this takes it back.
 */
export async function sendOperations(context: Excel.RequestContext, operations: readonly Operation[], sending: Sending = {}): Promise<void> {
  await sendRest(context, { rest: operations, done: 0, total: operations.length, limit: sending.limit ?? BYTES_AT_ONCE }, sending);
}

interface Progress {
  readonly rest: readonly Operation[];
  readonly done: number;
  readonly total: number;
  readonly limit: number;
}

async function sendRest(context: Excel.RequestContext, { rest, done, total, limit }: Progress, sending: Sending): Promise<void> {
  if (rest.length === 0) return;
  if (sending.signal?.aborted) throw new Cancelled();
  const [first] = rest;
  const halves = first && first.bytes > limit ? first.halve?.() : undefined;
  if (halves) return sendRest(context, { rest: [...halves, ...rest.slice(1)], done, total: total + halves.length - 1, limit }, sending);
  const batch = rest.slice(0, countUpTo(rest, limit));
  if (await send(context, batch)) {
    sending.progress?.(done + batch.length, total);
    return sendRest(context, { rest: rest.slice(batch.length), done: done + batch.length, total, limit }, sending);
  }
  return sendRest(context, { rest, done, total, limit: smaller(batch) }, sending);
}

/** Half of what was refused. */
function smaller(batch: readonly Operation[]): number {
  return Math.max(1, Math.floor(batch.reduce((sum, { bytes }) => sum + bytes, 0) / 2));
}

/** As many as fit, one at least. */
function countUpTo(operations: readonly Operation[], limit: number): number {
  let sum = 0;
  const over = operations.findIndex(({ bytes }) => (sum += bytes) > limit);
  return over === -1 ? operations.length : Math.max(over, 1);
}

/** False where Excel refuses it for its size, and so has done nothing of it. */
async function send(context: Excel.RequestContext, batch: readonly Operation[]): Promise<boolean> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const request = newBatch(context.workbook);
  for (const operation of batch) operation.put(request);
  try {
    await context.sync();
    return true;
  } catch (error) {
    const [first] = batch;
    const cannotBeLess = batch.length === 1 && !first?.halve;
    if (!isPayloadFault(error) || cannotBeLess) throw error;
    return false;
  }
}
