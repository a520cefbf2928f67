import { fromAddress } from '../../address';
import type { CellAccount, Submission } from '../../form/submission';
import { quoteNumber } from '../../figure/quote-number';
import type { Finding } from '../../finding';
import type { Scheme } from '../../scheme/scheme';

/** Found by reading where a number was typed over a formula. */
const TYPED_OVER = 'S109';

/** Of a required cell left blank: the cell beside it in whose place something was typed that is not asked for there. */
export function misplaced({ sheet, cell }: Finding, submission: Submission, { indicators }: Pick<Scheme, 'indicators'>): string | null {
  const strays = submission.cells.filter((account) => account.source.sheet === sheet && isBeside(account.source.cell, cell) && isStray(account, submission));
  const [only, ...more] = strays;
  if (!only || more.length > 0) return null;
  const shown = only.indicator === null ? undefined : submission.shown.get(only.indicator)?.value;
  return `可能是填错了格：旁边的 ${only.source.cell} ${shown ? `手填了 ${quoteNumber(shown, indicators.get(only.indicator ?? '')?.type)}` : '填了内容'}，应填在 ${cell}。`;
}

/** No slot, or a calculated one whose formula has given way to a number. */
function isStray({ fate, indicator, source }: CellAccount, { findings }: Submission): boolean {
  if (fate !== 'ignored') return false;
  if (indicator === null) return true;
  return findings.some(({ code, sheet, cell }) => code === TYPED_OVER && sheet === source.sheet && cell === source.cell);
}

function isBeside(one: string, other: string | undefined): boolean {
  const [at, of] = [fromAddress(one), other === undefined ? null : fromAddress(other)];
  return at !== null && of !== null && at.row === of.row && Math.abs(at.column - of.column) === 1;
}
