import { toNumber } from '../coerce';
import { decimal } from '../decimal';
import type { Call, ExpressionFunction } from '../function';
import type { Value } from '../scope';
import { errorValue, missingValue, numberValue, textValue } from '../values';

/** 单位数(): the units due; 单位数([x]): those that have a figure for x. */
export const unitCount: ExpressionFunction = {
  name: '单位数',
  arity: [0, 1],
  excel: false,
  city: true,
  ofIndicator: true,
  evaluate({ arguments: [argument], scope }) {
    const indicator = argument?.kind === 'indicator' ? argument.code : undefined;
    return counted(indicator === undefined ? scope.unitCount() : scope.unitCount(indicator), indicator ?? null);
  },
};

/** 排名([x]): the unit's rank by x. */
export const rank: ExpressionFunction = {
  name: '排名',
  arity: [1, 1],
  excel: false,
  city: true,
  ofIndicator: true,
  evaluate({ arguments: [argument], scope }) {
    return argument?.kind === 'indicator' ? counted(scope.rank(argument.code), argument.code) : errorValue('#VALUE!');
  },
};

/** 前几名([x],n), 后几名([x],n): short names of units in order of rank. */
export const firstUnits = leaders('前几名', '前');
export const lastUnits = leaders('后几名', '后');

function leaders(name: string, end: '前' | '后'): ExpressionFunction {
  return { name, arity: [2, 2], excel: false, city: true, ofIndicator: true, evaluate: (call) => named(call, end) };
}

function named({ arguments: [argument, size], scope, evaluate }: Call, end: '前' | '后'): Value {
  if (argument?.kind !== 'indicator' || !size) return errorValue('#VALUE!');
  const number = toNumber(evaluate(size));
  if (number.kind !== 'number') return number;
  const names = scope.leaders(argument.code, Math.trunc(number.value.toNumber()), end);
  return names ? { kind: 'list', items: names.map(textValue) } : missingValue(argument.code);
}

function counted(number: number | undefined, indicator: string | null): Value {
  return number === undefined ? missingValue(indicator) : numberValue(decimal(number));
}
