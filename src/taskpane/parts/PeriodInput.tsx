import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeriodKind, PeriodScheme } from '../../core/period';
import { readPeriodCode } from '../../core/scheme/table/read-period-code';
import { useSpeech } from '../speech';
import { PERIOD_EXAMPLES } from '../work/tell-refusal';

export interface PeriodFieldProps {
  readonly period: string;
  readonly periods: PeriodScheme;
  readonly expected: PeriodKind | null;
  readonly onType: (period: string) => void;
}

/** Which period it is, where the workbook does not say. A period that is only half typed is not tried yet. */
export function PeriodInput({ period, periods, expected, onType }: PeriodFieldProps) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(period);
  const type = (text: string) => {
    setTyped(text);
    if (text.trim() === '' || readPeriodCode(text, periods) !== null) onType(text);
  };
  const leave = () => typed !== period && onType(typed);
  return (
    <Field label={say('period.label')} hint={say('period.hint', { example: PERIOD_EXAMPLES[expected ?? periods.kind] })} className="period">
      <Input value={typed} onChange={(_, { value }) => type(value)} onBlur={leave} />
    </Field>
  );
}
