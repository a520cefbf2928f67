import { Button, Text } from '@fluentui/react-components';
import { textOf } from '../../../core/narrative/join-runs';
import { useSpeech } from '../../speech';
import type { ParagraphView } from './report-view';

export interface EditNoticeProps {
  readonly paragraph: ParagraphView;
  /** The name of a period by its code. */
  readonly periodName: (code: string) => string;
  readonly onKeep: () => void;
  readonly onUseGenerated: () => void;
}

/** Why a rewritten paragraph is to be looked at again, and what can be done about it. */
export function EditNotice({ paragraph: { outdated, lost, edit }, periodName, onKeep, onUseGenerated }: EditNoticeProps) {
  const { say } = useSpeech();
  if (!edit || (!outdated && lost.length === 0)) return null;
  return (
    <div className="look">
      {lost.map(({ name, before }) => <Text as="p" size={200} key={`${name} ${before ?? ''}`}>{say('report.lost', { name, text: before ?? '' })}</Text>)}
      {outdated && <Text as="p" size={200}>{outdated.why === 'otherPeriod' ? say('report.outdated.otherPeriod', { period: periodName(edit.period) }) : say('report.outdated.changed')}</Text>}
      {outdated?.why === 'changed' && <blockquote>{textOf(outdated.now ?? [])}</blockquote>}
      {outdated && (
        <div className="actions">
          <Button size="small" onClick={onKeep}>{say('report.keep')}</Button>
          <Button size="small" onClick={onUseGenerated}>{say('report.useGenerated')}</Button>
        </div>
      )}
    </div>
  );
}
