import { Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Bar } from '../../parts/Bar';
import { useSpeech } from '../../speech';
import { FigureButton } from './FigureButton';
import type { Headline, HeadlineFigure } from './headlines';
import { coverageWords, paceWords, targetWords } from './words';

export interface HeadlineCardProps {
  readonly headline: Headline;
  /** The sources of a figure of the city. */
  readonly sources: (indicator: string) => ReactNode;
}

/** An item at a glance: what was done, its rate, 序时进度, the published targets, of whom the figures are. A figure opens its sources in place. */
export function HeadlineCard({ headline: { number, title, lead, rate, targets, others }, sources }: HeadlineCardProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const button = (figure: HeadlineFigure) => (
    <FigureButton figure={figure} isOpen={open === figure.indicator} onOpen={() => setOpen(open === figure.indicator ? null : figure.indicator)} controls={id} />
  );
  const shown = (figure: HeadlineFigure) => open === figure.indicator && <div id={id}>{sources(figure.indicator)}</div>;
  const leading = [lead, rate].flatMap((one) => one ?? []);
  /* Said once where both are of the same units. */
  const of = [...new Set(leading.map((one) => coverageWords(one.coverage, speech)))];
  const besides = (figure: HeadlineFigure) => {
    const words = coverageWords(figure.coverage, speech);
    return [...(figure.nature ? [say(`summary.nature.${figure.nature}`)] : []), ...(words === '' || (of.length === 1 && of[0] === words) ? [] : [words])].join(say('comma'));
  };
  return (
    <section className="card headline">
      <Text as="h2" size={200} className="quiet">{number === '' ? title : `${number} · ${title}`}</Text>
      <div className="figures">
        {leading.map((one) => <div key={one.indicator}><span className="called">{one.name}</span>{button(one)}{of.length > 1 && <span className="of">{coverageWords(one.coverage, speech)}</span>}</div>)}
      </div>
      {rate && rate.bar !== null && <Bar share={rate.bar} mark={rate.pace?.share ?? null} />}
      {rate?.pace && <Text as="p">{paceWords(rate.pace, speech)}</Text>}
      {of.length === 1 && of[0] !== '' && <Text as="p" size={200} className="quiet">{of[0]}</Text>}
      {targets.map((line) => <Text as="p" size={200} key={`${line.name} ${line.planned}`}>{targetWords(line, lead?.name ?? '', speech)}</Text>)}
      {leading.map((one) => <div key={one.indicator}>{shown(one)}</div>)}
      {others.length > 0 && (
        <details>
          <summary>{say('summary.others', { count: String(others.length) })}</summary>
          <ul className="plain others">
            {others.map((one) => (
              <li key={one.indicator}>
                <div className="line"><span className="name">{one.name}</span>{button(one)}</div>
                <span className="quiet">{besides(one)}</span>
                {shown(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
