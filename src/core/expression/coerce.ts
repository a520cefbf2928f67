import { daySerial, typedDay } from './calendar';
import { decimal, decimalText } from './decimal';
import type { Value } from './scope';
import { errorValue, numberValue, type NumberValue, type Obstacle } from './values';

const NUMERIC = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d{1,3})?\s*(%?)$/i;

/** A value as a number, as Excel's operators take it: "12" is 12, TRUE is 1, a day its number; other texts are #VALUE!. */
export function toNumber(value: Value): NumberValue | Obstacle {
  switch (value.kind) {
    case 'number':
      return value;
    case 'boolean':
      return numberValue(decimal(value.value ? 1 : 0));
    case 'day':
      return numberValue(decimal(daySerial(value.value)));
    case 'text':
      return textNumber(value.value);
    case 'period':
    case 'list':
      return errorValue('#VALUE!');
    case 'missing':
    case 'error':
      return value;
  }
}

/** A value as a text, as & joins it. */
export function toText(value: Value): { readonly kind: 'text'; readonly value: string } | Obstacle {
  switch (value.kind) {
    case 'text':
    case 'missing':
    case 'error':
      return value;
    case 'number':
      return { kind: 'text', value: decimalText(value.value) };
    case 'boolean':
      return { kind: 'text', value: value.value ? 'TRUE' : 'FALSE' };
    case 'day':
      return { kind: 'text', value: value.value };
    case 'period':
      return { kind: 'text', value: value.value.code };
    case 'list': {
      const texts = value.items.map(toText);
      const obstacle = texts.find((one): one is Obstacle => one.kind !== 'text');
      return obstacle ?? { kind: 'text', value: texts.map((one) => (one.kind === 'text' ? one.value : '')).join('、') };
    }
  }
}

/** A value as true or false, as IF and AND take it: any number but 0 is true; a text is only TRUE or FALSE. */
export function toBoolean(value: Value): { readonly kind: 'boolean'; readonly value: boolean } | Obstacle {
  if (value.kind === 'boolean' || value.kind === 'missing' || value.kind === 'error') return value;
  if (value.kind === 'number') return { kind: 'boolean', value: !value.value.eq(0) };
  const word = value.kind === 'text' ? value.value.toUpperCase() : '';
  return word === 'TRUE' || word === 'FALSE' ? { kind: 'boolean', value: word === 'TRUE' } : errorValue('#VALUE!');
}

function textNumber(text: string): NumberValue | Obstacle {
  const trimmed = text.trim();
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = NUMERIC.exec(trimmed) ?? [];
  if (/\d/.test(whole + fraction)) {
    const number = decimal(`${sign.replace('+', '')}${whole.replace(/,/g, '') || '0'}${fraction === '.' ? '' : fraction}${exponent}`);
    return number.e > 307 ? errorValue('#VALUE!') : numberValue(percent ? number.div(100) : number);
  }
  const day = typedDay(trimmed);
  return day === null ? errorValue('#VALUE!') : numberValue(decimal(daySerial(day)));
}
