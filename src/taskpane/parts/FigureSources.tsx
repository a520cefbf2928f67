import { Link, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { figureSources, type FigureAsked, type FigureSources as Sources } from '../panels/summary/figure-sources';
import { whereaboutsOf } from '../panels/summary/whereabouts';
import { coverageWords, figureWords } from '../panels/summary/words';
import type { Worked } from '../session';
import { useSpeech, type Speech } from '../speech';
import type { CellPlace } from '../surroundings';
import { SourcePart } from './SourcePart';

export interface FigureSourcesProps {
  readonly asked: FigureAsked;
  readonly worked: Worked;
  /** The workbook has the round already. */
  readonly isWritten: boolean;
  /** Goes to a cell of the open workbook. */
  readonly onShow: (place: CellPlace) => void;
}

const SHOWN = 40;

/** 出处: how a figure came about, what each unit gives to it and in which cell, and who gives nothing. */
export function FigureSources({ asked, worked: { prepared }, isWritten, onShow }: FigureSourcesProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { indicator, unit } = asked;
  const sources = useMemo(() => figureSources({ indicator, unit }, prepared.result, whereaboutsOf(prepared, isWritten)), [indicator, unit, prepared, isWritten]);
  const [all, showAll] = useState(false);
  if (!sources) return null;
  const { name, place, parts, lacking, method } = sources;
  return (
    <section className="sources" aria-label={say('summary.sources.title', { name })}>
      {howLines(sources, speech).map((line) => <Text as="p" size={200} key={line}>{line}</Text>)}
      {place && <Link as="button" className="place" onClick={() => onShow(place)}>{say('summary.sources.whole', { place: say('summary.place', place) })}</Link>}
      <ul className="plain parts">
        {parts.slice(0, all ? parts.length : SHOWN).map((part) => <SourcePart key={part.unit} part={part} isAlone={method === null} received={prepared} onShow={onShow} />)}
      </ul>
      {!all && parts.length > SHOWN && <Link as="button" onClick={() => showAll(true)}>{say('summary.more', { count: String(parts.length - SHOWN) })}</Link>}
      {parts.length === 0 && <Text as="p" size={200} className="quiet">{say('summary.sources.none')}</Text>}
      {lacking.length > 0 && <Text as="p" size={200}>{say('summary.sources.lacking', { units: lacking.map((one) => say('summary.sources.lackingOne', { unit: one.name, why: say(`summary.why.${one.why}`) })).join(say('list.separator')) })}</Text>}
    </section>
  );
}

function howLines({ method, formula, parts, shown, coverage }: Sources, speech: Speech): string[] {
  const { say } = speech;
  const own = parts.some(({ operands }) => operands.length > 0) ? say('summary.how.computed') : say('summary.how.own');
  return [
    method === null ? own : say(`summary.how.${method}`),
    ...(formula ? [formula.names, ...(formula.numbers === null ? [] : [say('summary.sources.numbers', { numbers: formula.numbers, figure: figureWords(shown, speech) })])] : []),
    ...(method === null ? [] : [coverageWords({ ...coverage, lacking: [] }, speech)].filter((words) => words !== '')),
  ];
}
