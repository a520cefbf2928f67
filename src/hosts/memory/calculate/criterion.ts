import { toNumber } from './coerce';
import { compare } from './operate';
import { type Scalar, isError } from './values';

const OPERATOR = /^(<>|<=|>=|=|<|>)?([^]*)$/;

/** Which cells a condition of COUNTIF means: ">0", "无", 5. A text that reads as a number means the number too. */
export function criterion(condition: Scalar): (cell: Scalar) => boolean {
  const asText = typeof condition === 'string' ? condition : null;
  const [, sign = '=', wanted = ''] = OPERATOR.exec(asText ?? '') ?? [];
  const value = asText === null ? (condition ?? 0) : valueOf(wanted);
  if (sign === '=' || sign === '<>') {
    const test = equals(value, asText === '');
    return sign === '=' ? test : (cell) => !test(cell);
  }
  return (cell) => comparable(cell, value) && holds(sign, compare(cell, value));
}

function valueOf(text: string): Scalar {
  const number = toNumber(text);
  if (!isError(number)) return number;
  return /^(?:TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === 'TRUE' : text;
}

/** `whole` where the condition was "" itself, which blanks and empty texts meet; "=" is met by blanks only. */
function equals(wanted: Scalar, whole: boolean): (cell: Scalar) => boolean {
  if (isError(wanted)) return (cell) => isError(cell) && cell.error === wanted.error;
  if (wanted === '') return (cell) => cell === null || (whole && cell === '');
  if (typeof wanted === 'string') return (cell) => typeof cell === 'string' && pattern(wanted).test(cell);
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  return (cell) => {
    const number = typeof cell === 'string' ? toNumber(cell) : cell;
    return typeof number === 'number' && compare(number, wanted) === 0;
  };
}

function comparable(cell: Scalar, wanted: Scalar): boolean {
  return cell !== null && !isError(cell) && typeof cell === typeof wanted;
}

function holds(sign: string, order: number): boolean {
  return sign === '<' ? order < 0 : sign === '<=' ? order <= 0 : sign === '>' ? order > 0 : order >= 0;
}

/** `*` and `?` stand for anything, `~` before them for themselves. */
function pattern(wanted: string): RegExp {
  const source = wanted.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (whole, plain?: string, joker?: string) =>
    plain !== undefined ? `\\${plain}` : joker === '*' ? '[^]*' : joker === '?' ? '[^]' : `\\${whole}`,
  );
  return new RegExp(`^${source}$`, 'iu');
}
