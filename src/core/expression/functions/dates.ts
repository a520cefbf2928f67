import { daySerial, serialDay, typedDay } from '../calendar';
import { toNumber } from '../coerce';
import { decimal } from '../decimal';
import { ofValues, type ExpressionFunction } from '../function';
import { ofNumbers } from '../numbers';
import type { Value } from '../scope';
import { errorValue, numberValue } from '../values';

/** Of a day, or of a period's last day. */
export const year = partOfDay('YEAR', 0, 4);
export const month = partOfDay('MONTH', 5, 7);
export const day = partOfDay('DAY', 8, 10);

/** DATE(2020,8,31): months and days beyond their range run over, as in Excel. */
export const date = ofNumbers('DATE', [3, 3], (years, [months, days]) => {
  const [y, m, d] = [years, months, days].map((part) => Math.trunc(part?.value.toNumber() ?? 0));
  const start = Date.UTC(y ?? 0, (m ?? 1) - 1, 1);
  if (!Number.isFinite(start) || start < 0) return errorValue('#NUM!');
  const result = serialDay(daySerial(new Date(start).toISOString().slice(0, 10)) + (d ?? 1) - 1);
  return result === null ? errorValue('#NUM!') : { kind: 'day', value: result };
});

function partOfDay(name: string, from: number, to: number): ExpressionFunction {
  return ofValues(name, [1, 1], ([value]) => {
    const found = value ? dayOf(value) : null;
    return found === null ? errorValue('#VALUE!') : numberValue(decimal(Number(found.slice(from, to))));
  });
}

function dayOf(value: Value): string | null {
  if (value.kind === 'period') return value.value.end;
  if (value.kind === 'day') return value.value;
  if (value.kind === 'text') return typedDay(value.value);
  const number = toNumber(value);
  return number.kind === 'number' ? serialDay(number.value.toNumber()) : null;
}
