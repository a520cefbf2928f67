import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import type { Grid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import { Cancelled } from '../cancelled';
import type { Applied, Host, Intent } from '../host';
import { applyEdits } from './apply-edits';

/** A workbook in memory. */
export class MemoryHost implements Host {
  #sheets: readonly Grid[];

  constructor(sheets: readonly Grid[] = []) {
    this.#sheets = sheets;
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
    this.#sheets = after;
    progress?.(edits.length, edits.length);
    return { undo: () => this.#restore(before, after), differences: [], told: [] };
  }

  async #restore(before: readonly Grid[], after: readonly Grid[]): Promise<void> {
    if (this.#sheets !== after) throw new Fault({ what: '没有撤销', why: '此后又有别的改动', next: '请先撤销后来的改动' });
    this.#sheets = before;
  }
}
