import { toNumber } from './coerce';
import { compareValues } from './compare';
import type { Value } from './scope';
import { isObstacle } from './values';

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/**
 * The condition of COUNTIF and SUMIF as Excel reads it: a value, or a text such as `>=100`, `<>已完工`, `已*` (with * and ?).
 * An empty cell meets none.
 */
export function criterion(condition: Value): (value: Value) => boolean {
  const [, sign = '=', operand = ''] = condition.kind === 'text' ? (OPERATOR.exec(condition.value) ?? []) : [];
  const wanted = condition.kind === 'text' ? typed(operand) : condition;
  const holds = HOLDS[sign] ?? (() => false);
  return (value) => {
    if (isObstacle(value)) return false;
    if (wanted.kind === 'text' && /[*?]/.test(wanted.value) && (sign === '=' || sign === '<>')) {
      return (value.kind === 'text' && matches(value.value.toLowerCase(), wanted.value.toLowerCase())) === (sign === '=');
    }
    if (sign !== '=' && sign !== '<>' && (value.kind === 'text') !== (wanted.kind === 'text')) return false;
    const order = compareValues(value, wanted);
    return typeof order === 'number' && holds(order);
  };
}

function typed(text: string): Value {
  const number = toNumber({ kind: 'text', value: text });
  return number.kind === 'number' ? number : { kind: 'text', value: text };
}

/** `*` any letters, `?` one; without going back further than the last star. */
function matches(text: string, pattern: string): boolean {
  let [at, of, star, from] = [0, 0, -1, 0];
  while (at < text.length) {
    if (pattern[of] === '*') [star, from, of] = [of, at, of + 1];
    else if (of < pattern.length && (pattern[of] === '?' || pattern[of] === text[at])) [at, of] = [at + 1, of + 1];
    else if (star >= 0) [from, at, of] = [from + 1, from + 1, star + 1];
    else return false;
  }
  return [...pattern.slice(of)].every((letter) => letter === '*');
}
