import { Text } from '@fluentui/react-components';
import { deadlineOf } from '../../../core/scheme/deadline';
import type { Scheme } from '../../../core/scheme/scheme';
import { dayText } from '../../day-text';
import type { LaidDown } from '../../session';
import { useSpeech, type Speech } from '../../speech';
import { typedPeriod } from './issuing';

export interface SchemeCardProps {
  readonly laidDown: LaidDown;
  /** The round's; '' where there is none yet. */
  readonly period: string;
}

/** Which scheme this is. */
export function SchemeCard({ laidDown, period }: SchemeCardProps) {
  const speech = useSpeech();
  const { say, lang } = speech;
  const { scheme } = laidDown;
  const ofRound = typedPeriod(period, laidDown);
  const deadline = ofRound && deadlineOf(scheme, ofRound);
  const rows = [
    [say('scheme.code'), [scheme.code, say('book.version', { version: scheme.version })].join(say('comma'))],
    [say('scheme.issuer'), scheme.issuer],
    [say('scheme.periods'), periodsText(scheme, speech)],
    [say('scheme.deadline'), deadline === null ? '' : say('scheme.deadlineOf', { period, day: dayText(deadline, lang) })],
  ];
  return (
    <section className="card">
      <Text as="h2" weight="semibold">{scheme.name}</Text>
      <dl className="facts">
        {rows.map(([name, value]) => value !== '' && <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
    </section>
  );
}

function periodsText({ periods: { kind, closingDay } }: Scheme, { say }: Speech): string {
  const name = say(`scheme.kind.${kind}`);
  return closingDay === null ? name : say('scheme.closing', { kind: name, day: String(closingDay) });
}
