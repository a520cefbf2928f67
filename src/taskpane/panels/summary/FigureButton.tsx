import { useSpeech } from '../../speech';
import type { HeadlineFigure } from './headlines';
import { figureWords } from './words';

export interface FigureButtonProps {
  readonly figure: HeadlineFigure;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** Where its sources are shown. */
  readonly controls: string;
}

/** A figure that opens its sources; one that nobody is asked for has none to open. */
export function FigureButton({ figure: { shown, name, coverage, kept }, isOpen, onOpen, controls }: FigureButtonProps) {
  const speech = useSpeech();
  const isAsked = coverage.of !== 'nobody' || shown.kind !== 'absent';
  const words = kept ? speech.say('summary.kept') : isAsked ? figureWords(shown, speech) : speech.say('summary.state.notAsked');
  const content = shown.kind === 'number' && !kept ? <><span className="number">{shown.number}</span><span className="measure">{shown.measure}</span></> : <span className="state">{words}</span>;
  if (coverage.of === 'nobody') return <span className="figure">{content}</span>;
  return (
    <button type="button" className="figure" aria-expanded={isOpen} {...(isOpen && { 'aria-controls': controls })} aria-label={speech.say('summary.sources.open', { name, figure: words })} onClick={onOpen}>
      {content}
    </button>
  );
}
