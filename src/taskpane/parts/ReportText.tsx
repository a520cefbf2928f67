import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText } from '../copy-text';
import type { SavedReport } from '../session';
import { useSpeech } from '../speech';

export interface ReportTextProps {
  readonly report: SavedReport;
  /** False where nobody can tell whether the web view saved it. */
  readonly isSaved: boolean;
  readonly onSaveAgain: () => void;
}

/** The report once it was written: its text can be copied where the file cannot be found. */
export function ReportText({ report: { file, text }, isSaved, onSaveAgain }: ReportTextProps) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<'no' | 'yes' | 'byHand'>('no');
  const copy = async () => setCopied((await copyText(text)) ? 'yes' : 'byHand');
  return (
    <section>
      <Text as="h2" weight="semibold">{say('report.title')}</Text>
      <Text as="p">{say(isSaved ? 'report.saved' : 'report.made', { file })}</Text>
      <div className="actions">
        <Button onClick={onSaveAgain}>{say('report.saveAgain')}</Button>
        <Button onClick={() => void copy()}>{say(copied === 'yes' ? 'copied' : 'report.copy')}</Button>
      </div>
      {copied === 'byHand' && <Text as="p" role="status">{say('copy.byHand')}</Text>}
      <textarea className="text" readOnly rows={16} value={text} aria-label={say('report.text')} />
    </section>
  );
}
