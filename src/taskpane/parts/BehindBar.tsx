import { Button } from '@fluentui/react-components';
import { useSpeech } from '../speech';
import { Message } from './Message';

/** What the panels show is of an earlier draft: working it out was stopped. */
export function BehindBar({ onWorkOut }: { readonly onWorkOut: () => void }) {
  const { say } = useSpeech();
  return <Message tone="warning" title={say('behind.what')} actions={<Button size="small" onClick={onWorkOut}>{say('behind.workOut')}</Button>}><p>{say('behind.next')}</p></Message>;
}
