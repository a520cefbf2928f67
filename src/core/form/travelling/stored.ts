import { type Fields, isObject, keysOf, record } from './shape';

/** How something stands in `_月报`: plain data, for JSON. */
export interface Stored<Value> {
  readonly write: (value: Value) => unknown;
  /** Undefined for what no such thing was written as. */
  readonly read: (written: unknown) => Value | undefined;
}

/** The fields named; one that is as it usually is, is left out. */
export function stored<Value extends object>(fields: Fields<Value>, usual: Partial<Value> = {}): Stored<Value> {
  const take = record(fields);
  const names = keysOf(fields);
  const isUsual = (value: Value, name: keyof Value): boolean => JSON.stringify(value[name]) === JSON.stringify(usual[name]);
  return {
    write: (value) => Object.fromEntries(names.flatMap((name) => (isUsual(value, name) ? [] : [[name, value[name]]]))),
    read: (written) => (isObject(written) ? take({ ...usual, ...written }) : undefined),
  };
}

/** What programs change or drop in a text, and an opening bracket of a mark: no mark stands in an issued workbook. */
const BY_NUMBER = /\{\{|[\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff\ufffe\uffff｛]/g;

/** Plain data as the text of a cell: JSON, but with ` for " (a file needs six letters for that one), and what does not travel well by its number. */
export function written(value: unknown): string {
  return exchanged(JSON.stringify(value).replace(BY_NUMBER, (found) => [...found].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')));
}

/** Undefined where the text is none of these. */
export function readWritten(text: string): unknown {
  try {
    return JSON.parse(exchanged(text));
  } catch {
    return undefined;
  }
}

function exchanged(text: string): string {
  return text.replace(/["`]/g, (letter) => (letter === '"' ? '`' : '"'));
}
