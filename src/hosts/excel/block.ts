import type { Area } from '../../core/grid';

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
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Excel answers with null, and no error, for what is too large: then there is the part, but no block. */
export interface Answer {
  readonly part: Part;
  readonly block: Block | null;
}

/** Puts what is read of a range into the batch; what comes back is told once the batch was sent. */
export function askBlock(sheet: string, range: Excel.Range): () => Answer {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  range.untrack();
  return () => answerOf(sheet, range.toJSON(), { rows, columns });
}

interface Lines {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function answerOf(sheet: string, { values, formulas, numberFormat, ...place }: Excel.Interfaces.RangeData, { rows, columns }: Lines): Answer {
  const part = { sheet, area: areaOf(place) };
  if (!values || !formulas || !numberFormat) return { part, block: null };
  const hiddenRows = numbersWhere(rows.value, part.area.top, ({ rowHidden }) => rowHidden === true);
  const hiddenColumns = numbersWhere(columns.value, part.area.left, ({ columnHidden }) => columnHidden === true);
  return { part, block: { ...part, values, formulas, formats: numberFormat, hiddenRows, hiddenColumns } };
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

function numbersWhere<Item>(items: readonly Item[] | null, first: number, holds: (item: Item) => boolean): number[] {
  return (items ?? []).flatMap((item, index) => (holds(item) ? [first + index] : []));
}
