import type { Day } from '../period';
import type { Event } from '../scheme/scheme';

/** The date of an event as it is read: as displayed in the scheme, else written out; '' for an undated one. */
export function eventDate({ displayed, start, end }: Event): string {
  if (displayed !== '' || start === null) return displayed;
  const last = end ?? start;
  if (start === last) return written(start);
  if (isWholeMonth(start, last)) return written(start).replace(/\d+日$/, '');
  return `${written(start)}—${withoutShared(start, last)}`;
}

function written(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function isWholeMonth(start: Day, end: Day): boolean {
  const [year, month] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
  return start.endsWith('-01') && end === last;
}

/** The end of a range without the year and month that its start has said. */
function withoutShared(start: Day, end: Day): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return written(end).replace(/^.*月/, '');
  return start.slice(0, 4) === end.slice(0, 4) ? written(end).replace(/^\d+年/, '') : written(end);
}
