import { toNumber, toText } from '../coerce';
import { decimal } from '../decimal';
import { ANY_NUMBER, ofValues, type ExpressionFunction } from '../function';
import type { Value } from '../scope';
import { booleanValue, errorValue, numberValue, textValue } from '../values';

/** A character is what Excel's users count as one. */
export const length = ofTexts('LEN', [1, 1], ([text = '']) => numberValue(decimal([...text].length)));
export const exact = ofTexts('EXACT', [2, 2], ([left, right]) => booleanValue(left === right));
export const concatenate = ofTexts('CONCATENATE', [1, ANY_NUMBER], (texts) => textValue(texts.join('')));
export const concat = ofTexts('CONCAT', [1, ANY_NUMBER], (texts) => textValue(texts.join('')));
/** Spaces at both ends go, and all but one within. */
export const trim = ofTexts('TRIM', [1, 1], ([text = '']) => textValue(text.replace(/ +/g, ' ').replace(/^ | $/g, '')));
export const upper = ofTexts('UPPER', [1, 1], ([text = '']) => textValue(text.toUpperCase()));
export const lower = ofTexts('LOWER', [1, 1], ([text = '']) => textValue(text.toLowerCase()));

export const left = cut('LEFT', [1, 2], (letters, [size = 1]) => (size < 0 ? null : letters.slice(0, size)));
export const right = cut('RIGHT', [1, 2], (letters, [size = 1]) => (size < 0 ? null : letters.slice(Math.max(0, letters.length - size))));
export const middle = cut('MID', [3, 3], (letters, [start = 1, size = 0]) => (start < 1 || size < 0 ? null : letters.slice(start - 1, start - 1 + size)));

export const numberOf = ofValues('VALUE', [1, 1], ([value]) => (value ? toNumber(value) : errorValue('#VALUE!')));

function ofTexts(name: string, arity: readonly [number, number], result: (texts: readonly string[]) => Value): ExpressionFunction {
  return ofValues(name, arity, (values) => {
    const texts: string[] = [];
    for (const value of values) {
      const text = toText(value);
      if (text.kind !== 'text') return text;
      texts.push(text.value);
    }
    return result(texts);
  });
}

function cut(name: string, arity: readonly [number, number], piece: (letters: readonly string[], sizes: readonly number[]) => readonly string[] | null): ExpressionFunction {
  return ofValues(name, arity, ([text, ...sizes]) => {
    const from = text ? toText(text) : errorValue('#VALUE!');
    if (from.kind !== 'text') return from;
    const numbers: number[] = [];
    for (const size of sizes) {
      const number = toNumber(size);
      if (number.kind !== 'number') return number;
      numbers.push(Math.trunc(number.value.toNumber()));
    }
    const letters = piece([...from.value], numbers);
    return letters === null ? errorValue('#VALUE!') : textValue(letters.join(''));
  });
}
