import { toNumber } from '../coerce';
import { type ExcelFunction, type Functions, ofValues } from '../function';
import { dayOf, serialOf } from '../serial';
import { NUMBER, isError } from '../values';

export const dates: Functions = {
  YEAR: partOfDay('year'),
  MONTH: partOfDay('month'),
  DAY: partOfDay('day'),
  DATE: ofValues([3, 3], (values) => {
    const [year, month, day] = values.map(toNumber);
    return typeof year === 'number' && typeof month === 'number' && typeof day === 'number' ? serialOf(year, month, day) : NUMBER;
  }),
};

function partOfDay(part: 'year' | 'month' | 'day'): ExcelFunction {
  return ofValues([1, 1], ([value = null]) => {
    const serial = toNumber(value);
    if (isError(serial)) return serial;
    return serial < 0 ? NUMBER : dayOf(serial)[part];
  });
}
