import type { ExpressionFunction } from '../function';
import { average, count, maximum, minimum, sum } from './aggregates';
import { andFunction, falseFunction, notFunction, orFunction, trueFunction } from './and-or';
import { date, day, month, year } from './dates';
import { elapsed } from './elapsed';
import { ifFunction } from './if';
import { ifError } from './if-error';
import { countFilled, countIf, rowCount, sumIf, sumProduct } from './lists';
import { isBlank } from './is-blank';
import { isNumber, isText } from './is-kind';
import { absolute, modulo, powerFunction, sign } from './numbers';
import { integer, round, roundDown, roundUp, truncate } from './rounding';
import { status } from './status';
import { target } from './target';
import { textFormat } from './text-format';
import { concat, concatenate, exact, left, length, lower, middle, numberOf, right, trim, upper } from './texts';
import { firstUnits, lastUnits, rank, unitCount } from './units';
import { views } from './views';

const all: readonly ExpressionFunction[] = [
  ...[ifFunction, ifError, andFunction, orFunction, notFunction, trueFunction, falseFunction],
  ...[isBlank, isNumber, isText, status],
  ...[absolute, sign, modulo, powerFunction, round, roundUp, roundDown, truncate, integer],
  ...[sum, average, minimum, maximum, count],
  ...[rowCount, countFilled, countIf, sumIf, sumProduct],
  ...[length, left, right, middle, exact, concat, concatenate, trim, upper, lower, numberOf, textFormat],
  ...[year, month, day, date],
  ...[...views, target, unitCount, rank, firstUnits, lastUnits, elapsed],
];

/** Every function of the language, by its name. */
export const functions: ReadonlyMap<string, ExpressionFunction> = new Map(all.map((one) => [one.name, one]));
