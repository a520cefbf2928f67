import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../../copy-text';
import { useSpeech } from '../../speech';

/** 复制全文; where the web view does not let anything be copied, the text is there to be selected. */
export function CopyReport({ text }: { readonly text: string }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<'no' | 'yes' | 'byHand'>('no');
  const copy = async () => setCopied((await copyText(text)) ? 'yes' : 'byHand');
  return (
    <>
      <Button size="small" onClick={() => void copy()}>{say(copied === 'yes' ? 'copied' : 'report.copyAll')}</Button>
      {copied === 'byHand' && <Text as="p" role="status">{say('copy.byHand')}</Text>}
      {copied === 'byHand' && <textarea className="text" readOnly rows={12} value={text} aria-label={say('report.text')} />}
    </>
  );
}
