import Big from 'big.js';
import { LONGEST_TEXT } from '../clean-text';
import { number, text, type CellWrite, type Content } from '../edit';
import type { CellStyle } from '../grid';
import { BODY, NUMBER, WORDS } from './look';

/** A text as a cell: cut, and saying so, where it is longer than a cell can hold. Whatever it begins with, it stays text. */
export function textCell(value: string, style: CellStyle = WORDS): CellWrite {
  return value === '' ? { content: { kind: 'blank' }, style } : { content: text(shortened(value)), style };
}

export function numberCell(value: number, format = '0', style: CellStyle = NUMBER): CellWrite {
  return { content: number(value), format, style };
}

/**
 * A decimal as a cell's number: 15 significant digits, as many as spreadsheets keep. They round what binary floating point
 * makes of it, so this does too: a value that they recalculate is then the same in every digit.
 */
export function cellNumber(value: Big | string): number {
  const binary = new Big(new Big(value).toNumber());
  return binary.eq(0) ? 0 : binary.prec(15).toNumber();
}

/** `cached` is what the formula shows: null for an empty text. */
export function formulaCell(formula: string, cached: number | string | null, look: { readonly format?: string; readonly style?: CellStyle } = {}): CellWrite {
  return { content: { kind: 'formula', formula, cached }, format: look.format ?? 'General', style: look.style ?? NUMBER };
}

export const emptyCell = (style: CellStyle = BODY): CellWrite => ({ content: { kind: 'blank' }, style });

/** The style of a cell among numbers: what shows a sign or a word in place of one has it in the middle. */
export function besideNumbers({ content }: Pick<CellWrite, 'content'>, style: CellStyle): CellStyle {
  return typeof shownBy(content) === 'string' ? { ...style, align: 'center' } : style;
}

const CUT = '……（文字过长，以下从略）';

export function shortened(value: string, longest = LONGEST_TEXT): string {
  if (value.length <= longest) return value;
  return value.slice(0, longest - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT;
}

/** What a formula that refers to the cell gets from it: null for an empty one. */
export function shownBy(content: Content): number | string | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'formula':
      return typeof content.cached === 'boolean' ? String(content.cached).toUpperCase() : content.cached;
    case 'number':
    case 'text':
      return content.value;
  }
}
