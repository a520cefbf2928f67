import type { Tier } from '../../../core/finding';
import { useSpeech } from '../../speech';

/** The tier of a finding, in words. */
export function TierChip({ tier }: { readonly tier: Tier }) {
  const { say } = useSpeech();
  return <span className="tier" data-tier={tier}>{say(`tier.${tier}`)}</span>;
}
