import { Button, Input, Select, Text } from '@fluentui/react-components';
import type { Tier } from '../../../core/finding';
import { useSpeech } from '../../speech';
import type { FindingFilter } from './filter-findings';
import type { Grouping } from './group-findings';

export interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  /** Of all findings, whatever is filtered. */
  readonly counts: Readonly<Record<Tier, number>>;
  /** Null where they are of one unit. */
  readonly by: Grouping | null;
  readonly onGroup: (by: Grouping) => void;
}

const TIERS: readonly (Tier | null)[] = [null, '强制', '核实', '提示'];

/** Which findings are shown: counts by tier to press, words, and how they are grouped. */
export function FindingFilters({ filter, onFilter, counts, by, onGroup }: FindingFiltersProps) {
  const { say } = useSpeech();
  const total = counts.强制 + counts.核实 + counts.提示;
  const group = (value: string) => onGroup(value === 'rule' ? 'rule' : 'unit');
  return (
    <div className="filters">
      <div className="chips" role="group" aria-label={say('review.tiers')}>
        {TIERS.map((tier) => {
          const count = tier === null ? total : counts[tier];
          const told = say('review.chip', { tier: tier === null ? say('review.all') : say(`tier.${tier}`), count: String(count) });
          const isPressed = filter.tier === tier;
          /* There is nothing to press for. */
          if (count === 0 && !isPressed) return <Text key={tier ?? ''} size={200} className="quiet none">{told}</Text>;
          return <Button key={tier ?? ''} size="small" shape="circular" aria-pressed={isPressed} appearance={isPressed ? 'secondary' : 'subtle'} onClick={() => onFilter({ ...filter, tier })}>{told}</Button>;
        })}
      </div>
      <div className="search">
        <Input type="search" size="small" value={filter.text} placeholder={say('review.search')} aria-label={say('review.search')} title={say('review.search.hint')} onChange={(_, { value }) => onFilter({ ...filter, text: value })} />
        {by !== null && (
          <Select size="small" value={by} aria-label={say('review.by')} onChange={(_, { value }) => group(value)}>
            <option value="unit">{say('review.by.unit')}</option>
            <option value="rule">{say('review.by.rule')}</option>
          </Select>
        )}
      </div>
    </div>
  );
}
