import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';

const SHOWN = 3;

/** A scheme that cannot be used, with all that was found in it: the fault's sentence has the first of what must be put right. */
export class UnusableScheme extends Fault {
  constructor(
    readonly findings: readonly Finding[],
    file: string,
  ) {
    const errors = findings.filter(({ tier }) => tier === '强制');
    const shown = errors.slice(0, SHOWN).map(({ sheet, cell, message }) => `${[sheet, cell].filter(Boolean).join('!')} ${message.replace(/。$/, '')}`);
    const rest = errors.length > shown.length ? `，等${errors.length}处` : '';
    super({ what: '方案不能使用', why: `${shown.join('；')}${rest}`, next: `请在 ${file} 中改正后再试` });
  }
}
