import Big from 'big.js';
import type { Finding, Gap } from '../finding';

/** Excel's own: a gap that an expression told has no more. */
const SIGNIFICANT_DIGITS = 15;

/** True where a scheme's own rule has found the same gap in the same figure: the scheme's tier and words stand. */
export function saysTheSame(own: Finding, builtIn: Finding): boolean {
  if (!own.gap || !builtIn.gap || own.indicators?.[0] !== builtIn.indicators?.[0]) return false;
  return sidesOf(own.gap) === sidesOf(builtIn.gap);
}

function sidesOf({ left, right }: Gap): string {
  return [left, right].map((side) => new Big(side).prec(SIGNIFICANT_DIGITS).toFixed()).join('|');
}
