import { type Finding, raise } from '../finding';
import type { Event, Item } from '../scheme/scheme';
import { laterEvent } from './findings';
import { textOf } from './join-runs';
import { laterDate } from './later-date';
import type { Narration, Told } from './narration';
import { tellEvent } from './tell-event';
import { whereOf } from './where-of';

/** Events told in the order given; one after the period's end is left out and found, unless it is told as a plan. */
export function tellEvents(events: readonly Event[], item: Item, narration: Narration): { told: Told[]; findings: Finding[] } {
  const told: Told[] = [];
  const findings: Finding[] = [];
  for (const event of events) {
    const one = tellEvent(event, item, narration);
    const date = laterDate(event, narration.round.period.end);
    if (date === null) told.push(one);
    else findings.push(raise(laterEvent, { item: item.number, event: shortened(textOf(one.runs).replace(/[。；]$/, '')), date }, whereOf({ item, place: event.place }, narration)));
  }
  return { told, findings };
}

function shortened(text: string): string {
  const symbols = [...text];
  return symbols.length > 20 ? `${symbols.slice(0, 20).join('')}…` : text;
}
