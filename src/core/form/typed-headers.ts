import { toAddress } from '../address';
import { type Position, cellAt, cellText } from '../grid';
import type { Form, HeaderField } from '../scheme/form';
import { fieldsOf, writeHeader } from './header-text';

/** A header cell that the county types in: its fields, and the words that stand in it already. */
export interface TypedHeader {
  readonly at: Position;
  readonly fields: readonly HeaderField[];
  readonly words: string;
}

/** The unit and the period are given; all other header fields are typed. */
const GIVEN: readonly HeaderField[] = ['单位', '报告期'];

export function isTyped(layout: string): boolean {
  return fieldsOf(layout).some((field) => !GIVEN.includes(field));
}

/** The header cells of a form that are typed, each once. A cell that also holds a given field is left out: its words are not known. */
export function typedHeaders(form: Form): TypedHeader[] {
  const cells = new Map(form.headers.map(({ at }) => [toAddress(at), at]));
  return [...cells.values()].flatMap((at) => {
    const layout = cellText(cellAt(form.layout, at));
    const fields = fieldsOf(layout);
    return fields.every((field) => !GIVEN.includes(field)) ? [{ at, fields, words: writeHeader(layout, {}) }] : [];
  });
}
