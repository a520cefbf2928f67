import type { Figure } from '../figure/figure';
import { type Finding, type Outcome, type Place, raise } from '../finding';
import type { ListEntry, Submission } from '../form/submission';
import type { Summary } from '../rollup/summary';
import { EVENT_LIST } from '../scheme/event-list';
import { plainName } from '../scheme/half-width';
import type { Round } from '../scheme/round';
import type { Event, Item } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import { eventDate } from './event-date';
import { eventWithoutItem, eventWithoutText } from './findings';

/** Those `placed` have a date or follow one of the same unit and item that has; `loose` are the others. */
export interface UnitEvents {
  readonly placed: readonly Event[];
  readonly loose: readonly Event[];
}

/** Events that units told in their list 动态, in the order of the units, each with its place in the unit's file. */
export function unitEvents({ counted }: Pick<Summary, 'counted'>, { scheme }: Round): Outcome<UnitEvents> {
  const placed: Event[] = [];
  const loose: Event[] = [];
  const findings: Finding[] = [];
  for (const { submission } of counted) {
    const unit = scheme.units.find(({ code }) => code === submission.unit);
    if (!unit) continue;
    const dated = new Set<string>();
    for (const entry of submission.lists.get(EVENT_LIST) ?? []) {
      const { value: event, findings: found } = readEvent(entry, unit, { submission, items: scheme.items });
      findings.push(...found);
      if (!event) continue;
      if (event.start !== null) dated.add(event.item);
      (dated.has(event.item) ? placed : loose).push(event);
    }
  }
  return { value: { placed, loose }, findings };
}

function readEvent(entry: ListEntry, unit: Unit, { submission, items }: { readonly submission: Submission; readonly items: readonly Item[] }): Outcome<Event | null> {
  const typed = (column: string) => textOf(entry.figures.get(`${EVENT_LIST}.${column}`));
  const text = typed('文字');
  const item = itemNamed(typed('事项'), items);
  const place = placeOf(entry, unit, submission);
  const found = (finding: Finding) => ({ value: null, findings: [finding] });
  if (text === '') return found(raise(eventWithoutText, { unit: unit.name, row: String(entry.row) }, { place }));
  if (!item) return found(raise(eventWithoutItem, { unit: unit.name, event: shortened(text), item: typed('事项') || '（空白）' }, { place }));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed('日期')) ? typed('日期') : null;
  const event: Event = {
    item: item.number,
    start: day,
    end: day,
    displayed: typed('显示日期'),
    order: null,
    text: { source: text, parts: [] },
    documentTitle: typed('文件名称'),
    documentNumber: typed('文号'),
    place,
  };
  return { value: { ...event, text: { source: text, parts: [{ kind: 'text', text: ledByUnit(text, unit, eventDate(event)) }] } }, findings: [] };
}

/** What the unit wrote, as it is: never read for marks. Its name leads it, behind the date where it begins with that, unless it is named. */
function ledByUnit(text: string, unit: Unit, date: string): string {
  const short = unit.shortName || unit.name;
  const isNamed = [unit.name, short, ...unit.aliases].some((name) => name !== '' && text.includes(name));
  if (isNamed) return text;
  if (date === '' || !text.startsWith(date)) return `${short}${text}`;
  const rest = text.slice(date.length);
  const mark = /^[，,]/.exec(rest)?.[0] ?? '';
  return `${date}${mark}${short}${rest.slice(mark.length)}`;
}

/** By number (33, 33., 第33项), short name or title. */
function itemNamed(text: string, items: readonly Item[]): Item | undefined {
  const wanted = plainName(text);
  const number = wanted.replace(/^第|项$|[.、]$/g, '');
  if (wanted === '') return undefined;
  return items.find((item) => plainName(item.number) === number) ?? items.find((item) => [item.shortName, item.title].some((name) => plainName(name) === wanted));
}

function placeOf({ figures, row }: ListEntry, unit: Unit, { file, sheet }: Submission): Place & { readonly sheet: string; readonly cell: string } {
  const source = [figures.get(`${EVENT_LIST}.文字`), ...figures.values()].flatMap((figure) => figure?.sources ?? [])[0];
  return { unit: unit.name, file, sheet, cell: `A${row}`, ...source };
}

function textOf(figure: Figure | undefined): string {
  if (!figure || figure.state === 'blank' || figure.state === 'notReported' || figure.state === 'notApplicable') return '';
  return (figure.text || figure.value || '').trim();
}

function shortened(text: string): string {
  const symbols = [...text];
  return symbols.length > 20 ? `${symbols.slice(0, 20).join('')}…` : text;
}
