/** 月, 季, 半年, 年, or 累计: January to the month named. */
export type PeriodKind = '月' | '季' | '半年' | '年' | '累计';

/** A calendar day, `2020-08-31`. */
export type Day = string;

/**
 * A reporting period. `start` and `end` are its first and last day; under 累计 `start` is the first day of the
 * year's first month. `index` is the month, quarter or half within the year (1 for a year).
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly code: string;
  readonly year: number;
  readonly index: number;
  readonly start: Day;
  readonly end: Day;
}

/** How a scheme's periods run: their kind, and the closing day (null: the last day of the month; 25: 26 July–25 August). */
export interface PeriodScheme {
  readonly kind: PeriodKind;
  readonly closingDay: number | null;
}

const LENGTH: Readonly<Record<PeriodKind, number>> = { 月: 1, 累计: 1, 季: 3, 半年: 6, 年: 12 };

const SHAPES: readonly (readonly [RegExp, readonly PeriodKind[]])[] = [
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ['月', '累计']],
  [/^(\d{4})-Q([1-4])$/, ['季']],
  [/^(\d{4})-H([12])$/, ['半年']],
  [/^(\d{4})$/, ['年']],
];

/** The period that a code (`2020-08`, `2020-Q3`, `2020-H2`, `2020`) names in the scheme, or null. */
export function parsePeriod(code: string, scheme: PeriodScheme): Period | null {
  for (const [shape, kinds] of SHAPES) {
    const match = shape.exec(code);
    if (match && kinds.includes(scheme.kind)) return period(Number(match[1]), Number(match[2] ?? 1), scheme);
  }
  return null;
}

/** The period `count` periods later (earlier where negative). */
export function shiftPeriod(from: Period, scheme: PeriodScheme, count: number): Period {
  const perYear = 12 / LENGTH[scheme.kind];
  const serial = from.year * perYear + from.index - 1 + count;
  return period(Math.floor(serial / perYear), (serial % perYear) + 1, scheme);
}

export function previousPeriod(of: Period, scheme: PeriodScheme): Period {
  return shiftPeriod(of, scheme, -1);
}

export function sameLastYear(of: Period, scheme: PeriodScheme): Period {
  return shiftPeriod(of, scheme, -12 / LENGTH[scheme.kind]);
}

/** The months of the year elapsed at the period's end, 1–12: 序时进度 is this over 12. */
export function elapsedMonths(of: Period): number {
  return of.index * LENGTH[of.kind];
}

/** `2020年8月`, `2020年1—8月`, `2020年第三季度`, `2020年下半年`, `2020年`. */
export function periodName({ kind, year, index }: Period): string {
  switch (kind) {
    case '月':
      return `${year}年${index}月`;
    case '累计':
      return index === 1 ? `${year}年1月` : `${year}年1—${index}月`;
    case '季':
      return `${year}年第${'一二三四'.charAt(index - 1)}季度`;
    case '半年':
      return `${year}年${index === 1 ? '上' : '下'}半年`;
    case '年':
      return `${year}年`;
  }
}

function period(year: number, index: number, scheme: PeriodScheme): Period {
  const length = LENGTH[scheme.kind];
  const lastMonth = index * length;
  const firstMonth = scheme.kind === '累计' ? 1 : lastMonth - length + 1;
  const digits = scheme.kind === '月' || scheme.kind === '累计' ? `-${String(index).padStart(2, '0')}` : '';
  const letter = scheme.kind === '季' ? `-Q${index}` : scheme.kind === '半年' ? `-H${index}` : '';
  return {
    kind: scheme.kind,
    code: `${year}${digits}${letter}`,
    year,
    index,
    start: nextDay(closing(year, firstMonth - 1, scheme.closingDay)),
    end: closing(year, lastMonth, scheme.closingDay),
  };
}

function closing(year: number, month: number, closingDay: number | null): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, month - 1, Math.min(closingDay ?? last, last))));
}

function nextDay(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return isoDay(date);
}

function isoDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
