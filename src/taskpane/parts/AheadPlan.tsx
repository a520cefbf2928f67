import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { tellPhrase } from '../../language/tell-finding';
import type { Worked } from '../session';
import { useSpeech } from '../speech';

const SHOWN = 30;

export interface AheadPlanProps {
  readonly worked: Worked;
}

/** 改动清单: what is about to be written, before it is. */
export function AheadPlan({ worked: { prepared, losses } }: AheadPlanProps) {
  const { say, lang } = useSpeech();
  const { change, changed } = prepared;
  const conflicts = change.conflicts.map((name) => say('quoted', { name })).join(say('list.separator'));
  const added = change.added.filter((sheet) => !change.conflicts.includes(sheet));
  const shown = (text: string) => (text === '' ? say('ahead.blank') : text);
  return (
    <section className="ahead">
      <Text as="h2" weight="semibold">{say('ahead.title')}</Text>
      {change.conflicts.length > 0 && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{say('ahead.conflicts', { sheets: conflicts })}</MessageBarBody></MessageBar>
      )}
      <ul className="plain">
        {losses.map(({ id, what }) => <li key={id}>{say('ahead.loss')}{tellPhrase(what, lang)}</li>)}
        {change.overwritten.map(({ sheet, why }) => <li key={`${sheet} ${why}`}>{tellPhrase(why, lang)}</li>)}
        <SheetNames told={say('ahead.added', { count: String(added.length) })} sheets={added} />
        <SheetNames told={say('ahead.rewritten', { count: String(change.rewritten.length) })} sheets={change.rewritten} />
        <SheetNames told={say('ahead.emptied', { count: String(change.emptied.length) })} sheets={change.emptied} />
        {changed.length > 0 && <li>{say('ahead.changed', { count: String(changed.length) })}</li>}
      </ul>
      <ul className="plain indented">
        {changed.slice(0, SHOWN).map(({ unit, name, sheet, cell, before, after }) => (
          <li key={`${unit} ${sheet} ${cell}`}>{say('ahead.change', { unit, name, sheet, cell, before: shown(before), after: shown(after) })}</li>
        ))}
        {changed.length > SHOWN && <li>{say('ahead.more', { count: String(changed.length - SHOWN) })}</li>}
      </ul>
    </section>
  );
}

/** How many they are; which, for whoever wants to know. */
function SheetNames({ told, sheets }: { readonly told: string; readonly sheets: readonly string[] }) {
  const { say } = useSpeech();
  if (sheets.length === 0) return null;
  return <li><details><summary>{told}</summary>{sheets.join(say('list.separator'))}</details></li>;
}
