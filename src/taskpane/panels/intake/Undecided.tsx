import { Button, Text } from '@fluentui/react-components';
import type { Finding } from '../../../core/finding';
import { tellFinding } from '../../../language/tell-finding';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { takeOut } from './FileLine';
import { undecidedFiles } from './loose-files';

/** Files of a unit between which nobody can tell, with what differs: one is chosen, the others go. */
export function Undecided({ finding, session, actions }: PanelProps & { readonly finding: Finding }) {
  const { say, lang } = useSpeech();
  const files = undecidedFiles(finding);
  const choose = (chosen: string) => files.filter((file) => file !== chosen).sort((one, other) => indexOf(other, session) - indexOf(one, session)).forEach((file) => takeOut(file, { session, actions }));
  return (
    <div>
      <Text as="p" size={200} weight="semibold">{say('intake.undecided')}</Text>
      <Text as="p" size={200}>{tellFinding(finding, lang).message}</Text>
      <ul className="list">
        {files.map((file) => (
          <li key={file}>
            <span className="name">{file}</span>
            <Button size="small" disabledFocusable={session.doing !== null} aria-label={say('intake.takeOne', { file })} onClick={() => choose(file)}>{say('intake.take')}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Picked files are taken out by where they stand: the last first. */
function indexOf(file: string, session: PanelProps['session']): number {
  const sheets = session.worked?.prepared.received.find((one) => one.file === file)?.sheets;
  return session.draft.picked.files.findIndex((one) => one.sheets === sheets);
}
