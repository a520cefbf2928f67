import { type FormMark, readFormMarks } from '../scheme/form-marks';
import type { HeaderField } from '../scheme/form';

export type HeaderValues = Readonly<Partial<Record<HeaderField, string>>>;

/** A header cell's text as issued: each mark replaced by its value, by nothing where there is none yet. */
export function writeHeader(layout: string, values: HeaderValues): string {
  return readFormMarks(layout)
    .map((mark) => (mark.kind === 'header' ? (values[mark.field] ?? '') : mark.kind === 'text' ? mark.text : ''))
    .join('');
}

/**
 * What stands in a header cell in place of its marks. Where the text around a single mark is gone, all of the cell
 * is taken for the value; what cannot be told is left out, an empty value too.
 */
export function readHeader(text: string, layout: string): HeaderValues {
  const fields = fieldsOf(layout);
  const match = pattern(layout).exec(squeeze(text));
  const values = match ? fields.map((field, index) => [field, match[index + 1] ?? ''] as const) : bare(text, fields);
  return Object.fromEntries(values.map(([field, value]) => [field, value.trim()] as const).filter(([, value]) => value !== ''));
}

/** A header cell's text with its marks as `_月报` holds it: no mark stands in an issued workbook. */
export function storedHeader(layout: string): string {
  return readFormMarks(layout).map((mark) => (mark.kind === 'header' ? `<<${mark.field}>>` : mark.kind === 'text' ? mark.text : '')).join('');
}

/** The text with its marks again. */
export function markedHeader(stored: string): string {
  return stored.replace(/<<([^<>]*)>>/g, '{{$1}}');
}

/** True where the text around the marks stands as the layout has it. */
export function fitsHeader(text: string, layout: string): boolean {
  return pattern(layout).test(squeeze(text));
}

/** The fields that a cell of the layout has marks for, in order. */
export function fieldsOf(layout: string): HeaderField[] {
  return readFormMarks(layout).flatMap((mark) => (mark.kind === 'header' ? [mark.field] : []));
}

function bare(text: string, fields: readonly HeaderField[]): (readonly [HeaderField, string])[] {
  const [only, ...others] = fields;
  return only && others.length === 0 ? [[only, text]] : [];
}

function pattern(layout: string): RegExp {
  const marks = readFormMarks(layout).filter((mark) => mark.kind !== 'text' || mark.text !== '');
  const parts = marks.map((mark, index) => (mark.kind === 'text' ? literal(mark.text) : mark.kind === 'header' ? capture(mark.field, { before: beside(marks, index, -1), after: beside(marks, index, 1) }) : ''));
  return new RegExp(`^ ?${parts.join(' ?')} ?$`);
}

/** Between two fields with nothing but blanks between them, a period begins with its year, and what is no period ends at the first blank. */
function capture(field: HeaderField, { before, after }: { before: HeaderField | null; after: HeaderField | null }): string {
  if (field === '报告期' && before !== null) return '((?:[0-9０-９].*?)?)';
  return after !== null && after !== '报告期' ? '([^ ]*)' : '(.*?)';
}

/** The field that a field stands next to, over blanks; null where there are words between. */
function beside(marks: readonly FormMark[], index: number, step: 1 | -1): HeaderField | null {
  const next = marks[index + step];
  const other = next?.kind === 'text' && next.text.trim() === '' ? marks[index + 2 * step] : next;
  return other?.kind === 'header' ? other.field : null;
}

function literal(text: string): string {
  return [...squeeze(text)].map(symbolPattern).join(' ?');
}

/** Spaces are taken as they come: people pad 填报人： with as many as look right. */
function squeeze(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ');
}

const EITHER_WIDTH: Readonly<Record<string, string>> = { '：': '[：:]', ':': '[：:]', '（': '[（(]', '(': '[（(]', '）': '[）)]', ')': '[）)]' };

function symbolPattern(symbol: string): string {
  return symbol === ' ' ? ' ?' : (EITHER_WIDTH[symbol] ?? symbol.replace(/[.*+?^${}|[\]\\]/g, '\\$&'));
}
