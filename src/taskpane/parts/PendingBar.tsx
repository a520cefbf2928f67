import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { tellPhrase } from '../../language/tell-finding';
import { useSpeech } from '../speech';
import type { PendingWrite } from '../surroundings';

/** An earlier write that was not finished, or that can still be taken back. */
export function PendingBar({ pending, onRecover, disabled }: { readonly pending: PendingWrite; readonly onRecover: () => void; readonly disabled: boolean }) {
  const { say, lang } = useSpeech();
  const unfinished = pending.state === 'writing';
  return (
    <MessageBar intent={unfinished ? 'warning' : 'info'} layout="multiline" className="notice">
      <MessageBarBody>
        <MessageBarTitle>{say(unfinished ? 'pending.writing' : 'pending.done')}</MessageBarTitle>
        <p>{tellPhrase(pending.told, lang)}</p>
        {unfinished && <p>{say('pending.writing.next')}</p>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance={unfinished ? 'primary' : 'secondary'} disabledFocusable={disabled} onClick={onRecover}>
          {say(unfinished ? 'action.recover' : 'action.undo')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
