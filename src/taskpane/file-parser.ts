import { Cancelled } from '../hosts/cancelled';
import type { Parsed, PickedFile } from './parse-file';
import type { ParseAnswer } from './parse-worker';

/** Reads files one at a time, beside the pane where the web view lets a worker be made, else in the pane itself. */
export class FileParser {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #alone = false;

  constructor(makeWorker = () => new Worker('parse-worker.js')) {
    this.#makeWorker = makeWorker;
  }

  /** Throws a `Cancelled` once the signal says so: the file at hand is let go of. */
  async parse(picked: PickedFile, signal: AbortSignal): Promise<Parsed> {
    const worker = this.#openWorker();
    const answer = worker && (await this.#ask(worker, picked, signal));
    if (signal.aborted) throw new Cancelled();
    if (answer?.kind === 'parsed') return answer.parsed;
    if (answer?.kind === 'failed') throw new Error(`${picked.file}: ${answer.details}`);
    const { parseFile } = await import(/* webpackChunkName: "parse-file" */ './parse-file');
    return parseFile(picked);
  }

  #openWorker(): Worker | null {
    if (this.#alone) return null;
    try {
      this.#worker ??= this.#makeWorker();
    } catch {
      /* Not a failure: some web views refuse workers, and the pane reads the files itself then. */
      this.#alone = true;
    }
    return this.#worker;
  }

  /** Null where the worker could not be loaded, or was ended because the user wants to stop. */
  #ask(worker: Worker, picked: PickedFile, signal: AbortSignal): Promise<ParseAnswer | null> {
    return new Promise((resolve) => {
      const settle = (answer: ParseAnswer | null) => {
        signal.removeEventListener('abort', stop);
        worker.onmessage = worker.onerror = null;
        if (answer === null) this.#endWorker();
        resolve(answer);
      };
      const stop = () => settle(null);
      signal.addEventListener('abort', stop);
      worker.onmessage = ({ data }: MessageEvent<ParseAnswer>) => settle(data);
      worker.onerror = () => {
        this.#alone = true;
        settle(null);
      };
      worker.postMessage(picked);
    });
  }

  #endWorker(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
