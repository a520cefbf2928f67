import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import type { Grid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import { Cancelled } from '../cancelled';
import type { Applied, Host, Intent, Undo } from '../host';
import { applyEdits } from './apply-edits';

type Sheets = readonly Grid[];

/** What a change of the workbook brings with it: formulas worked out anew. */
export type Settle = (before: Sheets, after: Sheets) => Sheets;

/** A workbook in memory. */
export class MemoryHost implements Host {
  #sheets: Sheets;
  readonly #settle: Settle;
  readonly #listeners = new Set<() => void>();

  constructor(sheets: Sheets = [], settle: Settle = (_, after) => after) {
    this.#sheets = sheets;
    this.#settle = settle;
  }

  /** The workbook as it is: another list after each change, with the same sheets but for those that changed. */
  get sheets(): Sheets {
    return this.#sheets;
  }

  /** Calls back after each change, until what is returned is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  read(names?: readonly string[]): Promise<Grid[]> {
    const wanted = (sheet: Grid): boolean => !names || names.some((name) => sameSheet(name, sheet.name));
    return Promise.resolve(this.#sheets.filter(wanted));
  }

  async apply(edits: readonly Edit[], { asRead = [], progress, signal }: Intent = {}): Promise<Applied> {
    const before = this.#sheets;
    const changed = asRead.find((read) => !before.includes(read));
    if (changed) throw new Fault({ what: '没有写入', why: `工作表“${changed.name}”在读取之后改动过`, next: '请重新开始这一步' });
    const after = applyEdits(before, edits);
    if (signal?.aborted) throw new Cancelled();
    const undo = this.become(after);
    progress?.(edits.length, edits.length);
    return { undo, differences: [], told: [] };
  }

  /** Makes the workbook these sheets, whatever it was: what a user does to it by hand. */
  become(sheets: Sheets): Undo {
    const before = this.#sheets;
    const after = this.#settle(before, sheets);
    this.#set(after);
    return () => this.#restore(before, after);
  }

  async #restore(before: Sheets, after: Sheets): Promise<void> {
    if (this.#sheets !== after) throw new Fault({ what: '没有撤销', why: '此后又有别的改动', next: '请先撤销后来的改动' });
    this.#set(before);
  }

  #set(sheets: Sheets): void {
    this.#sheets = sheets;
    for (const listener of this.#listeners) listener();
  }
}
