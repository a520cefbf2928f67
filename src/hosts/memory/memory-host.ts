import type { Edit } from '../../core/edit';
import { Fault } from '../../core/fault';
import type { Grid } from '../../core/grid';
import { sameSheet } from '../../core/sheet-name';
import type { Host, Undo } from '../host';
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

  async apply(edits: readonly Edit[]): Promise<Undo> {
    const before = this.#sheets;
    const after = applyEdits(before, edits);
    this.#sheets = after;
    return async () => {
      if (this.#sheets !== after) throw new Fault({ what: '没有撤销', why: '此后又有别的改动', next: '请先撤销后来的改动' });
      this.#sheets = before;
    };
  }
}
