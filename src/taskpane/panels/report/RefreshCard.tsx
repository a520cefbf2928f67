import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Binding } from '../../../core/narrative/report';
import { useSpeech } from '../../speech';
import { type FigureChange, type ReportDifferences, toldChanges } from './report-differences';

const FIRST = 8;

export interface RefreshCardProps {
  readonly differences: ReportDifferences;
  readonly nameOf: (figure: Binding) => string;
  readonly onUpdate: () => void;
}

/** What would change in the text, before and after; until it is agreed to, the text stays as it was seen and goes nowhere. */
export function RefreshCard({ differences: { figures, paragraphs }, nameOf, onUpdate }: RefreshCardProps) {
  const { say } = useSpeech();
  const [isLater, setLater] = useState(false);
  const [all, setAll] = useState(false);
  const told = toldChanges(figures);
  const shown = all ? told : told.slice(0, FIRST);
  const counts = [...(figures.length > 0 ? [say('report.changed.figures', { count: String(figures.length) })] : []), ...(paragraphs.length > 0 ? [say('report.changed.words', { count: String(paragraphs.length) })] : [])];
  return (
    <section className="card refresh" role="region" aria-label={counts.join(say('comma'))}>
      <Text as="h2" weight="semibold">{counts.join(say('comma'))}</Text>
      {!isLater && <ul className="plain">{shown.map((one, index) => <li key={index}><ChangeLine change={one} name={nameOf(one.figure)} /></li>)}</ul>}
      {!isLater && told.length > shown.length && <Button size="small" appearance="subtle" onClick={() => setAll(true)}>{say('report.changed.more', { count: String(told.length - shown.length) })}</Button>}
      {isLater && <Text as="p" role="status">{say('report.stale')}</Text>}
      <div className="actions">
        <Button onClick={onUpdate}>{say('report.update')}</Button>
        {!isLater && <Button appearance="subtle" onClick={() => setLater(true)}>{say('report.later')}</Button>}
      </div>
    </section>
  );
}

function ChangeLine({ change: { before, after }, name }: { readonly change: FigureChange; readonly name: string }) {
  const { say } = useSpeech();
  if (before === null) return <>{say('report.changed.added', { name, after: after ?? '' })}</>;
  if (after === null) return <>{say('report.changed.gone', { name, before })}</>;
  return (
    <>
      <span aria-hidden="true"><span className="name">{name}</span> <del>{before}</del> → <ins>{after}</ins></span>
      <span className="unseen">{say('report.changed.line', { name, before, after })}</span>
    </>
  );
}
