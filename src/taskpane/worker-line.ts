/** One order after another to a worker, which is made when first needed. */
export class WorkerLine<Order, Answer> {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #alone = false;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  /** Null where no worker can be made or loaded, or where it was ended because the user wants to stop. */
  async ask(order: Order, signal: AbortSignal): Promise<Answer | null> {
    const worker = this.#openWorker();
    return worker && this.#ask(worker, order, signal);
  }

  #openWorker(): Worker | null {
    if (this.#alone) return null;
    try {
      this.#worker ??= this.#makeWorker();
    } catch {
      /* Not a failure: some web views refuse workers, and the pane does the work itself then. */
      this.#alone = true;
    }
    return this.#worker;
  }

  #ask(worker: Worker, order: Order, signal: AbortSignal): Promise<Answer | null> {
    return new Promise((resolve) => {
      const settle = (answer: Answer | null) => {
        signal.removeEventListener('abort', stop);
        worker.onmessage = worker.onerror = null;
        if (answer === null) this.#endWorker();
        resolve(answer);
      };
      const stop = () => settle(null);
      signal.addEventListener('abort', stop);
      worker.onmessage = ({ data }: MessageEvent<Answer>) => settle(data);
      worker.onerror = () => {
        this.#alone = true;
        settle(null);
      };
      worker.postMessage(order);
    });
  }

  #endWorker(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
