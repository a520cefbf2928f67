import type { Edit } from '../core/edit';
import { Fault } from '../core/fault';
import type { Grid } from '../core/grid';
import type { Report } from '../core/narrative/report';
import type { ZipEntries } from '../files/stable-zip';
import { Cancelled } from '../hosts/cancelled';
import type { MakeOrder } from './make-file';
import type { MakeAnswer } from './make-worker';
import { WorkerLine } from './worker-line';

export interface Making {
  /** Throws a `Cancelled` once it says so: the file at hand is let go of. */
  readonly signal?: AbortSignal;
  /** Of a workbook: applied to its sheets first. */
  readonly edits?: readonly Edit[];
}

/** Makes files one at a time, beside the pane where the web view lets a worker be made, else in the pane itself. */
export class Maker {
  readonly #line: WorkerLine<MakeOrder, MakeAnswer>;

  constructor(makeWorker = () => new Worker('make-worker.js')) {
    this.#line = new WorkerLine(makeWorker);
  }

  /** The bytes of an .xlsx. Throws a Fault where Excel would refuse it. */
  workbook(sheets: readonly Grid[], { edits = [], signal }: Making = {}): Promise<Uint8Array> {
    return this.#make({ kind: 'workbook', sheets, edits }, signal);
  }

  /** A .zip of files by their names in it. */
  zip(files: ZipEntries, { signal }: Making = {}): Promise<Uint8Array> {
    return this.#make({ kind: 'zip', files }, signal);
  }

  /** The bytes of a .docx, in the template that comes with the product. */
  report(report: Report, { signal }: Making = {}): Promise<Uint8Array> {
    return this.#make({ kind: 'report', report }, signal);
  }

  async #make(order: MakeOrder, signal = new AbortController().signal): Promise<Uint8Array> {
    if (signal.aborted) throw new Cancelled();
    const answer = await this.#line.ask(order, signal);
    if (signal.aborted) throw new Cancelled();
    if (answer?.kind === 'made') return answer.bytes;
    if (answer?.kind === 'refused') throw new Fault(answer.fault);
    if (answer?.kind === 'failed') throw new Error(answer.details);
    const { makeFile } = await import(/* webpackChunkName: "make-file" */ './make-file');
    return makeFile(order);
  }
}
