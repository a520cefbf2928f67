import type { Finding } from '../../../core/finding';
import { showSides } from '../../../core/validation/show-figure';

/** The two sides of what does not agree, as people read them. */
export interface ShownGap {
  readonly left: string;
  readonly right: string;
  /** Without the words for percentage points: those are told. */
  readonly difference: string;
  readonly inPoints: boolean;
}

/** Null where there is none, or the message says it already. */
export function gapOf({ gap, message }: Pick<Finding, 'gap' | 'message'>): ShownGap | null {
  if (!gap) return null;
  const { left, right, difference } = showSides(gap.left, gap.right, gap.unit);
  if ([left, right, difference].every((one) => message.includes(one))) return null;
  const inPoints = gap.unit === '%';
  return { left, right, difference: inPoints ? difference.replace('个百分点', '') : difference, inPoints };
}
