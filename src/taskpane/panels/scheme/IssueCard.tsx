import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { deadlineOf } from '../../../core/scheme/deadline';
import { dayText } from '../../day-text';
import type { IssuedForms, LaidDown } from '../../session';
import { useSpeech, type Speech } from '../../speech';
import type { PaneActions } from '../../work/actions';
import { PERIOD_EXAMPLES } from '../../work/tell-refusal';
import { IssuedResult } from './IssuedResult';
import { chosenUnits, proposedFor, typedPeriod } from './issuing';
import { UnitChoice } from './UnitChoice';

export interface IssueCardProps {
  readonly laidDown: LaidDown;
  /** The round's; '' where there is none yet. */
  readonly period: string;
  readonly issued: IssuedForms | null;
  readonly disabled: boolean;
  readonly actions: PaneActions;
}

/** 发填报表: the blank forms of a period, one file a unit, in one .zip. */
export function IssueCard({ laidDown, period: ofWorkbook, issued, disabled, actions }: IssueCardProps) {
  const speech = useSpeech();
  const { say, lang } = speech;
  const proposed = proposedFor(ofWorkbook, laidDown);
  const [typed, setTyped] = useState<string | null>(null);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const period = typedPeriod(typed ?? proposed.period, laidDown);
  const units = chosenUnits(period, laidDown, leftOut);
  const wanted = units.filter(({ gets }) => gets).map(({ unit }) => unit.code);
  const deadline = period && deadlineOf(laidDown.scheme, period);
  const isWrong = typed !== null && typed.trim() !== '' && !period;
  const hint = typed === null ? proposed.from : 'typed';
  const example = PERIOD_EXAMPLES[laidDown.scheme.periods.kind];
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{say('scheme.issue')}</Text>
      <Field label={say('scheme.issue.period')} {...(isWrong ? { validationMessage: say('scheme.issue.unknown', { example }) } : { hint: hintText(hint, example, speech) })}>
        <Input value={typed ?? proposed.period} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {deadline !== null && <Text as="p" size={200} className="quiet">{say('scheme.issue.deadline', { day: dayText(deadline, lang) })}</Text>}
      {period && <UnitChoice units={units} disabled={disabled} onChange={setLeftOut} />}
      <div className="actions">
        <Button disabledFocusable={disabled || !period || wanted.length === 0} onClick={() => period && void actions.issueForms({ period: period.code, units: wanted })}>{say('scheme.issue.do')}</Button>
      </div>
      {issued && <IssuedResult issued={issued} isSaved={actions.savesFiles()} onSaveAgain={() => actions.saveForms(issued)} />}
    </section>
  );
}

function hintText(from: 'workbook' | 'history' | 'nothing' | 'typed', example: string, { say }: Speech): string {
  return from === 'workbook' || from === 'history' ? say(`scheme.issue.${from}`) : say('scheme.issue.typed', { example });
}
