import { Button, Text } from '@fluentui/react-components';
import { useSpeech } from '../../speech';
import type { PanelProps } from '../panel-props';

/** Filled forms that stand in the workbook: taken in, or offered. */
export function OwnSheets({ session: { worked, draft, doing }, actions }: PanelProps) {
  const { say } = useSpeech();
  const offered = worked?.prepared.ownSheets ?? [];
  const count = String(offered.length);
  if (draft.ownSheets) {
    return (
      <section className="card">
        <div className="line">
          <Text as="p" size={200} className="name">{say('intake.sheets.taken')}</Text>
          <Button size="small" appearance="subtle" disabledFocusable={doing !== null} onClick={() => actions.takeSheets(false)}>{say('intake.sheets.leave')}</Button>
        </div>
      </section>
    );
  }
  if (offered.length === 0) return null;
  return (
    <section className="card">
      <Text as="p">{say('intake.sheets.found', { count, sheets: offered.join(say('list.separator')) })}</Text>
      <div className="actions"><Button size="small" disabledFocusable={doing !== null} onClick={() => actions.takeSheets(true)}>{say('intake.sheets.take', { count })}</Button></div>
    </section>
  );
}
