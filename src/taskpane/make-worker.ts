import { Fault } from '../core/fault';
import { makeFile, type MakeOrder } from './make-file';

/** What the worker answers: one answer to each order. */
export type MakeAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly fault: Pick<Fault, 'what' | 'why' | 'next'> }
  | { readonly kind: 'failed'; readonly details: string };

self.addEventListener('message', ({ data }: MessageEvent<MakeOrder>) => void answer(data).then((made) => self.postMessage(made)));

async function answer(order: MakeOrder): Promise<MakeAnswer> {
  try {
    return { kind: 'made', bytes: new Uint8Array(await makeFile(order)) };
  } catch (error) {
    if (error instanceof Fault) return { kind: 'refused', fault: { what: error.what, why: error.why, next: error.next } };
    return { kind: 'failed', details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
