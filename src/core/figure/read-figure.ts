import Big from 'big.js';
import type { Cell } from '../grid';
import type { Outcome } from '../finding';
import { trimmed } from './disguise';
import type { ExpectedFigure, FigurePlace } from './expected-figure';
import type { Figure } from './figure';
import * as kinds from './findings';
import { readDay } from './read-day';
import { readLevel } from './read-level';
import { readNumber } from './read-number';
import { readNumberText } from './read-number-text';
import { Reading } from './reading';
import { standIn, standInForWords } from './stand-in';

/**
 * 数: what a cell says of an indicator, and what is to be said of how it was typed. A cell that cannot be read with
 * certainty is 强制 and gives no value; nothing is guessed. Numbers are taken at the 15 significant digits Excel keeps.
 */
export function readFigure(cell: Cell, expected: ExpectedFigure, at: FigurePlace): Outcome<Figure> {
  const { value, findings } = readAsItIs(cell, expected, at);
  const { cameAs } = cell;
  return { value: cameAs === undefined || value.value === null ? value : { ...value, text: cameAs, putRight: true }, findings };
}

function readAsItIs(cell: Cell, expected: ExpectedFigure, at: FigurePlace): Outcome<Figure> {
  const reading = new Reading(expected, at);
  if (cell.uncached) return reading.blocked('', reading.raise(kinds.noResult, {}));
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return blank(reading);
    case 'error':
      return reading.blocked(value.value, reading.raise(kinds.errorValue, { typed: value.value }));
    case 'boolean': {
      const typed = value.value ? 'TRUE' : 'FALSE';
      return reading.blocked(typed, reading.raise(kinds.logicalValue, { typed }));
    }
    case 'number':
      if (!Number.isFinite(value.value)) return reading.blocked('', reading.raise(kinds.errorValue, { typed: '#NUM!' }));
      return isNumberType(expected) ? readNumber({ value: value.value, format: cell.numberFormat }, reading) : readWords(cell, plainDecimal(value.value), reading);
    case 'text':
      if (trimmed(value.value) === '') return blank(reading);
      return isNumberType(expected) ? readNumberText(value.value, reading) : readWords(cell, value.value, reading);
  }
}

function isNumberType({ type }: ExpectedFigure): boolean {
  return type === '个数' || type === '金额' || type === '比率';
}

function blank(reading: Reading): Outcome<Figure> {
  const { blankMeans } = reading.expected;
  if (blankMeans === '不适用') return reading.without('notApplicable', '');
  return blankMeans === '零' && isNumberType(reading.expected) ? reading.number(new Big(0), '') : reading.without('blank', '');
}

function readWords(cell: Cell, typed: string, reading: Reading): Outcome<Figure> {
  const text = trimmed(typed);
  switch (reading.expected.type) {
    case '状态':
      return readLevel(typed, reading);
    case '日期': {
      const day = readDay(cell);
      if (day !== null) return reading.words(day);
      return reading.standIn(typed, standIn(typed)) ?? reading.blocked(typed, reading.raise(kinds.unreadableDay, { typed: text }));
    }
    default:
      return reading.standIn(typed, standInForWords(typed)) ?? reading.words(text);
  }
}

function plainDecimal(value: number): string {
  return new Big(value.toPrecision(15)).toFixed();
}
