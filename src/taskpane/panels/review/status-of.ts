import type { Finding } from '../../../core/finding';
import type { GivenExplanation } from '../../../core/validation/explanation-gate/given-explanation';
import type { JudgedExplanation } from '../../../core/validation/explanation-gate/unit-explanations';

/** How a 核实 finding stands: `open` nobody explained it; `refused` with why; `explained`; `drafted` by the official and not written yet. */
export type ExplanationStatus =
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly text: string; readonly why: string }
  | { readonly kind: 'explained'; readonly text: string; readonly by: string }
  | { readonly kind: 'drafted'; readonly text: string; readonly by: string };

/** Null for a finding that asks for no explanation. What was drafted last goes before what was there. */
export function statusOf(finding: Finding, judged: JudgedExplanation | null, drafted: readonly GivenExplanation[]): ExplanationStatus | null {
  if (finding.tier !== '核实') return null;
  const own = drafted.filter((one) => one.finding === finding.id).at(-1);
  if (own && own.text !== '') return { kind: 'drafted', text: own.text, by: own.by };
  if (!judged || (own && judged.accepted)) return { kind: 'open' };
  if (!judged.passes) return { kind: 'refused', text: judged.text, why: judged.why ?? '' };
  return { kind: 'explained', text: judged.text, by: judged.accepted?.by ?? '' };
}
