import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { periodName } from '../../../core/period';
import type { RoundResult } from '../../../core/sheets/round-result';
import { reminderText } from '../../../core/sheets/reminder';
import { daysUntil, today } from '../../clock';
import { copyText } from '../../copy-text';
import { dayText } from '../../day-text';
import type { CityBook } from '../../session';
import { useSpeech } from '../../speech';
import { deadlineOf } from '../../../core/scheme/deadline';
import { StatusBar } from './StatusBar';
import { type BoardRow, receivedOf } from './unit-board';

export interface ReceivedCardProps {
  readonly board: readonly BoardRow[];
  readonly result: RoundResult;
  /** How many files gave nothing to the round and need a word. */
  readonly loose: number;
  /** Nobody chose the period yet. */
  readonly isProposed: boolean;
  /** Null where it is being changed, or cannot be now. */
  readonly onChangePeriod: (() => void) | null;
}

/** How many of the units have sent, who has not, and until when. */
export function ReceivedCard({ board, result, loose, isProposed, onChangePeriod }: ReceivedCardProps) {
  const { say, lang } = useSpeech();
  const missing = board.filter(({ status, isPartial }) => status === 'missing' || isPartial).map(({ unit }) => unit.name);
  const deadline = deadlineOf(result.round.scheme, result.round.period);
  return (
    <section className="card received">
      <div className="line">
        <Text as="h2" size={300} weight="regular" className="name" aria-label={say('intake.received', { due: String(board.length), received: String(receivedOf(board)) })}>
          <span className="big number">{receivedOf(board)}</span> {say('intake.receivedOf', { due: String(board.length) })}
        </Text>
        {deadline !== null && <Text size={200} className="quiet">{deadlineText(deadline, { say, lang })}</Text>}
      </div>
      <StatusBar board={board} />
      <Text as="p" size={200}>{missing.length === 0 ? say('intake.allReceived') : say('intake.missing', { units: missing.join(say('list.separator')) })}</Text>
      <ToDecide board={board} loose={loose} />
      {missing.length > 0 && <Reminder text={reminderText(result)} />}
      {isProposed && (
        <div className="line">
          <Text as="p" size={200} className="quiet">{say('intake.proposed', { period: periodName(result.round.period) })}</Text>
          {onChangePeriod && <Button size="small" appearance="subtle" onClick={onChangePeriod}>{say('intake.period.change')}</Button>}
        </div>
      )}
    </section>
  );
}

/** What nobody but the official can tell, though everything may have come. */
function ToDecide({ board, loose }: Pick<ReceivedCardProps, 'board' | 'loose'>) {
  const { say } = useSpeech();
  const names = (rows: readonly BoardRow[]): string => rows.map(({ unit }) => unit.name).join(say('list.separator'));
  const undecided = board.filter((row) => row.undecided !== null);
  const after = board.filter(({ cameAfterAll }) => cameAfterAll);
  const told = [
    ...(undecided.length > 0 ? [say('intake.toDecide', { units: names(undecided) })] : []),
    ...(after.length > 0 ? [say('intake.cameAfterAll', { units: names(after) })] : []),
    ...(loose > 0 ? [say('intake.looseBelow', { count: String(loose) })] : []),
  ];
  return <>{told.map((one) => <Text as="p" size={200} weight="semibold" key={one}>{one}</Text>)}</>;
}

/** How long it is yet, where the deadline lies ahead; else the day. */
function deadlineText(deadline: NonNullable<CityBook['deadline']>, { say, lang }: Pick<ReturnType<typeof useSpeech>, 'say' | 'lang'>): string {
  const left = daysUntil(deadline, today());
  if (left < 0) return say('intake.deadline', { day: dayText(deadline, lang) });
  return left === 0 ? say('intake.lastDay') : say('intake.daysLeft', { count: String(left) });
}

/** The text for those who are missing: to be copied, and to be read or copied by hand. */
function Reminder({ text }: { readonly text: string }) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState<'no' | 'yes' | 'byHand'>('no');
  const copy = async () => setCopied((await copyText(text)) ? 'yes' : 'byHand');
  return (
    <>
      <div className="actions">
        <Button size="small" onClick={() => void copy()}>{say('intake.remind')}</Button>
        <Text size={200} className="quiet" role="status">{copied === 'yes' ? say('intake.reminded') : copied === 'byHand' ? say('copy.byHand') : ''}</Text>
      </div>
      <details open={copied === 'byHand'}>
        <summary>{say('intake.reminder.show')}</summary>
        <textarea className="text" readOnly rows={5} value={text} aria-label={say('intake.reminder')} />
      </details>
    </>
  );
}
