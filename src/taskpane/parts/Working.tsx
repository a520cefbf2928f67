import { Button, ProgressBar, Text } from '@fluentui/react-components';
import type { Doing } from '../session';
import { useSpeech } from '../speech';

/** How far the work has come, in words, and a way to stop it. */
export function Working({ doing: { step, done, total, stop } }: { readonly doing: Doing }) {
  const { say } = useSpeech();
  const name = say(step);
  const text = total === null ? name : say('step.count', { step: name, done: String(done), total: String(total) });
  return (
    <section className="working">
      <Text as="p" role="status">{text}</Text>
      <ProgressBar thickness="large" aria-label={name} {...(total !== null && { value: done, max: Math.max(total, 1) })} />
      <Button size="small" disabled={step === 'step.stopping'} onClick={stop}>{say('action.cancel')}</Button>
    </section>
  );
}
