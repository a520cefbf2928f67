import { isDayFormat, writeDay } from '../../figure/write-day';
import { parseNumberFormat } from '../../figure/number-format';
import { writeNumber } from '../../figure/write-number';
import { toNumber, toText } from '../coerce';
import { ofValues } from '../function';
import { errorValue, textValue } from '../values';

/** TEXT(0.7946,"0.00%"): the formats of marks, rounded half up as Excel does. */
export const textFormat = ofValues('TEXT', [2, 2], ([value, format]) => {
  if (!value || format?.kind !== 'text') return errorValue('#VALUE!');
  if (value.kind === 'day' || value.kind === 'period') {
    return isDayFormat(format.value) ? textValue(writeDay(value.value, format.value)) : errorValue('#VALUE!');
  }
  const number = toNumber(value);
  if (number.kind !== 'number') return value.kind === 'text' ? toText(value) : number;
  return parseNumberFormat(format.value) ? textValue(writeNumber(number.value, format.value, 'halfUp')) : errorValue('#VALUE!');
});
