import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../../copy-text';
import { useSpeech } from '../../speech';
import type { Letter } from './letters-of';

/** What to write to a unit: copied, and in view to be selected by hand. */
export function ReturnLetter({ letter: { to, text } }: { readonly letter: Letter }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => void copyText(text).then(setCopied);
  return (
    <div className="letter">
      <div className="actions">
        <Button size="small" aria-label={say('review.letter.one', { unit: to })} onClick={copy}>{say('review.letter')}</Button>
        <Text size={200} role="status" className="quiet">{copied === null ? '' : say(copied ? 'copied' : 'copy.byHand')}</Text>
      </div>
      {copied !== null && <textarea className="text" readOnly rows={Math.min(10, text.split('\n').length + 2)} value={text} aria-label={say('review.letter.text', { unit: to })} />}
    </div>
  );
}
