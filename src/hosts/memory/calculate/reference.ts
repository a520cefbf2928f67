import { fromAddress } from '../../../core/address';
import type { Area } from '../../../core/grid';

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/i;

/** `'兰山区'!$D$6:D9`; null where the text is none, or one to another workbook. `sheet` is null for the formula's own. */
export function readReference(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const [, quoted, bare, from = '', to = from] = REFERENCE.exec(text) ?? [];
  const [start, end] = [fromAddress(from), fromAddress(to)];
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
  if (!start || !end || sheet?.includes('[')) return null;
  const area = { top: Math.min(start.row, end.row), left: Math.min(start.column, end.column), bottom: Math.max(start.row, end.row), right: Math.max(start.column, end.column) };
  return { sheet, area };
}
