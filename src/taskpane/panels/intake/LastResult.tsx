import { Button, Text } from '@fluentui/react-components';
import { isInWorkbook } from '../../next-step';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';

/** What came of the last roll-up, as long as it is what the workbook has. */
export function LastResult({ session, actions }: PanelProps) {
  const { say } = useSpeech();
  const { written } = session;
  if (!written || !isInWorkbook(session)) return null;
  return (
    <section className="card">
      <div className="line">
        <Text as="p" weight="semibold" className="name" role="status">{say(written.title)}</Text>
        <Button size="small" onClick={() => actions.open('summary')}>{say('intake.seeSummary')}</Button>
      </div>
    </section>
  );
}
