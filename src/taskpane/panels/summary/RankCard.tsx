import { Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Bar } from '../../parts/Bar';
import { useSpeech } from '../../speech';
import type { Ranking } from './ranks';

export interface RankCardProps {
  readonly ranking: Ranking;
  /** 66.67% */
  readonly elapsed: string;
  readonly isOpen: boolean;
  /** The sources of a unit's figure, by its code. */
  readonly sources: (unit: string) => ReactNode;
}

/** Units by a rate, as a list of bars beside the numbers. */
export function RankCard({ ranking: { name, lines, mark, without, largerIsBetter }, elapsed, isOpen, sources }: RankCardProps) {
  const { say } = useSpeech();
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const notes = [...(mark === null ? [] : [say('summary.rank.mark', { elapsed })]), ...(largerIsBetter ? [] : [say('summary.rank.smaller')]), ...(without.length > 0 ? [say('summary.rank.without', { units: without.join(say('list.separator')) })] : [])];
  return (
    <details className="card ranking" open={isOpen}>
      <summary><Text as="h2" weight="semibold">{say('summary.rank.title', { name })}</Text></summary>
      <ol className="ranks">
        {lines.map((line) => (
          <li key={line.unit}>
            <span className="rank"><span aria-hidden="true">{line.rank}</span><span className="unseen">{say('summary.rank.place', { rank: String(line.rank) })}</span></span>
            <span className="ranked">{line.name}{line.behind && <span className="late">{say('summary.rank.behind')}</span>}</span>
            <Bar share={line.bar} mark={mark} behind={line.behind === true} />
            <button type="button" className="figure" aria-expanded={open === line.unit} {...(open === line.unit && { 'aria-controls': id })} aria-label={say('summary.sources.open', { name: line.name, figure: line.value })} onClick={() => setOpen(open === line.unit ? null : line.unit)}>{line.value}</button>
            {open === line.unit && <div id={id} className="below">{sources(line.unit)}</div>}
          </li>
        ))}
      </ol>
      {notes.length > 0 && <Text as="p" size={200} className="quiet">{notes.join(say('sentence.separator'))}</Text>}
    </details>
  );
}
