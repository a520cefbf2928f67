import { Button, Text } from '@fluentui/react-components';
import type { Finding } from '../../core/finding';
import type { Difference } from '../../hosts/host';
import { tellPhrase } from '../../language/tell-finding';
import type { View } from '../session';
import { useSpeech } from '../speech';
import { tellRound } from '../tell-round';
import { FindingList } from './FindingList';

export interface RollUpResultProps {
  readonly done: Extract<View, { kind: 'done' }>;
  /** Nothing waits to be rolled up: the report comes next. */
  readonly isLast: boolean;
  readonly disabled: boolean;
  readonly onUndo: () => void;
  readonly onReport: () => void;
  readonly onJump: (finding: Finding) => void;
}

/** What came of a roll-up: who has sent, what was found, what Excel shows otherwise, and the way back. */
export function RollUpResult({ done: { prepared, applied }, isLast, disabled, onUndo, onReport, onJump }: RollUpResultProps) {
  const speech = useSpeech();
  const { say, lang } = speech;
  const blocking = prepared.result.findings.filter(({ tier }) => tier === '强制');
  const { added, rewritten, emptied } = prepared.change;
  const lines = [
    ...tellRound(prepared.result, speech),
    say('done.sheets', { count: String(added.length + rewritten.length + emptied.length) }),
    ...(applied.differences.length > 0 ? [say('done.differences', differencesOf(applied.differences, say('list.separator')))] : []),
    ...applied.told.map((told) => tellPhrase(told, lang)),
  ];
  return (
    <section className="result">
      <Text as="h2" weight="semibold">{say('done.title')}</Text>
      {lines.map((line) => <Text as="p" key={line}>{line}</Text>)}
      <div className="actions">
        <Button appearance={isLast ? 'primary' : 'secondary'} disabledFocusable={disabled} onClick={onReport}>{say('action.report')}</Button>
        <Button disabledFocusable={disabled} onClick={onUndo}>{say('action.undo')}</Button>
      </div>
      {blocking.length > 0 && <Text as="h2" weight="semibold">{say('done.mustBePutRight')}</Text>}
      <FindingList findings={blocking} onJump={onJump} />
    </section>
  );
}

function differencesOf(differences: readonly Difference[], separator: string) {
  const cells = differences.slice(0, 5).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return { count: String(differences.length), cells: cells.join(separator) };
}
