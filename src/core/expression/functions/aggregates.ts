import { aligned, divide } from '../arithmetic';
import { toNumber } from '../coerce';
import { columnValues, numbersOf, spreadValues } from '../column-values';
import { decimal } from '../decimal';
import { ANY_NUMBER, type ExpressionFunction } from '../function';
import type { Value } from '../scope';
import { total } from '../total';
import { isObstacle, missingValue, numberValue, type NumberValue } from '../values';

/** Arithmetic over a missing figure is missing: here too, unlike Excel's skipping of blanks. A list without entries adds up to 0. */
export const sum = aggregate('SUM', total);

export const average = aggregate('AVERAGE', (numbers) => {
  const all = total(numbers);
  return all.kind === 'number' ? divide(all, numberValue(decimal(numbers.length))) : all;
});

export const minimum = aggregate('MIN', (numbers) => extreme(numbers, (kept, one) => aligned(kept, one).lt(kept.value)));
export const maximum = aggregate('MAX', (numbers) => extreme(numbers, (kept, one) => aligned(kept, one).gt(kept.value)));

/** How many of the arguments can be taken as numbers; of a column, how many are numbers. */
export const count: ExpressionFunction = {
  name: 'COUNT',
  arity: [1, ANY_NUMBER],
  excel: true,
  takesColumns: true,
  evaluate({ arguments: given, scope, evaluate }) {
    const values = given.flatMap((argument) => columnValues(argument, scope)?.filter(isNumber) ?? [evaluate(argument)]);
    return values.find(isObstacle) ?? numberValue(decimal(values.filter((value) => toNumber(value).kind === 'number').length));
  },
};

/** A function of numbers, a column being all its numbers. */
function aggregate(name: string, result: (numbers: readonly NumberValue[]) => Value): ExpressionFunction {
  return {
    name,
    arity: [1, ANY_NUMBER],
    excel: true,
    takesColumns: true,
    evaluate(call) {
      const values = spreadValues(call);
      const numbers = numbersOf(values);
      return values.find(isObstacle) ?? ('kind' in numbers ? numbers : result(numbers));
    },
  };
}

/** Without numbers there is none: in a list without entries it does not apply. */
function extreme([first, ...rest]: readonly NumberValue[], isBeyond: (kept: NumberValue, one: NumberValue) => boolean): Value {
  if (!first) return { ...missingValue(null), state: 'notApplicable' };
  const { value, measure } = rest.reduce((kept, one) => (isBeyond(kept, one) ? one : kept), first);
  return numberValue(value, measure);
}

function isNumber({ kind }: Value): boolean {
  return kind === 'number' || kind === 'day';
}
