import { areaAddress } from '../../core/address';
import type { Grid, Position } from '../../core/grid';
import { Store } from '../store';
import { PageHost } from './page-host';
import { firstSight, nextSheet, sheetInSight, type Sight } from './sight';
import { TypedEdits } from './typed-edits';
import { isRefused, typeInSheet, type TypingRefusal } from './type-in-sheet';

export interface Opened {
  /** The same for as long as it stays open, over page loads too; another one whenever a file is opened. */
  readonly id?: string;
  /** Of the file that it was opened from. */
  readonly name: string;
  readonly sheets: readonly Grid[];
  /** It has what no file has yet. */
  readonly isUnsaved?: boolean;
  /** What there was before the last write, where that can be taken back. */
  readonly before?: readonly Grid[];
}

let opened = 0;

/** Not of `crypto`: it has none for a page that comes over plain http. */
function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

/** Whoever fills in a row is not to be interrupted at each cell. */
const SETTLED = 800;

/** The workbook that the page shows. */
export class OpenWorkbook {
  readonly id: string;
  readonly name: string;
  /** Another one for each workbook that is opened. */
  readonly number: number;
  readonly host: PageHost;
  readonly sight: Store<Sight>;
  readonly #typed: TypedEdits;
  readonly #touches = new Store(0);
  readonly #saving: Store<readonly Grid[] | null>;

  constructor({ id = newId(), name, sheets, isUnsaved = false, before }: Opened) {
    this.id = id;
    this.name = name;
    this.number = opened += 1;
    this.host = new PageHost(sheets, before);
    this.sight = new Store(firstSight(sheets));
    this.#typed = new TypedEdits(this.host);
    this.#saving = new Store<readonly Grid[] | null>(isUnsaved ? null : sheets);
    this.#followFront();
  }

  get isUnsaved(): boolean {
    return this.host.sheets !== this.#saving.get();
  }

  /** Calls back whenever it changes or is saved. */
  subscribe(listener: () => void): () => void {
    const [unheard, unsaved] = [this.host.subscribe(listener), this.#saving.subscribe(listener)];
    return () => {
      unheard();
      unsaved();
    };
  }

  /** Of the sheets that were saved: others may have come since. */
  markSaved(sheets: readonly Grid[]): void {
    this.#saving.set(sheets);
  }

  /** Types texts into cells from one on, to the right and down; all of them or none. Null where they are taken. */
  type(at: Position, texts: readonly (readonly string[])[]): (TypingRefusal & { readonly cell: string }) | null {
    const grid = sheetInSight(this.host.sheets, this.sight.get());
    if (!grid) return null;
    let changed = grid;
    for (const [down, row] of texts.entries()) {
      for (const [right, text] of row.entries()) {
        const place = { row: at.row + down, column: at.column + right };
        const outcome = typeInSheet(changed, place, text);
        if (isRefused(outcome)) return { ...outcome, cell: areaAddress({ top: place.row, left: place.column, bottom: place.row, right: place.column }) };
        changed = outcome;
      }
    }
    this.#typed.add(this.host.sheets.map((one) => (one === grid ? changed : one)), { sheet: grid.name, at });
    this.#touch();
    return null;
  }

  /** Shows the sheet so many further on. */
  turnSheet(by: number): void {
    const sheet = nextSheet(this.host.sheets, this.sight.get(), by);
    if (sheet) this.sight.set(sheet);
  }

  async undo(): Promise<void> {
    this.#see(await this.#typed.undo());
  }

  redo(): void {
    this.#see(this.#typed.redo());
  }

  /** Calls back once typing has come to rest, until what is returned is called. */
  readonly watchTyping = (listener: () => void): (() => void) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const leave = this.#touches.subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(listener, SETTLED);
    });
    return () => {
      clearTimeout(waiting);
      leave();
    };
  };

  #see(sight: Sight | null): void {
    if (!sight) return;
    this.sight.set(sight);
    this.#touch();
  }

  #touch(): void {
    this.#touches.set(this.#touches.get() + 1);
  }

  /** Where a change brings another sheet to the front, that one is shown. */
  #followFront(): void {
    const front = (): string | undefined => this.host.sheets.find(({ active }) => active)?.name;
    let before = front();
    this.host.subscribe(() => {
      const now = front();
      if (now !== undefined && now !== before) this.sight.set(firstSight(this.host.sheets));
      before = now;
    });
  }
}
