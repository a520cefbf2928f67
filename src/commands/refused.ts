import type { Finding } from '../core/finding';
import type { PeriodKind } from '../core/period';

/** Why a command cannot do its work in the open workbook. */
export type Refused =
  /** The workbook has no 方案. */
  | { readonly kind: 'noScheme' }
  /** What it carries was written by a newer version, or is damaged. */
  | { readonly kind: 'stateUnusable'; readonly findings: readonly Finding[] }
  | { readonly kind: 'schemeUnusable'; readonly findings: readonly Finding[] }
  /** Nothing says which period it is (''), or what was said is none of `expected`. */
  | { readonly kind: 'periodUnknown'; readonly said: string; readonly expected: PeriodKind };
