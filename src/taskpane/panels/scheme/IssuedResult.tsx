import { Button, Text } from '@fluentui/react-components';
import type { IssuedForms } from '../../session';
import { useSpeech } from '../../speech';

export interface IssuedResultProps {
  readonly issued: IssuedForms;
  /** False where the web view does not say whether it saved the file. */
  readonly isSaved: boolean;
  readonly onSaveAgain: () => void;
}

/** What came of issuing forms, and what to mind. */
export function IssuedResult({ issued: { file, period, units, previousLacking, isPlain }, isSaved, onSaveAgain }: IssuedResultProps) {
  const { say } = useSpeech();
  return (
    <div className="came" role="status">
      <Text as="p" weight="semibold">{say('scheme.issue.done', { period, units: String(units) })}</Text>
      <Text as="p">{say(isSaved ? 'scheme.issue.saved' : 'scheme.issue.made', { file })}</Text>
      {previousLacking !== null && <Text as="p">{say('scheme.issue.noPrevious', { previous: previousLacking })}</Text>}
      {isPlain && <Text as="p">{say('scheme.issue.plain')}</Text>}
      <div className="actions"><Button size="small" onClick={onSaveAgain}>{say('scheme.issue.again')}</Button></div>
    </div>
  );
}
