import type { Grid } from '../../core/grid';
import type { Undo } from '../../hosts/host';
import type { MemoryHost } from '../../hosts/memory/memory-host';
import type { Sight } from './sight';

type Sheets = readonly Grid[];

interface Done {
  readonly undo: Undo;
  readonly before: Sheets;
  readonly after: Sheets;
  readonly sight: Sight;
}

/** What was typed, to be taken back and done again one by one. Once something else changed the workbook, nothing of it can. */
export class TypedEdits {
  readonly #host: MemoryHost;
  #done: readonly Done[] = [];
  #undone: readonly Done[] = [];

  constructor(host: MemoryHost) {
    this.#host = host;
  }

  /** Makes the workbook these sheets. */
  add(sheets: Sheets, sight: Sight): void {
    this.#done = [...(this.#canUndo() ? this.#done : []), this.#make(sheets, sight)];
    this.#undone = [];
  }

  /** Where it was typed; null where there is nothing to take back. */
  async undo(): Promise<Sight | null> {
    const last = this.#done.at(-1);
    if (!last || !this.#canUndo()) return null;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, last];
    await last.undo();
    return last.sight;
  }

  redo(): Sight | null {
    const last = this.#undone.at(-1);
    if (!last || this.#host.sheets !== last.before) return null;
    this.#undone = this.#undone.slice(0, -1);
    const again = this.#make(last.after, last.sight);
    this.#done = [...this.#done, again];
    /* What was typed after it rests on what it came to now. */
    this.#undone = this.#undone.map((one) => (one.before === last.after ? { ...one, before: again.after } : one));
    return last.sight;
  }

  #make(sheets: Sheets, sight: Sight): Done {
    const before = this.#host.sheets;
    const undo = this.#host.become(sheets);
    return { undo, before, after: this.#host.sheets, sight };
  }

  #canUndo(): boolean {
    return this.#done.at(-1)?.after === this.#host.sheets;
  }
}
