import Big from 'big.js';

/** A measure unit as a multiple of its base: 万元 is 10000 × 元. */
export interface Measure {
  readonly multiplier: Big;
  readonly base: string;
}

const PREFIX = /^(?:[十百千]?[万亿]|千)*/;
const ZEROS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Splits the multiplier (千, 万, 百万, 亿 …) off a measure unit. */
export function parseMeasure(text: string): Measure {
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  const zeros = [...prefix].reduce((sum, letter) => sum + (ZEROS[letter] ?? 0), 0);
  return { multiplier: new Big(`1e${zeros}`), base: text.slice(prefix.length) };
}

/** The value in another measure unit of the same base (万元 → 亿元, 人 → 万人), or null where the bases differ. */
export function convert(value: Big, from: string, to: string): Big | null {
  if (from === to) return value;
  const [source, target] = [parseMeasure(from), parseMeasure(to)];
  if (source.base !== target.base) return null;
  return scale(value.times(source.multiplier), target.multiplier);
}

/** Division by a power of ten, exact whatever the number of digits. */
export function scale(value: Big, powerOfTen: Big): Big {
  return value.times(new Big(`1e${-powerOfTen.e}`));
}
