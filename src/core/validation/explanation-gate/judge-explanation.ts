import { copied } from './copied';
import type { ExplanationAsked, GateReason } from './gate-reason';
import { namesNothing } from './names-nothing';
import { onlyStockPhrases } from './only-stock-phrases';
import { repeatsFinding } from './repeats-finding';
import { tooShort } from './too-short';

/** Of several that hold the first one is told. */
const REASONS: readonly GateReason[] = [onlyStockPhrases, tooShort, repeatsFinding, copied, namesNothing];

/** Why an explanation does not pass; null where it does. Whatever is judged, the figures go on to the roll-up: an official decides. */
export function judgeExplanation(asked: ExplanationAsked): string | null {
  for (const reason of REASONS) {
    const why = reason(asked);
    if (why !== null) return why;
  }
  return null;
}
