import type { Edit } from '../../core/edit';
import type { Grid } from '../../core/grid';
import type { Applied, Intent } from '../../hosts/host';
import { settleFormulas } from '../../hosts/memory/calculate/settle-formulas';
import { MemoryHost } from '../../hosts/memory/memory-host';
import type { PendingWrite, Recovery } from '../../taskpane/surroundings';

type Sheets = readonly Grid[];

/** The workbook in the page. Its last write can be taken back as long as nothing else was changed, after the page was loaded again too. */
export class PageHost extends MemoryHost implements Recovery {
  #write: { readonly before: Sheets; readonly after: Sheets } | null;

  /** `before`: what there was before the last write, where that is known. */
  constructor(sheets: Sheets, before?: Sheets) {
    super(sheets, settleFormulas);
    this.#write = before ? { before, after: sheets } : null;
  }

  /** What there was before the last write; null where that was none, or something came after it. */
  get before(): Sheets | null {
    return this.#write?.after === this.sheets ? this.#write.before : null;
  }

  override async apply(edits: readonly Edit[], intent?: Intent): Promise<Applied> {
    const before = this.sheets;
    const applied = await super.apply(edits, intent);
    this.#write = { before, after: this.sheets };
    return applied;
  }

  pending(): Promise<PendingWrite | null> {
    const changed = this.before ? changedSheets(this.before, this.sheets) : [];
    return Promise.resolve(changed.length > 0 ? { state: 'done', told: `上次写入了${toldOf(changed)}。` } : null);
  }

  recover(): Promise<void> {
    const { before } = this;
    if (before) this.become(before);
    return Promise.resolve();
  }

  giveUp(): Promise<void> {
    this.#write = null;
    return Promise.resolve();
  }
}

function changedSheets(before: Sheets, after: Sheets): string[] {
  const changed = after.filter((sheet) => !before.includes(sheet));
  const seen = changed.filter(({ visibility }) => visibility === 'visible');
  return (seen.length > 0 ? seen : changed).map(({ name }) => name);
}

function toldOf(names: readonly string[]): string {
  const some = names.slice(0, 3).map((name) => `“${name}”`).join('、');
  return names.length > 3 ? `工作表${some}等${names.length}张` : `工作表${some}`;
}
