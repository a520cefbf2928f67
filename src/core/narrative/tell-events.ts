import { type Finding, raise } from '../finding';
import type { Event, Item } from '../scheme/scheme';
import { eventDate } from './event-date';
import { laterEvent } from './findings';
import type { Narration, Told } from './narration';
import { tellEvent } from './tell-event';
import { whereOf } from './where-of';

/** Words that say of an event that it is still to come; 按照计划 says nothing of the kind. */
const PLANNED = /预计|将于|拟于|拟(?=[在对开召举组])|(?<![按据照对])计划(?![书表单生])/;

/** Events told in the order given; one after the period's end is left out and found, unless it is told as a plan. */
export function tellEvents(events: readonly Event[], item: Item, narration: Narration): { told: Told[]; findings: Finding[] } {
  const told: Told[] = [];
  const findings: Finding[] = [];
  for (const event of events) {
    const later = event.start !== null && event.start > narration.round.period.end;
    if (!later || PLANNED.test(event.text.source)) told.push(tellEvent(event, item, narration));
    else findings.push(raise(laterEvent, { item: item.number, event: shortened(event.text.source), date: eventDate(event) }, whereOf({ item, place: event.place }, narration)));
  }
  return { told, findings };
}

function shortened(text: string): string {
  const symbols = [...text];
  return symbols.length > 20 ? `${symbols.slice(0, 20).join('')}…` : text;
}
