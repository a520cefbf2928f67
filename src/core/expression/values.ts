import type { Big } from 'big.js';
import type { ErrorCode, Value } from './scope';

export type NumberValue = Extract<Value, { kind: 'number' }>;
export type MissingValue = Extract<Value, { kind: 'missing' }>;
export type ErrorValue = Extract<Value, { kind: 'error' }>;
/** What stops a calculation: it becomes the result of everything around it. */
export type Obstacle = MissingValue | ErrorValue;

export function numberValue(value: Big, measure?: string): NumberValue {
  return measure === undefined || measure === '' ? { kind: 'number', value } : { kind: 'number', value, measure };
}

export function textValue(value: string): Value {
  return { kind: 'text', value };
}

export function booleanValue(value: boolean): Value {
  return { kind: 'boolean', value };
}

export function errorValue(code: ErrorCode): ErrorValue {
  return { kind: 'error', code };
}

export function missingValue(indicator: string | null): MissingValue {
  return { kind: 'missing', state: 'notReported', indicator };
}

export function isObstacle(value: Value): value is Obstacle {
  return value.kind === 'missing' || value.kind === 'error';
}
