import { toNumber } from '../coerce';
import { type Functions, ofAreas } from '../function';
import { DIVISION, type ExcelError, LACKING, type Operand, type Scalar, VALUE, isError, isMatrix, scalarsOf } from '../values';

export const aggregates: Functions = {
  SUM: ofNumbers((values) => values.reduce((sum, value) => sum + value, 0)),
  AVERAGE: ofNumbers((values) => (values.length === 0 ? DIVISION : values.reduce((sum, value) => sum + value, 0) / values.length)),
  MIN: ofNumbers((values) => (values.length === 0 ? 0 : Math.min(...values))),
  MAX: ofNumbers((values) => (values.length === 0 ? 0 : Math.max(...values))),
  COUNT: ofAreas((operands) => operands.flatMap((one) => scalarsOf(one).filter((value) => isCounted(value, isMatrix(one)))).length),
  COUNTA: ofAreas((operands) => operands.flatMap(scalarsOf).filter((value) => value !== null).length),
  COUNTBLANK: ofAreas((operands) => operands.flatMap(scalarsOf).filter((value) => value === null || value === '').length, [1, 1]),
  SUMPRODUCT: { arity: [1, 255], takes: 'areas', arrays: true, call: sumOfProducts },
  RANK: ofAreas(place, [2, 3]),
};

function ofNumbers(of: (values: readonly number[]) => Scalar): Functions[string] {
  return ofAreas((operands) => {
    const values = numbersIn(operands);
    return 'error' in values ? values : of(values);
  });
}

/** Texts, conditions and blanks in cells are passed over; one written into the formula itself is taken for a number. An error is the result. */
function numbersIn(operands: readonly Operand[]): readonly number[] | ExcelError {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const value of scalarsOf(operand)) {
      if (isError(value)) return value;
      if (isMatrix(operand) && typeof value !== 'number') continue;
      const number = toNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

function isCounted(value: Scalar, inCells: boolean): boolean {
  return typeof value === 'number' || (!inCells && value !== null && !isError(value) && !isError(toNumber(value)));
}

/** What is no number counts as 0; areas of different sizes have no product. */
function sumOfProducts(operands: readonly Operand[]): Scalar {
  const areas = operands.map((one) => (isMatrix(one) ? one.rows : [[one]]));
  const [first = [[]]] = areas;
  const same = areas.every((rows) => rows.length === first.length && rows[0]?.length === first[0]?.length);
  if (!same) return VALUE;
  const flat = areas.map((rows) => rows.flat());
  const wrong = flat.flat().find(isError);
  if (wrong) return wrong;
  return (flat[0] ?? []).reduce<number>((sum, _, at) => sum + flat.reduce((product, values) => product * asFactor(values[at]), 1), 0);
}

function asFactor(value: Scalar | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function place([asked = null, among = null, order = 0]: readonly Operand[]): Scalar {
  const [value = null] = scalarsOf(asked);
  const ascending = scalarsOf(order)[0] !== 0 && scalarsOf(order)[0] !== null;
  const number = isError(value) ? value : toNumber(value);
  if (isError(number)) return number;
  const wrong = scalarsOf(among).find(isError);
  if (wrong) return wrong;
  const others = scalarsOf(among).filter((one) => typeof one === 'number');
  if (!others.includes(number)) return LACKING;
  return 1 + others.filter((one) => (ascending ? one < number : one > number)).length;
}
