import type { Cell } from '../../core/grid';
import { fifteenDigits } from './calculate/coerce';
import { dayOf } from './calculate/serial';
import { typedCell } from './typed-cell';

/** What stands in a cell as it is edited: typed again, it is the same cell. */
export function contentText(cell: Cell): string {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return '';
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return value.value;
    case 'number':
      return numberText(value.value, cell.numberFormat ?? '');
    case 'text':
      return typedCell(cell, value.value).value.kind === 'text' && !value.value.startsWith("'") ? value.value : `'${value.value}`;
  }
}

function numberText(value: number, format: string): string {
  if (/%/.test(format)) return `${fifteenDigits(value * 100)}%`;
  if (!/[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) || !Number.isInteger(value) || value < 61) return String(fifteenDigits(value));
  const { year, month, day } = dayOf(value);
  return `${year}/${month}/${day}`;
}
