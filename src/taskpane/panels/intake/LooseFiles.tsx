import { Button, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { unitsOf } from '../../../core/scheme/find-unit';
import { tellFinding } from '../../../language/tell-finding';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';
import { takeOut } from './FileLine';
import type { LooseFile } from './loose-files';

interface LooseFilesProps extends PanelProps {
  readonly files: readonly LooseFile[];
}

/** Files that gave nothing to the round: why, what to do, and whose they are where that can be told by hand. */
export function LooseFiles({ files, ...props }: LooseFilesProps) {
  const { say } = useSpeech();
  if (files.length === 0) return null;
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{say('intake.loose', { count: String(files.length) })}</Text>
      <ul>{files.map((one) => <Loose key={one.file} loose={one} {...props} />)}</ul>
    </section>
  );
}

/** Files of which nothing needs to be done. */
export function PassedOver({ files, ...props }: LooseFilesProps) {
  const { say } = useSpeech();
  if (files.length === 0) return null;
  return (
    <details>
      <summary>{say('intake.passedOver', { count: String(files.length) })}</summary>
      <ul>{files.map((one) => <Loose key={one.file} loose={one} {...props} />)}</ul>
    </details>
  );
}

function Loose({ loose: { file, why, asksUnit }, session, actions }: PanelProps & { readonly loose: LooseFile }) {
  const { say, lang } = useSpeech();
  const told = why && tellFinding(why, lang);
  return (
    <li className="looseFile">
      <div className="line">
        <Text weight="semibold" className="name">{file}</Text>
        <Button size="small" appearance="subtle" disabledFocusable={session.doing !== null} aria-label={say('intake.takeOutOne', { file })} onClick={() => takeOut(file, { session, actions })}>{say('intake.takeOut')}</Button>
      </div>
      {told && <Text as="p" size={200}>{told.message}</Text>}
      {told && !asksUnit && <Text as="p" size={200} className="quiet">{say('intake.loose.next', { next: told.next })}</Text>}
      {asksUnit && <Sender file={file} session={session} actions={actions} />}
    </li>
  );
}

function Sender({ file, session, actions }: PanelProps & { readonly file: string }) {
  const { say } = useSpeech();
  const [unit, setUnit] = useState('');
  const round = session.worked?.prepared.result.round;
  const { senders } = session.draft.choices;
  if (!round) return null;
  const tell = () => actions.choose({ senders: [...senders.filter((one) => one.file !== file), { file, unit }] });
  return (
    <div className="actions">
      <Select size="small" value={unit} aria-label={`${say('intake.loose.asks')} ${file}`} onChange={(_, { value }) => setUnit(value)}>
        <option value="">{say('intake.loose.choose')}</option>
        {unitsOf(round.scheme, round.period).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </Select>
      <Button size="small" disabledFocusable={session.doing !== null || unit === ''} onClick={tell}>{say('intake.loose.tell')}</Button>
    </div>
  );
}
