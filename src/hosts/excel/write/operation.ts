/** One step of writing: small enough to be counted, sent with others and, where it can be, cut in two. */
export interface Operation {
  /** About how much of it travels. */
  readonly bytes: number;
  /** Puts it into the batch. */
  put(book: Excel.Workbook): void;
  /** The same in two smaller steps; absent where it cannot be cut. */
  readonly halve?: () => readonly Operation[];
}

/** What an action costs on its way, beside what it carries. */
const ACTION_BYTES = 400;

/** A step that carries hardly anything. */
export function step(put: (book: Excel.Workbook) => void, actions = 1): Operation {
  return { bytes: actions * ACTION_BYTES, put };
}

/** A step on one sheet. */
export function onSheet(sheet: string, put: (sheet: Excel.Worksheet) => void, actions = 1): Operation {
  return step((book) => put(book.worksheets.getItem(sheet)), actions);
}

/** A step that carries `carried`. */
export function carrying(carried: unknown, put: (book: Excel.Workbook) => void): Operation {
  return { bytes: ACTION_BYTES + bytesOf(carried), put };
}

/** Bytes of the value as JSON. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
