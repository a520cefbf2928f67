import { add } from './arithmetic';
import { decimal } from './decimal';
import type { Value } from './scope';
import { numberValue, type NumberValue } from './values';

/** The numbers added up, in the first one's measure and without qualifiers; 0 for none. */
export function total([first, ...rest]: readonly NumberValue[]): Value {
  const start: Value = first ? numberValue(first.value, first.measure) : numberValue(decimal(0));
  return rest.reduce<Value>((sofar, one) => (sofar.kind === 'number' ? add(sofar, one) : sofar), start);
}
