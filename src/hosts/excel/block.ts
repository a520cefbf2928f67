import type { Area, Unknown } from '../../core/grid';

/** A rectangle of one sheet. */
export interface Part {
  readonly sheet: string;
  readonly area: Area;
}

/** What Excel answered for a part; the matrices have its rows and columns. */
export interface Block extends Part {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Unknown where some are hidden and some are not: which ones is another question. */
  readonly hiddenRows: readonly number[] | Unknown;
  readonly hiddenColumns: readonly number[] | Unknown;
}

/** Excel answers with null, and no error, for what is too large: then there is the part, but no block. */
export interface Answer {
  readonly part: Part;
  readonly block: Block | null;
}

/** Puts what is read of a range into the batch; what comes back is told once the batch was sent. */
export function askBlock(sheet: string, range: Excel.Range): () => Answer {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,rowHidden,columnHidden');
  range.untrack();
  return () => answerOf(sheet, range.toJSON());
}

function answerOf(sheet: string, { values, formulas, numberFormat, rowHidden, columnHidden, ...place }: Excel.Interfaces.RangeData): Answer {
  const area = areaOf(place);
  const part = { sheet, area };
  if (!values || !formulas || !numberFormat) return { part, block: null };
  const hiddenRows = hiddenOf(rowHidden, area.top, area.bottom);
  const hiddenColumns = hiddenOf(columnHidden, area.left, area.right);
  return { part, block: { ...part, values, formulas, formats: numberFormat, hiddenRows, hiddenColumns } };
}

/** Excel answers with null where it is neither all of them nor none. */
function hiddenOf(hidden: boolean | null | undefined, first: number, last: number): number[] | Unknown {
  if (hidden === false) return [];
  return hidden === true ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : 'unknown';
}

/** Puts the place of a range into the batch. */
export function askArea(range: Excel.Range): () => Area {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  range.untrack();
  return () => areaOf(range.toJSON());
}

type Place = Pick<Excel.Interfaces.RangeData, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

function areaOf({ rowIndex = 0, columnIndex = 0, rowCount = 1, columnCount = 1 }: Place): Area {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}
