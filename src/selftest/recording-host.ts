import type { Edit } from '../core/edit';
import type { Grid } from '../core/grid';
import type { Applied, Host, Intent, Undo } from '../hosts/host';

/** A host that remembers how to take back what was applied through it. */
export class RecordingHost implements Host {
  readonly #undos: Undo[] = [];

  constructor(private readonly host: Host) {}

  read(sheets?: readonly string[]): Promise<Grid[]> {
    return this.host.read(sheets);
  }

  async apply(edits: readonly Edit[], intent?: Intent): Promise<Applied> {
    const applied = await this.host.apply(edits, intent);
    this.#undos.push(applied.undo);
    return applied;
  }

  /** Takes back as much as can be, the latest first. What was taken back already, or cannot be, stays as it is. */
  async takeBack(): Promise<void> {
    for (const undo of this.#undos.reverse()) {
      try {
        await undo();
      } catch {
        continue;
      }
    }
    this.#undos.length = 0;
  }
}
