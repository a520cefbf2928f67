import { Button, Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { takenOut } from './loose-files';

export interface FileLineProps extends PanelProps {
  readonly file: string;
  readonly note?: string;
}

/** A file of a unit, to be taken out of the round. */
export function FileLine({ file, note = '', session, actions }: FileLineProps) {
  const { say } = useSpeech();
  const disabled = session.doing !== null;
  const isTold = (session.worked?.prepared.received.find((one) => one.file === file)?.sender ?? '') !== '';
  const told = session.draft.choices.senders.filter((one) => one.file !== file);
  return (
    <li>
      <span className="name">
        {file}{note}
        {isTold && <Text as="p" size={200} className="quiet">{say('intake.toldSender')}</Text>}
        {isTold && <Button size="small" appearance="subtle" disabledFocusable={disabled} aria-label={say('intake.toldSender.undoOne', { file })} onClick={() => actions.choose({ senders: [...told, { file, unit: '' }] })}>{say('intake.toldSender.undo')}</Button>}
      </span>
      <Button size="small" appearance="subtle" disabledFocusable={disabled} aria-label={say('intake.takeOutOne', { file })} onClick={() => takeOut(file, { session, actions })}>{say('intake.takeOut')}</Button>
    </li>
  );
}

export function takeOut(file: string, { session, actions }: PanelProps): void {
  const out = takenOut(file, session);
  if (out.kind === 'picked') actions.remove(out.index);
  else actions.withdraw(out.file);
}
