import { criterion } from '../criterion';
import { type Functions, ofAreas } from '../function';
import { type ExcelError, type Operand, type Scalar, VALUE, isError, scalarsOf } from '../values';

export const conditions: Functions = {
  COUNTIF: ofAreas(([area = null, condition = null]) => met([area, condition]).length, [2, 2]),
  COUNTIFS: ofAreas((pairs) => (sameSize(pairs) ? met(pairs).length : VALUE), [2, 254]),
  SUMIF: ofAreas(([area = null, condition = null, added = area]) => sum(met([area, condition]).map((at) => scalarsOf(added)[at] ?? null)), [2, 3]),
};

/** Where every condition is met: areas and their conditions by turns. */
function met(pairs: readonly Operand[]): number[] {
  const areas = pairs.filter((_, index) => index % 2 === 0).map(scalarsOf);
  const tests = pairs.filter((_, index) => index % 2 === 1).map((one) => criterion(scalarsOf(one)[0] ?? null));
  return (areas[0] ?? []).flatMap((_, at) => (tests.every((test, index) => test(areas[index]?.[at] ?? null)) ? [at] : []));
}

function sameSize(pairs: readonly Operand[]): boolean {
  const sizes = pairs.filter((_, index) => index % 2 === 0).map((one) => scalarsOf(one).length);
  return sizes.every((size) => size === sizes[0]);
}

function sum(values: readonly Scalar[]): number | ExcelError {
  return values.find(isError) ?? values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
}
