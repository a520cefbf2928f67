import { Button, Text } from '@fluentui/react-components';
import type { SavedReport } from '../../session';
import { useSpeech } from '../../speech';

export interface SavedCardProps {
  readonly report: SavedReport;
  /** False where nobody can tell whether the web view saved it. */
  readonly isSaved: boolean;
  readonly onSaveAgain: () => void;
}

/** The Word document that was made, and its text for where the file cannot be found. */
export function SavedCard({ report: { file, text }, isSaved, onSaveAgain }: SavedCardProps) {
  const { say } = useSpeech();
  return (
    <section className="card" role="status">
      <Text as="p">{say(isSaved ? 'report.saved' : 'report.made', { file })}</Text>
      <div className="actions"><Button onClick={onSaveAgain}>{say('report.saveAgain')}</Button></div>
      <details>
        <summary>{say('report.text')}</summary>
        <textarea className="text" readOnly rows={12} value={text} aria-label={say('report.text')} />
      </details>
    </section>
  );
}
