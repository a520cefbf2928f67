import type { Grid, Position } from '../../grid';

/** A row of a design that stands for several rows, or for none. */
export interface SpreadRow {
  readonly row: number;
  readonly count: number;
}

/** Where the rows of a design are once some of them are laid out several times. */
export class RowSpread {
  constructor(private readonly spread: readonly SpreadRow[]) {}

  /** The first row that a designed row became. For one that became none, the row that took its place. */
  first(row: number): number {
    return row + this.spread.reduce((sum, one) => sum + (one.row < row ? one.count - 1 : 0), 0);
  }

  /** The last row that a designed row became. */
  last(row: number): number {
    return this.first(row) + this.count(row) - 1;
  }

  /** How many rows a designed row became. */
  count(row: number): number {
    return this.spread.find((one) => one.row === row)?.count ?? 1;
  }

  /** All rows that a designed row became. */
  all(row: number): number[] {
    return Array.from({ length: this.count(row) }, (_, index) => this.first(row) + index);
  }

  move({ row, column }: Position): Position {
    return { row: this.first(row), column };
  }
}

/** Merges, heights, hidden rows and the frozen corner of a design, spread with its rows. */
export function spreadShape(layout: Grid, rows: RowSpread): Pick<Grid, 'merges' | 'rowHeights' | 'hiddenRows' | 'frozen'> {
  const { merges, rowHeights, hiddenRows, frozen } = layout;
  return {
    merges:
      merges === 'unknown'
        ? merges
        : merges.flatMap((area) => {
            if (area.top === area.bottom) return rows.all(area.top).map((row) => ({ ...area, top: row, bottom: row }));
            const spread = { ...area, top: rows.first(area.top), bottom: rows.last(area.bottom) };
            return spread.bottom > spread.top || (spread.bottom === spread.top && spread.right > spread.left) ? [spread] : [];
          }),
    rowHeights:
      rowHeights === 'unknown'
        ? rowHeights
        : Object.fromEntries(Object.entries(rowHeights).flatMap(([row, height]) => rows.all(Number(row)).map((one) => [one, height] as const))),
    hiddenRows: hiddenRows === 'unknown' ? hiddenRows : hiddenRows.flatMap((row) => rows.all(row)),
    frozen: frozen === null || frozen === 'unknown' ? frozen : rows.move(frozen),
  };
}
