import { Text } from '@fluentui/react-components';
import type { SavedReport } from '../session';
import { useSpeech } from '../speech';

/** The report after it was saved: its text can be selected where the file cannot be found. */
export function ReportText({ report: { file, text } }: { readonly report: SavedReport }) {
  const { say } = useSpeech();
  return (
    <section>
      <Text as="h2" weight="semibold">{say('report.title')}</Text>
      <Text as="p">{say('report.saved', { file })}</Text>
      <textarea className="text" readOnly rows={16} value={text} aria-label={say('report.text')} />
    </section>
  );
}
