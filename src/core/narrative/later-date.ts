import type { Day } from '../period';
import type { Event } from '../scheme/scheme';
import { eventDate } from './event-date';

/** Words that say of an event that it is still to come; 按照计划 says nothing of the kind. */
const PLANNED = /预计|即将|[将拟](?=[于在对开召举组继进启])|拟(?=\d)|(?<![按据照对])计划(?![书表单生])/;

/** Words behind which a date is what is asked for, not what has been. */
const ASKED = /要求|明确|确保|力争|争取|目标|限期|部署|安排/;

const DATE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|[上中下]旬|底|末|初|份)?/g;

/** A month with no year that is farther ahead than this is one of last year. */
const MONTHS_AHEAD = 6;

/**
 * The date, as it reads, by which an event is later than the day given: its own, or where it has none the one that its
 * text names. Null where it is not later, or is told as a plan.
 */
export function laterDate(event: Event, end: Day): string | null {
  if (PLANNED.test(event.text.source)) return null;
  if (event.start !== null) return event.start > end ? eventDate(event) : null;
  const typed = event.text.parts.map((part) => (part.kind === 'text' ? part.text : '◇')).join('');
  return dateAfter(typed.replace(/《[^》]*》/g, ''), end);
}

function dateAfter(text: string, end: Day): string | null {
  for (const sentence of text.split(/[。；;！]/)) {
    const asked = ASKED.exec(sentence)?.index ?? sentence.length;
    for (const match of sentence.slice(0, asked).matchAll(DATE)) {
      const rest = sentence.slice(match.index + match[0].length);
      if (tellsWhen(match, sentence) && !/^[以之]?前/.test(rest) && dayOf(match, end) > end) return match[0];
    }
  }
  return null;
}

/** A day, or a month that opens its clause: 部署9月份工作 does not say when. */
function tellsWhen({ 0: date, index, 3: day }: RegExpMatchArray, sentence: string): boolean {
  if (day !== undefined) return true;
  const before = sentence.slice(0, index ?? 0);
  return /(?:^|[，,、：:于])$/.test(before) && !(date.endsWith('份') && before !== '');
}

function dayOf([, year, month = '', day = '1']: RegExpMatchArray, end: Day): Day {
  const [ownYear = 0, ownMonth = 0] = end.split('-').map(Number);
  const lastYears = year === undefined && Number(month) - ownMonth > MONTHS_AHEAD;
  return `${year ?? ownYear - (lastYears ? 1 : 0)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
