import type { Comparison, PublishedTarget } from '../indicator';
import { type Entry, type Parsed, bad, good } from '../table/column';
import { readDecimal } from '../table/read-decimal';

/** A published target: 400000, 40万, 80%, 5-10, 63%～68%. A range makes it a 区间 unless another comparison is given. */
export function readTarget(
  { text, cell }: Entry,
  { measure, comparison }: { readonly measure: string; readonly comparison: Comparison | null },
): Parsed<PublishedTarget> {
  const [first = '', second, ...more] = cell.value.kind === 'number' ? [text] : text.split(/(?<=\S)\s*[-—–~～至]+\s*/);
  const value = readDecimal({ text: first, cell }, measure);
  const upper = second === undefined ? null : readDecimal({ text: second, cell }, measure);
  if (value === null || more.length > 0 || (second !== undefined && upper === null)) {
    return bad(`不是以${measure || '数'}计的数（写法如400000、40万、80%，区间如5-10；整数不超过15位）`);
  }
  if (comparison === '区间' && upper === null) return bad('目标比较是区间，这里要写成两个数，如5-10');
  if (comparison !== null && comparison !== '区间' && upper !== null) return bad(`写成了两个数，目标比较却是${comparison}`);
  return good({ value, upper, comparison: comparison ?? (upper === null ? '=' : '区间') });
}
