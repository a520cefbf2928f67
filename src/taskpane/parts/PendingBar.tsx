import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSpeech } from '../speech';
import type { PendingWrite } from '../surroundings';

/** An earlier write that was not finished, or that can still be taken back. */
export function PendingBar({ pending, onRecover, disabled }: { readonly pending: PendingWrite; readonly onRecover: () => void; readonly disabled: boolean }) {
  const { say } = useSpeech();
  const unfinished = pending.state === 'writing';
  return (
    <MessageBar intent={unfinished ? 'warning' : 'info'} layout="multiline" className="notice">
      <MessageBarBody>
        <MessageBarTitle>{say(unfinished ? 'pending.writing' : 'pending.done')}</MessageBarTitle>
        <p>{pending.told}</p>
        {unfinished && <p>{say('pending.writing.next')}</p>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance={unfinished ? 'primary' : 'secondary'} disabled={disabled} onClick={onRecover}>
          {say(unfinished ? 'action.recover' : 'action.undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
