import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Doing } from '../session';
import { useSpeech } from '../speech';

/** In these Excel is asked, which does not answer while a cell is being edited. */
const ASKS_EXCEL: readonly Doing['step'][] = ['step.look', 'step.open', 'step.writing', 'step.jump', 'step.undo', 'step.recover', 'step.stopping'];
const PATIENCE = 3000;

/** How far the work has come, in words, and a way to stop it. */
export function Working({ doing: { step, done, total, stop } }: { readonly doing: Doing }) {
  const { say } = useSpeech();
  const name = say(step);
  const text = total === null ? name : say('step.count', { step: name, done: String(done), total: String(total) });
  return (
    <section className="working">
      <Text as="p" aria-hidden="true">{text}</Text>
      <span className="unseen" role="status">{name}</span>
      <Button size="small" disabled={step === 'step.stopping'} onClick={stop}>{say('action.cancel')}</Button>
      <progress className="wide" aria-label={name} {...(total !== null && { value: done, max: Math.max(total, 1) })} />
      {ASKS_EXCEL.includes(step) && <Silence key={`${step} ${done}`} />}
    </section>
  );
}

/** What may be the matter where nothing has gone on for a while. */
function Silence() {
  const { say } = useSpeech();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status" className="wide">{isLong && <Text as="p">{say('wait.excel')}</Text>}</div>;
}
