import { Button, Field, Input, Text, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Finding } from '../../../core/finding';
import { tellPhrase } from '../../../language/tell-finding';
import { useSpeech } from '../../speech';
import type { FindingDeeds } from './finding-deeds';
import type { ExplanationStatus } from './status-of';

export interface ExplainFormProps {
  readonly finding: Finding;
  readonly status: ExplanationStatus;
  readonly deeds: FindingDeeds;
  readonly onDone: () => void;
}

/** Why a finding stands, judged while it is written. */
export function ExplainForm({ finding, status, deeds, onDone }: ExplainFormProps) {
  const { say } = useSpeech();
  const isOfficial = deeds.official !== null;
  const [text, setText] = useState(startOf(status, isOfficial));
  const [by, setBy] = useState(deeds.official ?? '');
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => own.current?.querySelector('textarea')?.focus(), []);
  /* What was written is not thrown away by a key. */
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || text !== startOf(status, isOfficial)) return;
    event.stopPropagation();
    onDone();
  };
  const isComplete = text.trim() !== '' && (!isOfficial || by.trim() !== '');
  const canTakeBack = status.kind === 'drafted' || (status.kind === 'explained' && (!isOfficial || status.by !== '')) || (status.kind === 'refused' && !isOfficial);
  const done = (said: string) => {
    deeds.explain(finding, said, by.trim());
    onDone();
  };
  return (
    <div ref={own} className="explain" onKeyDown={press}>
      <Field label={say('review.explanation')} hint={say('review.explanation.hint')}>
        <Textarea value={text} resize="vertical" rows={3} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Verdict finding={finding} text={text} deeds={deeds} />
      {isOfficial && (
        <Field label={say('review.official')} {...(by.trim() === '' && text.trim() !== '' && { hint: say('review.official.missing') })}>
          <Input value={by} onChange={(_, { value }) => setBy(value)} />
        </Field>
      )}
      <div className="actions">
        <Button size="small" disabledFocusable={!isComplete || deeds.disabled} onClick={() => done(text.trim())}>{say('review.keep')}</Button>
        {canTakeBack && <Button size="small" appearance="subtle" disabledFocusable={deeds.disabled} onClick={() => done('')}>{say('review.withdraw')}</Button>}
        <Button size="small" appearance="subtle" onClick={onDone}>{say('review.hide')}</Button>
      </div>
    </div>
  );
}

function Verdict({ finding, text, deeds }: Pick<ExplainFormProps, 'finding' | 'deeds'> & { readonly text: string }) {
  const { say, lang } = useSpeech();
  const why = text.trim() === '' ? null : deeds.judge(finding, text.trim());
  const told = text.trim() === '' ? say('review.verdict.empty') : why === null ? say('review.verdict.passes') : say(deeds.official === null ? 'review.verdict.not' : 'review.verdict.city', { why: tellPhrase(why, lang) });
  return <Text as="p" size={200} role="status" className={why === null ? 'quiet' : ''}>{told}</Text>;
}

/** An official writes beside what the unit wrote; a unit goes on with its own. */
function startOf(status: ExplanationStatus, isOfficial: boolean): string {
  if (status.kind === 'open') return '';
  return isOfficial && status.kind !== 'drafted' ? '' : status.text;
}
