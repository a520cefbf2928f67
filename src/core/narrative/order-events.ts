import type { Event } from '../scheme/scheme';

/** Events by date, then order; an undated one keeps its place after the row above it. */
export function orderEvents(events: readonly Event[]): Event[] {
  const groups: Event[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (event.start === null && last) last.push(event);
    else groups.push([event]);
  }
  return groups.sort(([one], [other]) => compare(one, other)).flat();
}

/** A group led by an undated event can only be the first, and stays there. */
function compare(one: Event | undefined, other: Event | undefined): number {
  const [start, end] = [one?.start ?? '', other?.start ?? ''];
  if (start !== end) return start < end ? -1 : 1;
  const [first, second] = [one?.order ?? Infinity, other?.order ?? Infinity];
  return first === second ? 0 : first < second ? -1 : 1;
}
