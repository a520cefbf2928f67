import type { Item } from '../scheme';
import type { SchemeRow } from '../table/scheme-row';

/** The number of the item that a cell names by number or short name; what names no item stays as typed. */
export function numberOfItem(typed: string, items: readonly SchemeRow<Item>[]): string {
  const plain = typed.replace(/[.、]$/, '');
  const found = items.find(({ value }) => value.number.replace(/[.、]$/, '') === plain || value.shortName === plain);
  return found?.value.number ?? typed;
}
