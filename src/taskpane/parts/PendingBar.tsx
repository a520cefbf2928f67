import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { tellPhrase } from '../../language/tell-finding';
import { useSpeech } from '../speech';
import type { PendingWrite } from '../surroundings';

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
  return (
    <MessageBar intent={unfinished ? 'warning' : 'info'} layout="multiline" className="notice">
      <MessageBarBody>
        <MessageBarTitle>{say(unfinished ? 'pending.writing' : 'pending.done')}</MessageBarTitle>
        <p>{tellPhrase(pending.told, lang)}</p>
        {unfinished && <p>{say(pending.damaged ? 'pending.damaged.next' : 'pending.writing.next')}</p>}
      </MessageBarBody>
      <MessageBarActions>
        {pending.damaged && <Button size="small" disabledFocusable={disabled} onClick={onGiveUp}>{say('action.giveUp')}</Button>}
        {!pending.damaged && <Button size="small" appearance={unfinished ? 'primary' : 'secondary'} disabledFocusable={disabled} onClick={onRecover}>
          {say(unfinished ? 'action.recover' : 'action.undo')}
        </Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
