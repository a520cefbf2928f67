import { Text } from '@fluentui/react-components';
import type { Scheme } from '../../../core/scheme/scheme';
import { dayText } from '../../day-text';
import { useSpeech, type Speech } from '../../speech';

export interface SchemeCardProps {
  readonly scheme: Scheme;
  /** The round's; '' where there is none yet. */
  readonly period: string;
  readonly deadline: string | null;
}

/** Which scheme this is. */
export function SchemeCard({ scheme, period, deadline }: SchemeCardProps) {
  const speech = useSpeech();
  const { say, lang } = speech;
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
