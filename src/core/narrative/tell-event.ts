import type { Template, TemplatePart } from '../expression/template';
import type { Event, Item } from '../scheme/scheme';
import { dateComma } from './date-comma';
import { eventDate } from './event-date';
import { joinRuns, oneLine, plainRun, textOf } from './join-runs';
import type { Narration, Told } from './narration';
import type { Run } from './report';
import { tellSentence } from './tell-sentence';

/** An event's sentence: its date where `{{日期}}` stands, else in front; its document where the text does not name it. */
export function tellEvent(event: Event, item: Item, narration: Narration): Told {
  const told = tellSentence(dated(event), { item, place: event.place }, narration);
  return { ...told, runs: withDocument(told.runs, event) };
}

function dated(event: Event): Template {
  const date = eventDate(event);
  const { parts, source } = event.text;
  const places = parts.some(isDate);
  const placed: TemplatePart[] = parts.map((part) => (isDate(part) ? { kind: 'text', text: date } : part));
  const [first] = parts;
  const text = first?.kind === 'text' ? first.text : '';
  const leads = !places && date !== '' && !text.startsWith(date);
  return { source, parts: leads ? [{ kind: 'text', text: date + dateComma(date, text) }, ...placed] : placed };
}

function isDate(part: TemplatePart): boolean {
  return part.kind === 'mark' && part.expression.root.kind === 'name' && part.expression.root.name === '日期';
}

/** 《…》（…） at the end, or the number alone behind its title where the text has only that. */
function withDocument(runs: readonly Run[], event: Event): Run[] {
  const title = oneLine(event.documentTitle).replace(/^《(.*)》$/s, '$1');
  const number = oneLine(event.documentNumber).replace(/^（(.*)）$/s, '$1');
  const text = textOf(runs);
  const numbered = number === '' || text.includes(number) ? '' : `（${number}）`;
  if (title !== '' && !text.includes(title)) return appended(runs, `《${nested(title)}》${numbered}`);
  if (numbered === '') return [...runs];
  const named = `《${title}》`;
  const at = runs.findIndex((run) => title !== '' && !run.figure && run.text.includes(named));
  if (at < 0) return appended(runs, numbered);
  return runs.map((run, index) => (index === at ? plainRun(run.text.replace(named, () => named + numbered)) : run));
}

/** Titles within a title take 〈〉. */
function nested(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

function appended(runs: readonly Run[], document: string): Run[] {
  const last = runs.at(-1);
  if (!last || last.figure) return joinRuns([...runs, plainRun(document)]);
  const mark = /[。；;，,]*\s*$/.exec(last.text)?.[0] ?? '';
  const open = last.text.slice(0, last.text.length - mark.length);
  return joinRuns([...runs.slice(0, -1), plainRun(open + document + mark)]);
}
