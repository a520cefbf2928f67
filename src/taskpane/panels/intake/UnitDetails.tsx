import { Button, Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';
import { FileLine } from './FileLine';
import type { SentChange } from './sent-again';
import type { UnitProps } from './unit-props';
import { Undecided } from './Undecided';
import { WayOf } from './WayOf';

const SHOWN = 20;

/** What a unit sent, what changed in it, what was found, and how it counts. */
export function UnitDetails({ row, session, actions }: UnitProps) {
  const { say } = useSpeech();
  const { unit, files, again, undecided, findings, choosable } = row;
  return (
    <div className="opened">
      {undecided && <Undecided finding={undecided} session={session} actions={actions} />}
      {files.length > 0 && (
        <ul className="list" aria-label={say('intake.files')}>
          {files.map((file) => <FileLine key={file} file={file} session={session} actions={actions} />)}
          {again?.superseded.map((file) => <FileLine key={file} file={file} note={say('intake.notCounted')} session={session} actions={actions} />)}
        </ul>
      )}
      {again && again.changes.length > 0 && <Changes changes={again.changes} />}
      {findings === 0 ? <Text as="p" size={200} className="quiet">{say('intake.noFindings')}</Text> : (
        <div className="actions">
          <Button size="small" aria-label={say('intake.findingsOf', { unit: unit.name, count: String(findings) })} onClick={() => actions.reviewUnit(unit.name)}>{say('intake.findings', { count: String(findings) })}</Button>
        </div>
      )}
      {choosable.map((one) => <WayOf key={one.unit.code} choosable={one} session={session} actions={actions} />)}
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly SentChange[] }) {
  const { say } = useSpeech();
  const shown = (text: string) => (text === '' ? say('intake.blank') : text);
  return (
    <div>
      <Text as="p" size={200} weight="semibold">{say('intake.changes')}</Text>
      <ul className="plain indented">
        {changes.slice(0, SHOWN).map(({ name, sheet, cell, before, after }, index) => (
          <li key={`${index} ${cell}`}>{say('intake.change', { name, sheet, cell, before: shown(before), after: shown(after) })}</li>
        ))}
        {changes.length > SHOWN && <li>{say('intake.moreChanges', { count: String(changes.length - SHOWN) })}</li>}
      </ul>
    </div>
  );
}
