import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../copy-text';
import type { Notice } from '../notice-of';
import { useSpeech } from '../speech';
import { Message } from './Message';

/** What the user is told, with its details to be copied. It comes into view. */
export function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose?: () => void }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<'no' | 'yes' | 'byHand'>('no');
  const { details } = notice;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  const copy = async (text: string) => setCopied((await copyText(text)) ? 'yes' : 'byHand');
  const actions = (
    <>
      {details && <Button size="small" onClick={() => void copy(details)}>{say(copied === 'yes' ? 'copied' : 'copy.details')}</Button>}
      {onClose && <Button size="small" appearance="transparent" onClick={onClose}>{say('close')}</Button>}
    </>
  );
  return (
    <div ref={place}><Message tone={notice.tone} title={notice.what} actions={actions}>
      {notice.next && <p>{notice.next}</p>}
      {copied === 'byHand' && <p>{say('copy.byHand')}</p>}
      {copied === 'byHand' && <textarea className="text" readOnly rows={6} value={details} aria-label={say('copy.details')} />}
    </Message></div>
  );
}
