import type { Side } from './surroundings';

/** The parts of the page that F6 goes round, in the order that they lie in. */
const PARTS = ['toolbar', 'sheet', 'pane'] as const;

type Part = (typeof PARTS)[number];

const BOXES: Readonly<Record<Part, string>> = { toolbar: '.toolbar', sheet: '.left', pane: '.beside' };

/** Where one comes to who was not there yet. */
const FIRST: Readonly<Record<Part, readonly string[]>> = {
  toolbar: ['.toolbar button'],
  sheet: ['.typing'],
  pane: ['.beside [role=tab][aria-selected=true]', '.beside button'],
};

/** Where the focus was last in each part of the page, to come back to. */
export class PageStops {
  readonly #last = new Map<Part, HTMLElement>();
  #now: Part = 'pane';

  /** Called wherever the focus comes to. */
  note(element: EventTarget): void {
    const part = partOf(element);
    if (!part || !(element instanceof HTMLElement)) return;
    this.#last.set(part, element);
    this.#now = part;
  }

  /** To the next part, or the one before; from nowhere, to where one was. `show` brings in sight what has no room beside the other. */
  go(from: EventTarget | null, by: 1 | -1, show: (side: Side) => void): void {
    const part = partOf(from);
    const to = part ? PARTS[(PARTS.indexOf(part) + by + PARTS.length) % PARTS.length] : this.#now;
    if (!to) return;
    if (to !== 'toolbar') show(to);
    this.enter(to);
  }

  /** To where one was before something went away that had the focus. */
  readonly back = (): void => this.enter(this.#now);

  /** To where one was in a part. */
  enter(part: Part): void {
    const last = this.#last.get(part);
    const places = [last?.isConnected ? last : null, ...FIRST[part].map((one) => document.querySelector<HTMLElement>(one))];
    const place = places.find((one) => one && one.getClientRects().length > 0);
    place?.focus({ preventScroll: place.classList.contains('typing') });
  }
}

function partOf(target: EventTarget | null): Part | undefined {
  return target instanceof Element ? PARTS.find((part) => target.closest(BOXES[part])) : undefined;
}
