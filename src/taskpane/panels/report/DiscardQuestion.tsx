import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../speech';

export interface DiscardQuestionProps {
  readonly onDiscard: () => void;
  readonly onGoOn: () => void;
}

/** Before what was written is thrown away; the key that is pressed once more by mistake throws nothing away. */
export function DiscardQuestion({ onDiscard, onGoOn }: DiscardQuestionProps) {
  const { say } = useSpeech();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => own.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={own} className="asks" role="group" aria-label={say('report.unsaved')}>
      <Text as="p" size={200} role="alert">{say('report.unsaved')}</Text>
      <div className="actions">
        <Button size="small" onClick={onGoOn}>{say('report.goOn')}</Button>
        <Button size="small" appearance="subtle" onClick={onDiscard}>{say('report.giveUp')}</Button>
      </div>
    </div>
  );
}
