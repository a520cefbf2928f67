import { Fault } from '../core/fault';
import type { PeriodKind } from '../core/period';
import { readPeriodCode } from '../core/scheme/table/read-period-code';
import type { Unusable } from '../open-round';
import { UnusableScheme } from './unusable-scheme';

/** Why a round could not be opened, as a Fault. */
export function unusable(outcome: Unusable, asked: { readonly period: string; readonly file: string }): Fault {
  return outcome.kind === 'schemeUnusable' ? new UnusableScheme(outcome.findings, asked.file) : periodUnusable(asked.period, outcome.expected);
}

const EXAMPLES: Readonly<Record<PeriodKind, string>> = { 月: '2020-08', 累计: '2020-08', 季: '2020-Q3', 半年: '2020-H2', 年: '2020' };

function periodUnusable(code: string, expected: PeriodKind): Fault {
  return new Fault({
    what: '期次不能使用',
    why: namesPeriod(code) ? `${code} 不是方案所定报告期类型（${expected}）的期次` : `看不懂期次“${code}”`,
    next: `请用 --period 写明期次，如 ${EXAMPLES[expected]}`,
  });
}

function namesPeriod(code: string): boolean {
  return (['月', '季', '半年', '年'] as const).some((kind) => readPeriodCode(code, { kind, closingDay: null }) !== null);
}
