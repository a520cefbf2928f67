import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Way as ChosenWay } from '../../../core/scheme/adoption';
import { rememberName, rememberedName } from '../../remembered-name';
import { useSpeech } from '../../speech';
import { useSamePlace } from '../../use-same-place';
import type { PanelProps } from '../panel-props';
import { nowAsTyped } from '../review/now-as-typed';
import type { Choosable } from './unit-board';
import { lackingFor, waysFor, withWay } from './ways';

interface WayProps extends PanelProps {
  readonly choosable: Choosable;
}

/** How a unit counts. */
export function WayOf({ choosable, session, actions }: WayProps) {
  const { place, hold, onBlur } = useSamePlace<HTMLDivElement>();
  const choose: PanelProps['actions']['choose'] = (choices) => {
    hold();
    actions.choose(choices);
  };
  return <div ref={place} onBlur={onBlur}><Way choosable={choosable} session={session} actions={{ ...actions, choose }} /></div>;
}

/** As it was decided, to be taken back; or to be decided. */
function Way({ choosable, session, actions }: WayProps) {
  const { say } = useSpeech();
  const { unit, adoption } = choosable;
  const { ways } = session.draft.choices;
  const drafted = ways.find((one) => one.unit === unit.code);
  const disabled = session.doing !== null;
  if (drafted) {
    const { way, by, at, reason } = drafted;
    return (
      <div className="decided">
        <Text as="p" size={200} className="name">{way === '本期' ? say('intake.way.back') : say('intake.way.draft', { way: say(`intake.way.${way}`), by, at, reason })}</Text>
        <Button size="small" disabledFocusable={disabled} aria-label={say('intake.way.undoOne', { unit: unit.name })} onClick={() => actions.choose({ ways: ways.filter((one) => one !== drafted) })}>{say('intake.way.undo')}</Button>
      </div>
    );
  }
  if (adoption && adoption.way !== '本期') {
    const { way, by, at, reason } = adoption;
    return (
      <div className="decided">
        <Text as="p" size={200} className="name">{say('intake.way.standing', { way: say(`intake.way.${way}`), by, at, reason })}</Text>
        <Button size="small" disabledFocusable={disabled} aria-label={say('intake.way.toCurrentOne', { unit: unit.name })} onClick={() => actions.choose({ ways: withWay(ways, { unit: unit.code, way: '本期', by: rememberedName(), at: nowAsTyped(new Date()), reason: '' }) })}>{say('intake.way.toCurrent')}</Button>
      </div>
    );
  }
  return <WayForm choosable={choosable} session={session} actions={actions} />;
}

function WayForm({ choosable, session, actions }: WayProps) {
  const { say } = useSpeech();
  const { unit } = choosable;
  const [way, setWay] = useState<ChosenWay>('本期');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(rememberedName);
  const [isTried, setTried] = useState(false);
  const round = session.worked?.prepared.result.round;
  const lacking = lackingFor({ way, by, reason });
  const set = () => {
    setTried(true);
    if (lacking.length > 0) return;
    rememberName(by.trim());
    actions.choose({ ways: withWay(session.draft.choices.ways, { unit: unit.code, way, by: by.trim(), at: nowAsTyped(new Date()), reason: reason.trim() }) });
  };
  if (!round) return null;
  const wrong = (field: 'by' | 'reason') => (isTried && lacking.includes(field) ? { validationState: 'error' as const, validationMessage: say('intake.way.lacking', { fields: say(`intake.way.${field}`) }) } : {});
  return (
    <div className="decide">
      <Field label={say('intake.way')} size="small">
        <Select size="small" value={way} aria-label={say('intake.wayOf', { unit: unit.name })} onChange={(_, { value }) => setWay(value as ChosenWay)}>
          {waysFor(choosable, round).map((one) => <option key={one} value={one}>{say(`intake.way.${one}`)}</option>)}
        </Select>
      </Field>
      {way !== '本期' && (
        <>
          <Field label={say('intake.way.reason')} size="small" {...wrong('reason')}><Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} /></Field>
          <Field label={say('intake.way.by')} size="small" {...wrong('by')}><Input size="small" value={by} onChange={(_, { value }) => setBy(value)} /></Field>
          <div className="actions"><Button size="small" disabledFocusable={session.doing !== null} onClick={set}>{say('intake.way.set')}</Button></div>
        </>
      )}
    </div>
  );
}
