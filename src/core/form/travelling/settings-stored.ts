import type { Deadline, Settings } from '../../scheme/scheme';
import type { PeriodScheme } from '../../period';
import { nullable, oneOf, record, text, whole } from './shape';
import { stored } from './stored';

/** What sheet 方案 says that is needed to check a form. `date` is the round's 成文日期. */
export interface TravellingSettings extends Pick<Settings, 'name' | 'code' | 'version' | 'city' | 'issuer' | 'periods' | 'rounding' | 'deadline'> {
  readonly period: string;
  readonly date: string;
  /** The code of the unit that the form was issued to. */
  readonly sender: string;
}

const deadline = record<{ readonly kind: 'day' | 'after'; readonly months: number | null; readonly day: number | null; readonly days: number | null }>({
  kind: oneOf('day', 'after'), months: nullable(whole), day: nullable(whole), days: nullable(whole),
});

export const settingsStored = stored<TravellingSettings>({
  name: text,
  code: text,
  version: text,
  city: text,
  issuer: text,
  periods: record<PeriodScheme>({ kind: oneOf('月', '季', '半年', '年', '累计'), closingDay: nullable(whole) }),
  rounding: oneOf('halfUp', 'halfEven', 'truncate'),
  deadline: nullable(deadlineOf),
  period: text,
  date: text,
  sender: text,
});

function deadlineOf(value: unknown): Deadline | undefined {
  const one = deadline({ months: null, day: null, days: null, ...(typeof value === 'object' ? value : {}) });
  if (!one) return undefined;
  const { kind, months, day, days } = one;
  if (kind === 'after') return days === null ? undefined : { kind, days };
  return months === null || day === null ? undefined : { kind, months, day };
}
