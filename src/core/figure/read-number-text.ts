import Big from 'big.js';
import type { Finding, FindingKind, Outcome } from '../finding';
import type { Disguise } from './disguise';
import { excessDecimals } from './excess-decimals';
import type { Figure } from './figure';
import * as kinds from './findings';
import { convert, parseMeasure } from './measure';
import { measureKind, sameMeasureWord } from './measure-kind';
import { type Quantity, parseQuantity } from './quantity';
import { parseRanking } from './parse-ranking';
import { asFraction, readFraction } from './read-fraction';
import { type Reading, plain } from './reading';
import { standIn } from './stand-in';

const KIND_OF_DISGUISE = {
  全角: kinds.fullWidth,
  空格: kinds.straySpace,
  千位: kinds.thousandsSeparator,
  科学: kinds.scientific,
  汉字: kinds.chineseNumeral,
} as const satisfies Record<Exclude<Disguise, '概数'>, FindingKind>;

const MOST_TELLING: readonly FindingKind[] = [kinds.approximate, kinds.chineseNumeral, kinds.thousandsSeparator, kinds.fullWidth, kinds.measureInCell, kinds.straySpace];

/** A text in the place of a number: read only where it can be read in one way, and said so. */
export function readNumberText(typed: string, reading: Reading): Outcome<Figure> {
  const quantity = parseQuantity(typed);
  if (!quantity) return reading.standIn(typed, standIn(typed)) ?? readRanking(typed, reading) ?? unreadable(typed, reading);
  return reading.expected.type === '比率' ? readRatio(typed, quantity, reading) : readCount(typed, quantity, reading);
}

function readRanking(typed: string, reading: Reading): Outcome<Figure> | null {
  const value = reading.expected.type === '个数' ? parseRanking(typed, reading.expected.measure) : null;
  return value && reading.number(value, typed, { findings: [reading.raise(kinds.ranking, { typed, value: plain(value) })] });
}

function readRatio(typed: string, quantity: Quantity, reading: Reading): Outcome<Figure> {
  const { number, base, qualifier } = quantity;
  if (base === '%' || base === '‰') {
    const value = number.times(base === '%' ? '0.01' : '0.001');
    return reading.number(value, typed, { ...(qualifier && { qualifier }), findings: mostTelling(told({ typed, quantity, value }, reading)) });
  }
  if (quantity.multiplier !== null) return unreadable(typed, reading);
  const findings = mostTelling(told({ typed, quantity, value: asFraction(number) }, reading));
  return readFraction(number, { typed, findings, ...(qualifier && { qualifier }) }, reading);
}

function readCount(typed: string, quantity: Quantity, reading: Reading): Outcome<Figure> {
  const { value, problem } = inMeasure(quantity, reading.expected.measure);
  const blocking = problem === '不能换算' ? kinds.foreignMeasure : kinds.unreadable;
  if (value === null) return reading.blocked(typed, reading.raise<string>(blocking, { typed }));
  const measure = quantity.multiplier === null ? [] : [reading.raise(problem === '不同' ? kinds.otherMeasure : kinds.measureInCell, { typed, value: plain(value) })];
  const findings = [...mostTelling([...told({ typed, quantity, value }, reading), ...measure]), ...excessDecimals(value, typed, reading)];
  return reading.number(value, typed, { ...(quantity.qualifier && { qualifier: quantity.qualifier }), findings });
}

interface Converted {
  readonly value: Big | null;
  readonly problem?: '不同' | '不能换算' | '不认识';
}

/** The quantity in the measure expected: converted where it is of the same base, kept where it counts something else. */
function inMeasure({ number, multiplier, base }: Quantity, measure: string): Converted {
  if (multiplier === null) return { value: number };
  const expected = parseMeasure(sameMeasureWord(measure));
  const absolute = number.times(multiplier);
  const typedAs = parseMeasure(sameMeasureWord(base));
  const ones = absolute.times(typedAs.multiplier);
  const inExpected = convert(ones, expected.base, sameMeasureWord(measure));
  if (base === '' || base === parseMeasure(measure).base || typedAs.base === expected.base) return { value: inExpected };
  const kind = measureKind(base);
  if (kind === null) return { value: null, problem: '不认识' };
  return kind === (measureKind(expected.base) ?? '计数') && kind === '计数' ? { value: inExpected, problem: '不同' } : { value: null, problem: '不能换算' };
}

/** One finding for each way the number was disguised; a bare number typed as text is told as that. */
function told(read: { typed: string; quantity: Quantity; value: Big }, reading: Reading): Finding[] {
  const { typed, quantity, value } = read;
  const slots = { typed, value: spoken(value, quantity, reading) };
  const found = quantity.disguises.map((disguise) =>
    disguise === '概数' ? reading.raise(kinds.approximate, { ...slots, qualifier: quantity.qualifier ?? '' }) : reading.raise<string>(KIND_OF_DISGUISE[disguise], slots),
  );
  return found.length === 0 && (quantity.multiplier === null || quantity.base === '%' || quantity.base === '‰') ? [reading.raise(kinds.textNumber, slots)] : found;
}

/** Of several 提示 on how a cell was typed, all of which ask for a plain number, the one that tells most; what is graver stands. */
function mostTelling(found: readonly Finding[]): Finding[] {
  const of = (code: string) => found.find((one) => one.tier === '提示' && one.code === code);
  const most = MOST_TELLING.map(({ code }) => of(code)).find((one) => one !== undefined);
  return found.filter((one) => one === most || one.tier !== '提示' || !MOST_TELLING.some(({ code }) => code === one.code));
}

/** As all findings at one cell name it: a rate as a percentage, and with the measure where the cell named one. */
function spoken(value: Big, { multiplier }: Quantity, { expected }: Reading): string {
  if (expected.type === '比率') return `${plain(value.times(100))}%`;
  return multiplier === null ? plain(value) : `${plain(value)}${expected.measure}`;
}

function unreadable(typed: string, reading: Reading): Outcome<Figure> {
  return reading.blocked(typed, reading.raise(kinds.unreadable, { typed }));
}
