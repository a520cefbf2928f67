import type { KeyboardEvent } from 'react';
import { useSpeech } from '../../speech';

export interface BoundFigureProps {
  readonly name: string;
  readonly text: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A bound figure in the text: marked, read with its name, opens its sources. No button element, for the text is to be selected across it. */
export function BoundFigure({ name, text, isOpen, onOpen }: BoundFigureProps) {
  const { say } = useSpeech();
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onOpen();
  };
  return (
    <mark className="bound">
      <span role="button" tabIndex={0} aria-expanded={isOpen} aria-label={say('report.figure', { name, text })} onClick={onOpen} onKeyDown={press}>{text}</span>
    </mark>
  );
}
