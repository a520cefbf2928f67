import { toNumber, toText } from '../coerce';
import { type ExcelFunction, type Functions, ofValues } from '../function';
import { formatted } from '../formatted';
import { type Scalar, VALUE, isError } from '../values';

export const texts: Functions = {
  LEN: ofTexts([1, 1], ([text = '']) => text.length),
  TRIM: ofTexts([1, 1], ([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofTexts([1, 1], ([text = '']) => text.toUpperCase()),
  LOWER: ofTexts([1, 1], ([text = '']) => text.toLowerCase()),
  EXACT: ofTexts([2, 2], ([one, other]) => one === other),
  CONCATENATE: ofTexts([1, 255], (all) => all.join('')),
  LEFT: cut([1, 2], (text, [length = 1]) => text.slice(0, length)),
  RIGHT: cut([1, 2], (text, [length = 1]) => (length === 0 ? '' : text.slice(-length))),
  MID: cut([3, 3], (text, [from = 1, length = 0]) => (from < 1 ? VALUE : text.slice(from - 1, from - 1 + length))),
  FIND: ofValues([2, 3], ([sought = null, within = null, from = 1]) => {
    const [needle, text, start] = [toText(sought), toText(within), toNumber(from)];
    if (isError(needle) || isError(text) || isError(start)) return VALUE;
    const at = text.indexOf(needle, start - 1);
    return at === -1 ? VALUE : at + 1;
  }),
  VALUE: ofValues([1, 1], ([value = null]) => (value === '' ? VALUE : toNumber(value))),
  TEXT: ofValues([2, 2], ([value = null, format = '']) => {
    const number = toNumber(value);
    return isError(number) ? value : formatted(number, String(format));
  }),
};

function ofTexts(arity: readonly [number, number], of: (texts: readonly string[]) => Scalar): ExcelFunction {
  return ofValues(arity, (values) => of(values.map((value) => String(toText(value)))));
}

function cut(arity: readonly [number, number], of: (text: string, sizes: readonly number[]) => Scalar): ExcelFunction {
  return ofValues(arity, ([text = null, ...sizes]) => {
    const numbers = sizes.map(toNumber);
    const wrong = numbers.find(isError);
    if (wrong) return wrong;
    const whole = numbers.map((one) => Math.trunc(Number(one)));
    return whole.some((one) => one < 0) ? VALUE : of(String(toText(text)), whole);
  });
}
