import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Binding } from '../../../core/narrative/report';
import { useSpeech } from '../../speech';
import { BoundFigure } from './BoundFigure';
import { Heading } from './Heading';
import { paragraphClass } from './paragraph-class';
import { paragraphName } from './paragraph-name';
import type { ParagraphView } from './report-view';

export interface ParagraphProps {
  readonly paragraph: ParagraphView;
  readonly nameOf: (figure: Binding) => string;
  readonly sources: (figure: Binding) => ReactNode;
  /** It was just being rewritten. */
  readonly takesFocus: boolean;
  readonly onEdit: () => void;
  readonly onUseGenerated: () => void;
  readonly children: ReactNode;
}

/** A paragraph as it will read. Enter, or the button that shows where it is pointed at, rewrites it; a figure opens its sources below. */
export function Paragraph({ paragraph, nameOf, sources, takesFocus, onEdit, onUseGenerated, children }: ParagraphProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [open, setOpen] = useState<number | null>(null);
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) own.current?.focus();
  }, [takesFocus]);
  const { key, block, edit, isEmpty } = paragraph;
  const name = paragraphName(key, speech);
  const opened = open === null ? undefined : block.runs[open]?.figure;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    onEdit();
  };
  return (
    <div className={edit ? 'paragraph edited' : 'paragraph'}>
      <div ref={own} className={paragraphClass(block)} role="group" tabIndex={0} aria-label={say('report.editable', { paragraph: name })} onKeyDown={press}>
        {isEmpty && <span className="quiet">{say('report.emptied')}</span>}
        <Heading kind={block.kind}>{block.runs.map(({ text, figure }, index) => (figure ? <BoundFigure key={index} name={nameOf(figure)} text={text} isOpen={open === index} onOpen={() => setOpen(open === index ? null : index)} /> : text))}</Heading>
      </div>
      <div className="tools">
        {edit && <span className="quiet">{say('report.edited')}</span>}
        {edit && <Button size="small" onClick={onUseGenerated}>{say('report.useGenerated')}</Button>}
        <Button size="small" onClick={onEdit} aria-label={say('report.editOne', { paragraph: name })}>{say('report.edit')}</Button>
      </div>
      {opened && <div className="opened">{sources(opened)}</div>}
      {children}
    </div>
  );
}
