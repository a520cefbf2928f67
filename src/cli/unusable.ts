import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { Unusable } from '../open-round';

/** Why a round could not be opened, as a Fault. */
export function unusable(outcome: Unusable, asked: { readonly period: string; readonly file: string }): Fault {
  return outcome.kind === 'schemeUnusable' ? schemeUnusable(outcome.findings, asked.file) : periodUnusable(asked.period, outcome.expected);
}

function periodUnusable(code: string, expected: string): Fault {
  return new Fault({
    what: '期次不能使用',
    why: `${code} 不是方案所定报告期类型（${expected}）的期次`,
    next: '请用 --period 写明期次，如 2020-08、2020-Q3、2020-H2、2020',
  });
}

function schemeUnusable(findings: readonly Finding[], file: string): Fault {
  const errors = findings.filter(({ tier }) => tier === '强制');
  const shown = errors.slice(0, 3).map(({ sheet, cell, message }) => `${[sheet, cell].filter(Boolean).join('!')} ${message.replace(/。$/, '')}`);
  const rest = errors.length > shown.length ? `，等${errors.length}处` : '';
  return new Fault({ what: '方案不能使用', why: `${shown.join('；')}${rest}`, next: `请在 ${file} 中改正后再试` });
}
