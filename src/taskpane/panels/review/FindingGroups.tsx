import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { Disclosure } from '../../parts/Disclosure';
import { useSpeech } from '../../speech';
import { FindingCard } from './FindingCard';
import type { FindingFilter } from './filter-findings';
import type { FindingDeeds } from './finding-deeds';
import type { FindingGroup, Grouping } from './group-findings';
import type { Letter } from './letters-of';
import { ReturnLetter } from './ReturnLetter';

/** Cards drawn at once in a group, and groups. */
const CARDS = 20;
const GROUPS = 50;
/** Findings that are few enough to be all in view. */
const FEW = 12;

export interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly by: Grouping;
  /** Other groups are open at first under another one. */
  readonly filter: FindingFilter;
  readonly deeds: FindingDeeds;
  readonly letterTo: (unit: string) => Letter | null;
}

/** Findings in their groups, drawn in portions. One group alone needs no heading. */
export function FindingGroups({ groups, by, filter, deeds, letterTo }: FindingGroupsProps) {
  const { say } = useSpeech();
  const [shown, show] = useState(GROUPS);
  const [only] = groups;
  const cards = (group: FindingGroup) => (
    <>
      {by === 'unit' && <Letters letter={letterTo(group.key)} />}
      <FindingCards group={group} by={by} deeds={deeds} isAlone={groups.length === 1} />
    </>
  );
  if (groups.length === 1 && only) return <div className="card">{cards(only)}</div>;
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <div className="groups">
      {groups.slice(0, shown).map((group, index) => (
        <Disclosure key={`${by} ${filter.tier} ${filter.text === ''} ${group.key}`} title={<GroupTitle group={group} />} isOpenAtFirst={total <= FEW || index === 0}>{() => cards(group)}</Disclosure>
      ))}
      {groups.length > shown && <Button onClick={() => show(shown + GROUPS)}>{say('review.moreGroups', { count: String(Math.min(GROUPS, groups.length - shown)) })}</Button>}
    </div>
  );
}

function Letters({ letter }: { readonly letter: Letter | null }) {
  return letter ? <ReturnLetter letter={letter} /> : null;
}

function GroupTitle({ group: { title, counts } }: { readonly group: FindingGroup }) {
  const { say } = useSpeech();
  const told = (['强制', '核实', '提示'] as const).filter((tier) => counts[tier] > 0).map((tier) => say('review.chip', { tier: say(`tier.${tier}`), count: String(counts[tier]) }));
  return <><Text weight="semibold">{title === '' ? say('review.noUnit') : title}</Text><Text className="quiet" size={200}>{told.join(' · ')}</Text></>;
}

function FindingCards({ group: { findings }, by, deeds, isAlone }: { readonly group: FindingGroup; readonly by: Grouping; readonly deeds: FindingDeeds; readonly isAlone: boolean }) {
  const { say } = useSpeech();
  const [shown, show] = useState(CARDS);
  const left = findings.length - shown;
  return (
    <>
      <ul className="cards">
        {findings.slice(0, shown).map((listed) => <FindingCard key={listed.key} listed={listed} saysUnit={by === 'rule' && !isAlone} deeds={deeds} />)}
      </ul>
      {left > 0 && <Button className="more" size="small" onClick={() => show(shown + CARDS)}>{say('review.more', { count: String(Math.min(CARDS, left)) })}</Button>}
    </>
  );
}
