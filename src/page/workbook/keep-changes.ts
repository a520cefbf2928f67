import { KeptWorkbook } from './kept-workbook';
import type { Opened, OpenWorkbook } from './open-workbook';

const SETTLED = 500;

/** Keeps the open workbook over page loads, once a change has come to rest, and warns before something unsaved is left. */
export class KeepChanges {
  readonly #kept = new KeptWorkbook();
  readonly #onLost: () => void;
  #leave: () => void = () => undefined;

  /** `onLost`: called where what is not saved would be lost with the page. */
  constructor(onLost: () => void) {
    this.#onLost = onLost;
  }

  load(): Promise<Opened | null> {
    return this.#kept.load();
  }

  /** From now on it is this workbook, and no other. */
  follow(workbook: OpenWorkbook): void {
    this.#leave();
    const keep = (): void => void this.#keep(workbook);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const unheard = workbook.subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, SETTLED);
    });
    const warn = (event: BeforeUnloadEvent): void => {
      if (!workbook.isUnsaved) return;
      event.preventDefault();
      /* Chromium before 119 asks for this. */
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', warn);
    this.#leave = () => {
      clearTimeout(waiting);
      unheard();
      window.removeEventListener('beforeunload', warn);
    };
    keep();
  }

  async #keep(workbook: OpenWorkbook): Promise<void> {
    const { id, name, host: { sheets, before }, isUnsaved } = workbook;
    const isKept = await this.#kept.keep({ id, name, sheets, isUnsaved, ...(before && { before }) });
    if (!isKept && workbook.isUnsaved) this.#onLost();
  }
}
