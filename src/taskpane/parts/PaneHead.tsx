import { Button, Text } from '@fluentui/react-components';
import { periodName } from '../../core/period';
import type { CityBook, Session } from '../session';
import { useSpeech, type Speech } from '../speech';
import { dayText } from '../day-text';

export interface PaneHeadProps {
  readonly session: Session;
  /** Null where it cannot be changed now. */
  readonly onChangePeriod: (() => void) | null;
}

/** Which city, period and scheme this is; in another workbook, what it is. */
export function PaneHead({ session, onChangePeriod }: PaneHeadProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { book, doing } = session;
  if (book?.kind !== 'city') {
    const text = book && { unusable: say('book.unusable'), form: say('book.form'), none: say('book.none') }[book.kind];
    return (
      <header className="head">
        <Text as="h1" size={400} weight="semibold">{say('title')}</Text>
        {text !== null && <Text as="p" size={200} className="quiet">{text}</Text>}
      </header>
    );
  }
  const period = periodOf(session, book);
  return (
    <header className="head">
      <Text as="h1" size={400} weight="semibold">{[book.city, period || say('book.noPeriod')].join(' · ')}</Text>
      <Text as="p" size={200} className="quiet">
        {schemeLine(book, speech)}
        {book.period !== '' && onChangePeriod && <Button size="small" appearance="transparent" className="inline" aria-label={say('intake.period.change')} disabledFocusable={doing !== null} onClick={onChangePeriod}>{say('period.change')}</Button>}
      </Text>
    </header>
  );
}

/** Of the round as it would be, where it was worked out. */
function periodOf({ worked, draft }: Session, book: CityBook): string {
  return worked?.draft === draft ? periodName(worked.prepared.result.round.period) : book.period;
}

/** The city stands in the line above. */
function schemeLine({ city, scheme, version, deadline }: CityBook, { say, lang }: Speech): string {
  const name = scheme.startsWith(city) && scheme !== city ? scheme.slice(city.length) : scheme;
  const parts = [name, say('book.version', { version }), ...(deadline === null ? [] : [say('book.deadline', { day: dayText(deadline, lang) })])];
  return parts.join(' · ');
}
