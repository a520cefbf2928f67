import { toAddress } from '../../address';
import { type Grid, type Position, cellAt, cellText, placedCells } from '../../grid';
import type { Form } from '../../scheme/form';
import { plainName } from '../../scheme/half-width';
import { listCells } from '../list-cells';

/** A cell of a form whose text is part of its design: no slot, no list, no header field, no formula of the designer's. */
export interface FixedText {
  readonly at: Position;
  /** As designed. */
  readonly text: string;
  /** As it is compared: half-width, without white space. */
  readonly plain: string;
}

export function fixedTexts(form: Form): FixedText[] {
  const open = new Set([...[...form.slots, ...form.headers].map(({ at }) => at), ...listCells(form)].map(toAddress));
  return filledCells(form.layout).filter(({ at }) => !open.has(toAddress(at)) && cellAt(form.layout, at).formula === undefined);
}

/** Every cell of a sheet that shows something, row by row. */
export function filledCells(sheet: Grid): FixedText[] {
  return placedCells(sheet).flatMap(({ at, cell }) => {
    const text = cellText(cell);
    return text === '' ? [] : [{ at, text, plain: plainName(text) }];
  });
}

/** A number of a row or column, (1), 甲: it orders and does not name. */
export function isOrdinal(plain: string): boolean {
  return /^[(（]?(?:\d{1,3}(?:\.\d{1,3})*|[甲乙丙丁])[)）]?$/.test(plain);
}
