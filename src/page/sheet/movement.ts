import { type Grid, type Position, extent } from '../../core/grid';
import { originOf } from '../workbook/type-in-sheet';
import type { SheetLayout } from './sheet-layout';

export interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** Where a key leads from a cell; null for a key that leads nowhere. */
export function moved(at: Position, press: Press, { grid, layout, page }: { readonly grid: Grid; readonly layout: SheetLayout; readonly page: number }): Position | null {
  const wanted = target(at, press, { last: extent(grid), page });
  return wanted && landed(at, wanted, { grid, layout });
}

/** Cells a step to the right and down. */
type Step = readonly [right: number, down: number];

function target({ row, column }: Position, { key, shift, control }: Press, { last, page }: { readonly last: Position; readonly page: number }): Position | null {
  const step = (steps: Step): Position => ({ row: row + steps[1], column: column + steps[0] });
  switch (key) {
    case 'ArrowLeft':
      return control ? { row, column: 1 } : step([-1, 0]);
    case 'ArrowRight':
      return control ? { row, column: Math.max(last.column, 1) } : step([1, 0]);
    case 'ArrowUp':
      return control ? { row: 1, column } : step([0, -1]);
    case 'ArrowDown':
      return control ? { row: Math.max(last.row, 1), column } : step([0, 1]);
    case 'Tab':
      return step([shift ? -1 : 1, 0]);
    case 'Enter':
      return step([0, shift ? -1 : 1]);
    case 'PageUp':
      return step([0, -page]);
    case 'PageDown':
      return step([0, page]);
    case 'Home':
      return control ? { row: 1, column: 1 } : { row, column: 1 };
    case 'End':
      return control ? { row: Math.max(last.row, 1), column: Math.max(last.column, 1) } : null;
    default:
      return null;
  }
}

/** On the sheet, in a cell that is seen, out of the merged cell that it was in. */
function landed(from: Position, wanted: Position, { grid, layout: { rows, columns } }: { readonly grid: Grid; readonly layout: SheetLayout }): Position {
  const [down, right] = [Math.sign(wanted.row - from.row), Math.sign(wanted.column - from.column)];
  const here = originOf(grid, from);
  let [row, column] = [within(wanted.row, rows.count), within(wanted.column, columns.count)];
  const isHere = (): boolean => {
    const origin = originOf(grid, { row, column });
    const isUnseen = rows.size(row) === 0 || columns.size(column) === 0;
    return isUnseen || (origin.row === here.row && origin.column === here.column);
  };
  while ((down !== 0 || right !== 0) && isHere()) {
    const [nextRow, nextColumn] = [row + down, column + right];
    if (nextRow !== within(nextRow, rows.count) || nextColumn !== within(nextColumn, columns.count)) return here;
    [row, column] = [nextRow, nextColumn];
  }
  return originOf(grid, { row, column });
}

function within(number: number, most: number): number {
  return Math.min(Math.max(number, 1), most);
}
