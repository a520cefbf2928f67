import { toAddress } from '../../src/core/address';
import { cellAt, extent, type Cell, type Grid } from '../../src/core/grid';

/** A cell that is not the same in two workbooks, for reading in a failed expectation. */
export interface Difference {
  readonly place: string;
  readonly one: string;
  readonly other: string;
}

/** Every cell whose value differs, numbers at 15 significant digits; an empty text is the same as a blank. */
export function differences(some: readonly Grid[], others: readonly Grid[]): Difference[] {
  const names = (sheets: readonly Grid[]) => sheets.map(({ name }) => name).join('、');
  if (names(some) !== names(others)) return [{ place: '工作表', one: names(some), other: names(others) }];
  return some.flatMap((sheet, index) => sheetDifferences(sheet, others[index]!));
}

function sheetDifferences(one: Grid, other: Grid): Difference[] {
  const rows = Math.max(extent(one).row, extent(other).row);
  const columns = Math.max(extent(one).column, extent(other).column);
  const found: Difference[] = [];
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const [left, right] = [shown(cellAt(one, { row, column })), shown(cellAt(other, { row, column }))];
      if (left !== right) found.push({ place: `${one.name}!${toAddress({ row, column })}`, one: left, other: right });
    }
  }
  return found;
}

function shown({ value }: Cell): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return `number ${Number(value.value.toPrecision(15))}`;
    case 'text':
      return value.value === '' ? '' : `text ${value.value}`;
    default:
      return `${value.kind} ${value.value}`;
  }
}
