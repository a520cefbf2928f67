/** One step of writing: small enough to be counted, sent with others and, where it can be, cut in two. */
export interface Operation {
  /** About how much of it travels. */
  readonly bytes: number;
  /** Puts it into the batch. */
  put(batch: Batch): void;
  /** The same in two smaller steps; absent where it cannot be cut. */
  readonly halve?: () => readonly Operation[];
}

/** A request in the making. */
export interface Batch {
  readonly worksheets: Excel.WorksheetCollection;
  /** The sheet of that name; asked for again, the same proxy, for each one travels. */
  sheet(name: string): Excel.Worksheet;
}

export function newBatch({ worksheets }: Excel.Workbook): Batch {
  const known = new Map<string, Excel.Worksheet>();
  return {
    worksheets,
    sheet: (name) => {
      const sheet = known.get(name) ?? worksheets.getItem(name);
      known.set(name, sheet);
      return sheet;
    },
  };
}

/** A range that is used in this request only; otherwise the client has Excel remember it. */
export function passing<Cells extends Excel.Range | Excel.RangeAreas>(range: Cells): Cells {
  range.untrack();
  return range;
}

/** What an action costs on its way, beside what it carries. */
const ACTION_BYTES = 400;

/** A step that carries hardly anything. */
export function step(put: (batch: Batch) => void, actions = 1): Operation {
  return { bytes: actions * ACTION_BYTES, put };
}

/** A step on one sheet. */
export function onSheet(sheet: string, put: (sheet: Excel.Worksheet) => void, actions = 1): Operation {
  return step((batch) => put(batch.sheet(sheet)), actions);
}

/** A step that carries `carried`. */
export function carrying(carried: unknown, put: (batch: Batch) => void): Operation {
  return { bytes: ACTION_BYTES + bytesOf(carried), put };
}

/** Bytes of the value as JSON. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
