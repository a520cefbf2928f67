import type { Qualifier, Rounding } from '../figure/figure';
import { parseMeasure } from '../figure/measure';
import { parseNumberFormat } from '../figure/number-format';
import { isDayFormat, writeDay } from '../figure/write-day';
import { writtenNumber } from '../figure/write-number';
import { periodName } from '../period';
import { serialDay } from './calendar';
import type { Value } from './scope';
import type { NumberValue } from './values';

const MISSING = { blank: '未填报', notApplicable: '不适用', notReported: '未报' } as const;

/**
 * A value as it stands in a sentence. Numbers are rounded once, a unit in the format is converted to from the value's measure,
 * a qualifier (近 余 左右 …) is printed where Chinese puts it. A missing figure is told in words and never as 0; an error shows its code.
 */
export function writeValue(value: Value, format: string, rounding: Rounding): string {
  switch (value.kind) {
    case 'number':
      return isDayFormat(format) ? writeSerial(value, format) : writeFigure(value, format, rounding);
    case 'text':
      return value.value;
    case 'boolean':
      return value.value ? '是' : '否';
    case 'day':
      return writeDay(value.value, isDayFormat(format) ? format : 'YYYY年M月D日');
    case 'period':
      return isDayFormat(format) ? writeDay(value.value, format) : periodName(value.value);
    case 'list':
      return value.items.map((item) => writeValue(item, format, rounding)).join('、');
    case 'missing':
      return MISSING[value.state];
    case 'error':
      return value.code;
  }
}

function writeFigure({ value, measure, qualifier }: NumberValue, format: string, rounding: Rounding): string {
  const unit = parseNumberFormat(format)?.suffix ?? '';
  const inBase = unit === '' || measure === undefined ? value : value.times(parseMeasure(measure).multiplier);
  const { number, suffix } = writtenNumber(inBase, format, rounding);
  return qualified(number, suffix, qualifier);
}

function qualified(number: string, suffix: string, qualifier: Qualifier | undefined): string {
  switch (qualifier) {
    case undefined:
      return number + suffix;
    case '近':
    case '约':
      return qualifier + number + suffix;
    case '余':
    case '多':
      return number + qualifier + suffix;
    case '左右':
    case '以上':
    case '以下':
      return number + suffix + qualifier;
  }
}

function writeSerial({ value }: NumberValue, format: string): string {
  const day = serialDay(value.toNumber());
  return day === null ? '#VALUE!' : writeDay(day, format);
}
