import { Cancelled } from '../hosts/cancelled';
import type { Parsed, PickedFile } from './parse-file';
import type { ParseAnswer } from './parse-worker';
import { WorkerLine } from './worker-line';

/** Reads files one at a time, beside the pane where the web view lets a worker be made, else in the pane itself. */
export class FileParser {
  readonly #line: WorkerLine<PickedFile, ParseAnswer>;

  constructor(makeWorker = () => new Worker('parse-worker.js')) {
    this.#line = new WorkerLine(makeWorker);
  }

  /** Throws a `Cancelled` once the signal says so: the file at hand is let go of. */
  async parse(picked: PickedFile, signal: AbortSignal): Promise<Parsed> {
    const answer = await this.#line.ask(picked, signal);
    if (signal.aborted) throw new Cancelled();
    if (answer?.kind === 'parsed') return answer.parsed;
    if (answer?.kind === 'failed') throw new Error(`${picked.file}: ${answer.details}`);
    const { parseFile } = await import(/* webpackChunkName: "parse-file" */ './parse-file');
    return parseFile(picked);
  }
}
