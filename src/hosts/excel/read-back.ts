import { areaAddress } from '../../core/address';
import { isPayloadFault } from './host-fault';
import { type Operation, bytesOf, newBatch } from './write/operation';
import { BYTES_AT_ONCE } from './write/send-operations';
import { type Patch, entryOf, halvesOf } from './write/write-cells';

/** A patch and what Excel shows where it was written. */
export interface ReadBack {
  readonly patch: Patch;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Has what was written calculated, for a workbook may be set not to do so by itself, and reads it, in one request or in as few as Excel answers; `last` goes with the last one. */
export async function readBack(context: Excel.RequestContext, patches: readonly Patch[], last: readonly Operation[]): Promise<ReadBack[]> {
  context.application.calculate('Recalculate');
  return readRest(context, { rest: patches, limit: BYTES_AT_ONCE }, last);
}

interface Rest {
  readonly rest: readonly Patch[];
  readonly limit: number;
}

async function readRest(context: Excel.RequestContext, { rest, limit }: Rest, last: readonly Operation[]): Promise<ReadBack[]> {
  const [first, ...others] = rest;
  if (first && first.cells.length > 1 && sizeOf([first]) > limit) return readRest(context, { rest: [...halvesOf(first), ...others], limit }, last);
  const batch = takeUpTo(rest, limit);
  const isLast = batch.length === rest.length;
  const asked = batch.map((patch) => askPatch(context.workbook, patch));
  const book = newBatch(context.workbook);
  if (isLast) last.forEach((operation) => operation.put(book));
  const answers = (await send(context, batch)) ? asked.map((tell) => tell()) : batch.map(() => null);
  const found = answers.flatMap((answer) => answer ?? []);
  const missing = batch.filter((_, index) => !answers[index]);
  const left = [...missing.flatMap((patch) => (patch.cells.length > 1 ? halvesOf(patch) : [patch])), ...rest.slice(batch.length)];
  if (left.length === 0) return found;
  return [...found, ...(await readRest(context, { rest: left, limit: missing.length === 0 ? limit : Math.ceil(sizeOf(batch) / 2) }, last))];
}

/** False where Excel refuses the reply for its size. */
async function send(context: Excel.RequestContext, batch: readonly Patch[]): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isPayloadFault(error) || (batch.length === 1 && batch[0]?.cells.length === 1)) throw error;
    return false;
  }
}

/** Null where Excel answers, without an error, that it is too much. */
function askPatch(book: Excel.Workbook, patch: Patch): () => ReadBack | null {
  const range = book.worksheets.getItem(patch.sheet).getRange(areaAddress(patch.area));
  range.load('values,formulas');
  range.untrack();
  return () => {
    const { values, formulas } = range.toJSON();
    return values && formulas ? { patch, values, formulas } : null;
  };
}

/** What is read is about what was written, once as values and once as formulas. */
function sizeOf(patches: readonly Patch[]): number {
  return patches.reduce((sum, { cells }) => sum + 2 * bytesOf(cells.map((row) => row.map(entryOf))), 0);
}

function takeUpTo(patches: readonly Patch[], limit: number): Patch[] {
  let sum = 0;
  const over = patches.findIndex((patch) => (sum += sizeOf([patch])) > limit);
  return over === -1 ? [...patches] : patches.slice(0, Math.max(over, 1));
}
