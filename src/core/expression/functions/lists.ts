import { multiply } from '../arithmetic';
import { toNumber } from '../coerce';
import { columnValues, listNameOf, numbersOf, takesPart } from '../column-values';
import { criterion } from '../criterion';
import { decimal } from '../decimal';
import { ANY_NUMBER, type Call, type ExpressionFunction } from '../function';
import type { Value } from '../scope';
import { total } from '../total';
import { errorValue, isObstacle, missingValue, numberValue } from '../values';

/** 行数(清单): how many entries the list has. */
export const rowCount: ExpressionFunction = {
  name: '行数',
  arity: [1, 1],
  excel: false,
  takes: 'list',
  evaluate({ arguments: [argument], scope }) {
    const entries = scope.list?.(argument?.kind === 'name' ? argument.name : argument?.kind === 'indicator' ? listNameOf(argument.code) : '');
    return entries ? counted(entries.length) : missingColumn(argument);
  },
};

/** COUNTA: how many have something, be it 不适用. Where the list is not known there is no number. */
export const countFilled: ExpressionFunction = {
  name: 'COUNTA',
  arity: [1, ANY_NUMBER],
  excel: true,
  takesColumns: true,
  evaluate({ arguments: given, scope, evaluate }) {
    const values = given.flatMap((argument) => columnValues(argument, scope) ?? [evaluate(argument)]);
    const unseen = given.find((argument) => argument.kind === 'indicator' && columnValues(argument, scope) === null && !scope.figure(argument.code));
    if (unseen) return missingColumn(unseen);
    return values.find(({ kind }) => kind === 'error') ?? counted(values.filter((value) => value.kind !== 'missing' || !takesPart(value)).length);
  },
};

/** COUNTIF(column, condition). */
export const countIf: ExpressionFunction = {
  name: 'COUNTIF',
  arity: [2, 2],
  excel: true,
  takes: 'column',
  takesColumns: true,
  evaluate: (call) => chosen(call, (places) => counted(places.length)),
};

/** SUMIF(column, condition, column to add): over the entries of which the first column meets the condition. */
export const sumIf: ExpressionFunction = {
  name: 'SUMIF',
  arity: [2, 3],
  excel: true,
  takes: 'column',
  takesColumns: true,
  evaluate: (call) =>
    chosen(call, (places, column) => {
      const [, , third] = call.arguments;
      const added = third === undefined ? column : columnValues(third, call.scope);
      return added?.length === column.length ? totalOf(places.flatMap((place) => added[place] ?? [])) : errorValue('#VALUE!');
    }),
};

/** SUMPRODUCT(column, column): the sum of the entries' products. */
export const sumProduct: ExpressionFunction = {
  name: 'SUMPRODUCT',
  arity: [1, ANY_NUMBER],
  excel: true,
  takes: 'column',
  takesColumns: true,
  evaluate({ arguments: given, scope }) {
    const columns = given.map((argument) => columnValues(argument, scope));
    if (columns.includes(null)) return missingColumn(given[columns.indexOf(null)]);
    const [first = [], ...others] = columns.flatMap((column) => (column ? [column] : []));
    if (others.some(({ length }) => length !== first.length)) return errorValue('#VALUE!');
    return totalOf(first.map((value, place) => others.reduce((sofar, column) => product(sofar, column[place]), value)));
  },
};

/** Hands on the places of the entries that meet the condition, and the column that was asked. */
function chosen(call: Call, result: (places: readonly number[], column: readonly Value[]) => Value): Value {
  const [first, second] = call.arguments;
  const column = columnValues(first, call.scope);
  if (column === null || !second) return missingColumn(first);
  const condition = call.evaluate(second);
  if (isObstacle(condition)) return condition;
  const meets = criterion(condition);
  return result(column.flatMap((value, place) => (meets(value) ? [place] : [])), column);
}

function totalOf(values: readonly Value[]): Value {
  const numbers = numbersOf(values.filter(takesPart));
  return 'kind' in numbers ? numbers : total(numbers);
}

function product(left: Value, right: Value | undefined): Value {
  const [one, other] = [toNumber(left), toNumber(right ?? errorValue('#VALUE!'))];
  if (one.kind !== 'number') return one;
  return other.kind === 'number' ? multiply(one, other) : other;
}

function missingColumn(node: Call['arguments'][number] | undefined): Value {
  return missingValue(node?.kind === 'indicator' ? node.code : node?.kind === 'name' ? node.name : null);
}

function counted(count: number): Value {
  return numberValue(decimal(count));
}
