import { Button, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding } from '../../../core/finding';
import type { Unit } from '../../../core/scheme/unit';
import { tellFinding } from '../../../language/tell-finding';
import { useSpeech } from '../../speech';
import { countTiers, filterFindings, type FindingFilter } from './filter-findings';
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
  readonly letters: ReadonlyMap<string, Letter>;
}

const ALL: FindingFilter = { tier: null, text: '' };

/** All findings, filtered and grouped. */
export function FindingsView({ findings, units, deeds, letters }: FindingsViewProps) {
  const { say, lang } = useSpeech();
  const [filter, setFilter] = useState(ALL);
  const [by, setBy] = useState<Grouping>('unit');
  const wanted = useDeferredValue(filter);
  const listed = useMemo(() => listFindings(findings, units, (finding) => tellFinding(finding, lang)), [findings, units, lang]);
  const counts = useMemo(() => countTiers(findings), [findings]);
  const fitting = useMemo(() => filterFindings(listed, wanted), [listed, wanted]);
  const groups = useMemo(() => groupFindings(fitting, by, units), [fitting, by, units]);
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
      <FindingGroups groups={groups} by={by} filter={wanted} deeds={deeds} letters={letters} />
    </section>
  );
}
