import { Button } from '@fluentui/react-components';
import { tellPhrase } from '../../language/tell-finding';
import { useSpeech } from '../speech';
import type { PendingWrite } from '../surroundings';
import { Message } from './Message';

export interface PendingBarProps {
  readonly pending: PendingWrite;
  readonly disabled: boolean;
  readonly onRecover: () => void;
  readonly onGiveUp: () => void;
}

/** An earlier write that was not finished, or that can still be taken back. */
export function PendingBar({ pending, onRecover, onGiveUp, disabled }: PendingBarProps) {
  const { say, lang } = useSpeech();
  const unfinished = pending.state === 'writing';
  const action = pending.damaged ? (
    <Button size="small" disabledFocusable={disabled} onClick={onGiveUp}>{say('action.giveUp')}</Button>
  ) : (
    <Button size="small" appearance={unfinished ? 'primary' : 'secondary'} disabledFocusable={disabled} onClick={onRecover}>{say(unfinished ? 'action.recover' : 'action.undo')}</Button>
  );
  return (
    <Message tone={unfinished ? 'warning' : 'info'} title={say(unfinished ? 'pending.writing' : 'pending.done')} actions={action}>
      <p>{tellPhrase(pending.told, lang)}</p>
      {unfinished && <p>{say(pending.damaged ? 'pending.damaged.next' : 'pending.writing.next')}</p>}
    </Message>
  );
}
