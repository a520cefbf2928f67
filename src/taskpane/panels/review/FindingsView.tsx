import { Button, Text } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../core/finding';
import type { Unit } from '../../../core/scheme/unit';
import { tellFinding } from '../../../language/tell-finding';
import { useSpeech } from '../../speech';
import { countTiers, filterFindings, type FindingFilter } from './filter-findings';
import { FindingWords } from './finding-words';
import type { FindingDeeds } from './finding-deeds';
import { FindingFilters } from './FindingFilters';
import { FindingGroups } from './FindingGroups';
import { type Grouping, groupFindings } from './group-findings';
import type { Letter } from './letters-of';
import { listFindings } from './listed-findings';

export interface FindingsViewProps {
  readonly findings: readonly Finding[];
  readonly units: readonly Unit[];
  readonly deeds: FindingDeeds;
  readonly letterTo: (unit: string) => Letter | null;
  /** The unit that was asked for; absent for all. */
  readonly asked?: string;
}

const ALL: FindingFilter = { tier: null, text: '' };

/** All findings, filtered and grouped. */
export function FindingsView({ findings, units, deeds, letterTo, asked = '' }: FindingsViewProps) {
  const { say, lang } = useSpeech();
  const [filter, setFilter] = useState<FindingFilter>({ ...ALL, text: asked });
  const [by, setBy] = useState<Grouping>('unit');
  const wanted = useDeferredValue(filter);
  const tell = useCallback((finding: Finding) => tellFinding(finding, lang), [lang]);
  const words = useMemo(() => new FindingWords(tell), [tell]);
  const learnt = useWords(words, findings, wanted.text.trim() !== '');
  const listed = useMemo(() => listFindings(findings, units), [findings, units]);
  const counts = useMemo(() => countTiers(findings), [findings]);
  /* More of them fit as more is learnt. */
  const fitting = useMemo(() => filterFindings(listed, wanted, words), [listed, wanted, words, learnt]);
  const groups = useMemo(() => groupFindings(fitting, by, { units, tell }), [fitting, by, units, tell]);
  const isOfOne = useMemo(() => new Set(findings.map(({ unit }) => unit)).size < 2, [findings]);
  if (findings.length === 0) return <Text as="p">{say('review.none')}</Text>;
  return (
    <section className="review">
      <FindingFilters filter={filter} onFilter={setFilter} counts={counts} by={isOfOne ? null : by} onGroup={setBy} />
      {fitting.length < listed.length && (
        <p className="fitting" role="status">
          <Text size={200} className="quiet">{fitting.length === 0 ? say('review.noneFits') : say('review.shown', { count: String(fitting.length), total: String(listed.length) })}</Text>
          <Button size="small" appearance="subtle" onClick={() => setFilter(ALL)}>{say('review.noFilter')}</Button>
        </p>
      )}
      <FindingGroups groups={groups} by={by} filter={wanted} deeds={deeds} letterTo={letterTo} />
    </section>
  );
}

/** Gets to know the words of all findings while they are searched, a little at a time; counts how far it is. */
function useWords(words: FindingWords, findings: readonly Finding[], isWanted: boolean): number {
  const [turns, turn] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setTimeout(() => {
      const before = findings.some((finding) => words.of(finding) === null);
      const hasMore = words.learn(findings);
      if (before || hasMore) turn((count) => count + 1);
    });
    return () => clearTimeout(timer);
  }, [words, findings, isWanted, turns]);
  return turns;
}
