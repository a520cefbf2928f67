import { add, aligned, divide } from '../arithmetic';
import { toNumber } from '../coerce';
import { decimal } from '../decimal';
import { ANY_NUMBER, ofValues } from '../function';
import { ofNumbers } from '../numbers';
import type { Value } from '../scope';
import { numberValue, type NumberValue } from '../values';

/** Arithmetic over a missing figure is missing: here too, unlike Excel's skipping of blanks. */
export const sum = ofNumbers('SUM', [1, ANY_NUMBER], total);

export const average = ofNumbers('AVERAGE', [1, ANY_NUMBER], (first, rest) => {
  const all = total(first, rest);
  return all.kind === 'number' ? divide(all, numberValue(decimal(rest.length + 1))) : all;
});

export const minimum = ofNumbers('MIN', [1, ANY_NUMBER], (first, rest) => rest.reduce((kept, one) => (aligned(kept, one).lt(kept.value) ? one : kept), first));
export const maximum = ofNumbers('MAX', [1, ANY_NUMBER], (first, rest) => rest.reduce((kept, one) => (aligned(kept, one).gt(kept.value) ? one : kept), first));

/** How many of the arguments can be taken as numbers. */
export const count = ofValues('COUNT', [1, ANY_NUMBER], (values) =>
  numberValue(decimal(values.filter((value) => toNumber(value).kind === 'number').length)),
);

function total(first: NumberValue, rest: readonly NumberValue[]): Value {
  return rest.reduce<Value>((sofar, one) => (sofar.kind === 'number' ? add(sofar, one) : sofar), first);
}
