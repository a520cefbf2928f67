import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Binding, Run } from '../../../core/narrative/report';
import { useSpeech } from '../../speech';
import { insertChip } from './edit-region';
import { DiscardQuestion } from './DiscardQuestion';
import { figuresToInsert } from './figures-to-insert';
import { paragraphClass } from './paragraph-class';
import { paragraphName } from './paragraph-name';
import type { ParagraphView } from './report-view';
import { useRegion } from './use-region';

export interface ParagraphEditorProps {
  /** As it was when it began to be rewritten. */
  readonly paragraph: ParagraphView;
  readonly nameOf: (figure: Binding) => string;
  readonly onDone: (runs: readonly Run[]) => void;
  readonly onCancel: () => void;
}

/**
 * A paragraph being rewritten. What stands in the region is the web view's own while it is: nothing is drawn anew in it,
 * so that input methods, undo and the caret work as everywhere.
 */
export function ParagraphEditor({ paragraph: { key, block, generated }, nameOf, onDone, onCancel }: ParagraphEditorProps) {
  const speech = useSpeech();
  const { say } = speech;
  const insertable = useMemo(() => figuresToInsert(generated, block.runs), [generated, block]);
  const figures = useMemo(() => [...block.runs.filter(({ figure }) => figure), ...insertable], [block, insertable]);
  const name = paragraphName(key, speech);
  const { region, isChanged, finish, cancel } = useRegion({ runs: block.runs, figures, onDone, onCancel });
  const [asks, ask] = useState(false);
  const leave = () => (isChanged() ? ask(true) : cancel());
  const escape = () => (asks ? goOn() : leave());
  const goOn = () => {
    ask(false);
    region.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    /* Enter and Esc of an input method are its own. */
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') escape();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="editing" onKeyDown={press}>
      <div ref={region} className={`${paragraphClass(block)} region`} contentEditable suppressContentEditableWarning role="textbox" aria-multiline="true" aria-label={say('report.editing', { paragraph: name })} spellCheck={false} />
      {insertable.length > 0 && (
        <div className="insertable" role="group" aria-label={say('report.insert')}>
          <Text size={200} className="quiet">{say('report.insert')}</Text>
          {insertable.map(({ text, figure }, index) => (
            <Button key={index} size="small" onMouseDown={(event) => event.preventDefault()} onClick={() => region.current && insertChip(region.current, figures.length - insertable.length + index, text)} aria-label={say('report.insertOne', { name: nameOf(figure), text })}>
              {nameOf(figure)} {text}
            </Button>
          ))}
        </div>
      )}
      {asks ? <DiscardQuestion onDiscard={cancel} onGoOn={goOn} /> : (
        <>
          <Text as="p" size={200} className="quiet">{say('report.editing.hint')}</Text>
          <div className="actions">
            <Button size="small" onClick={finish}>{say('report.done')}</Button>
            <Button size="small" appearance="subtle" onClick={leave}>{say('report.cancel')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
