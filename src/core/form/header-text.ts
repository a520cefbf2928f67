import type { HeaderField } from '../scheme/form';

export type HeaderValues = Readonly<Partial<Record<HeaderField, string>>>;

const FIELDS: readonly HeaderField[] = ['单位', '报告期', '填报人', '审核人', '联系电话', '填报日期'];
const MARK = /[{｛]{2}\s*(单位|报告期|填报人|审核人|联系电话|填报日期)\s*[}｝]{2}/g;

/** A header cell's text as issued: each mark replaced by its value, by nothing where there is none yet. */
export function writeHeader(layout: string, values: HeaderValues): string {
  return layout.replace(MARK, (_, field: HeaderField) => values[field] ?? '');
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

/** The fields that a cell of the layout has marks for, in order. */
export function fieldsOf(layout: string): HeaderField[] {
  return [...layout.matchAll(MARK)].flatMap(([, name]) => FIELDS.filter((field) => field === name));
}

function bare(text: string, fields: readonly HeaderField[]): (readonly [HeaderField, string])[] {
  const [only, ...others] = fields;
  return only && others.length === 0 ? [[only, text]] : [];
}

function pattern(layout: string): RegExp {
  const literals = layout.split(MARK).filter((_, index) => index % 2 === 0);
  const escaped = literals.map((one) => [...squeeze(one)].map(symbolPattern).join(' ?'));
  return new RegExp(`^ ?${escaped.join('(.*?)')} ?$`);
}

/** Spaces are taken as they come: people pad 填报人：＿＿ with as many as look right. */
function squeeze(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ');
}

function symbolPattern(symbol: string): string {
  if (symbol === ' ') return ' ?';
  if (symbol === '：' || symbol === ':') return '[：:]';
  if (symbol === '（' || symbol === '(') return '[（(]';
  if (symbol === '）' || symbol === ')') return '[）)]';
  return symbol.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
