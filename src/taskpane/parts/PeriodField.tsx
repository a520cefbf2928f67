import { Field, Input } from '@fluentui/react-components';
import type { PeriodKind } from '../../core/period';
import { useSpeech } from '../speech';
import { PERIOD_EXAMPLES } from '../work/tell-refusal';

/** Which period it is, where the workbook does not say. */
export function PeriodField({ period, expected, onType }: { readonly period: string; readonly expected: PeriodKind | null; readonly onType: (period: string) => void }) {
  const { say } = useSpeech();
  return (
    <Field label={say('period.label')} hint={say('period.hint', { example: PERIOD_EXAMPLES[expected ?? '月'] })} className="period">
      <Input value={period} onChange={(_, { value }) => onType(value)} />
    </Field>
  );
}
