import { periodName } from '../period';
import { aligned } from './arithmetic';
import { daySerial, typedDay } from './calendar';
import { compareDecimals, decimal } from './decimal';
import type { Value } from './scope';
import { isObstacle, numberValue, type NumberValue, type Obstacle, errorValue } from './values';

type Comparable = NumberValue | Extract<Value, { kind: 'text' | 'boolean' }>;

const RANK = { number: 0, text: 1, boolean: 2 } as const;

/**
 * Excel's order: numbers before texts before booleans; numbers at fifteen significant digits, texts without regard to case.
 * A day beside a text that names a day, and a period beside its name or code, are compared as what they are.
 */
export function compareValues(left: Value, right: Value): -1 | 0 | 1 | Obstacle {
  if (isObstacle(left)) return left;
  if (isObstacle(right)) return right;
  const [one, other] = [comparable(left, right), comparable(right, left)];
  if (one === null || other === null) return errorValue('#VALUE!');
  if (one.kind === 'number' && other.kind === 'number') return compareDecimals(one.value, aligned(one, other));
  if (one.kind === 'text' && other.kind === 'text') return ordered(one.value.toLowerCase(), other.value.toLowerCase());
  if (one.kind === 'boolean' && other.kind === 'boolean') return ordered(one.value, other.value);
  return ordered(RANK[one.kind], RANK[other.kind]);
}

/** Texts that are equal but for case. */
export function sameText(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function comparable(value: Value, beside: Value): Comparable | null {
  switch (value.kind) {
    case 'number':
    case 'boolean':
      return value;
    case 'text':
      return textBeside(value.value, beside);
    case 'day':
      return numberValue(decimal(daySerial(value.value)));
    case 'period':
      return { kind: 'text', value: value.value.code };
    case 'list':
    case 'missing':
    case 'error':
      return null;
  }
}

function textBeside(text: string, beside: Value): Comparable {
  if (beside.kind === 'period' && text === periodName(beside.value)) return { kind: 'text', value: beside.value.code };
  const day = beside.kind === 'day' ? typedDay(text) : null;
  return day === null ? { kind: 'text', value: text } : numberValue(decimal(daySerial(day)));
}

function ordered<Ordered extends string | number | boolean>(left: Ordered, right: Ordered): -1 | 0 | 1 {
  return left === right ? 0 : left < right ? -1 : 1;
}
