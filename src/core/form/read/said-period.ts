import type { Period, PeriodKind } from '../../period';
import { plainName } from '../../scheme/half-width';

/** A period as a person wrote it; the year may be left out. */
export interface SaidPeriod {
  readonly year: number | null;
  readonly index: number;
  /** The words that say it. */
  readonly text: string;
}

/** The period that a text speaks of, the later one of two; null where it speaks of none. A date within a month is in it. */
export function saidPeriod(text: string, kind: PeriodKind): SaidPeriod | null {
  const plain = plainName(text);
  const year = yearIn(plain);
  const index = indexIn(plain, kind);
  return index === null ? null : { year, index, text: text.trim() };
}

export function isSamePeriod(said: SaidPeriod, period: Period): boolean {
  return said.index === period.index && (said.year === null || said.year === period.year);
}

/** The period that the name of a file speaks of. A day (9月3日) is when it was sent, and says nothing of the period. */
export function saidInFileName(file: string, kind: PeriodKind): SaidPeriod | null {
  const name = file.split('/').at(-1)?.replace(/\.[^.]+$/, '') ?? '';
  const undated = plainName(name)
    .replace(/(?:20\d{2}年?)?\d{1,2}月\d{1,2}[日号]?/g, '')
    .replace(/20\d{2}[-.]?\d{1,2}[-.]?\d{1,2}(?!\d|月)/g, (date) => (/^20\d{2}[-.]?\d{2}$/.test(date) ? date : ''));
  return saidPeriod(undated.replace(/(20\d{2})(0[1-9]|1[0-2])(?!\d)/, '$1-$2'), kind);
}

function yearIn(plain: string): number | null {
  const years = [...plain.matchAll(/(?<!\d)(20\d{2}|19\d{2})(?=[年\-./])/g)];
  const last = years.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

const NUMERALS = '一二三四';

function indexIn(plain: string, kind: PeriodKind): number | null {
  switch (kind) {
    case '月':
    case '累计':
      return monthIn(plain);
    case '季': {
      const quarter = [...plain.matchAll(/第?([1-4一二三四])季/g)].at(-1)?.[1];
      if (quarter !== undefined) return NUMERALS.includes(quarter) ? NUMERALS.indexOf(quarter) + 1 : Number(quarter);
      return partOfYear(monthIn(plain), 3);
    }
    case '半年':
      if (/上半年/.test(plain)) return 1;
      return /下半年/.test(plain) ? 2 : partOfYear(monthIn(plain), 6);
    case '年':
      return yearIn(plain) === null ? null : 1;
  }
}

function monthIn(plain: string): number | null {
  const named = [...plain.matchAll(/(?<!\d)(1[0-2]|0?[1-9])月/g)].at(-1)?.[1];
  const dated = named ?? /(?<!\d)\d{4}[-./](1[0-2]|0?[1-9])(?!\d)/.exec(plain)?.[1];
  return dated === undefined ? null : Number(dated);
}

function partOfYear(month: number | null, length: number): number | null {
  return month === null ? null : Math.ceil(month / length);
}
