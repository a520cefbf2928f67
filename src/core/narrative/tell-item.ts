import { type Finding, raise } from '../finding';
import type { Event, Item, Sentence } from '../scheme/scheme';
import { emptyItem } from './findings';
import { listBlock } from './list-block';
import type { Narration, Told } from './narration';
import { orderEvents } from './order-events';
import type { Block } from './report';
import { tellIndicators } from './tell-indicators';
import { type Piece, type RowTold, tellEventPieces, tellRow } from './tell-row';
import { whereOf } from './where-of';

const LEAD = '进展情况：';

interface ItemTold {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** What follows an item's target sentence: its rows of 叙述 with its events; the phrase catalogue where it has neither. */
export function tellItem(item: Item, narration: Narration): ItemTold {
  const { sentences } = narration.round.scheme;
  const rows = sentences.filter((one) => one.item === item.number).sort((one, other) => one.order - other.order);
  const isOwn = (one: Event) => one.item === item.number;
  const own = [...orderEvents(narration.events.filter(isOwn)), ...narration.looseEvents.filter(isOwn)];
  const told = rows.length + own.length > 0 ? tellRows(rows, own, { item, narration }) : tellCatalogue(item, narration);
  const blocks = assembled(told.flatMap(({ pieces }) => pieces), item, narration);
  const findings = told.flatMap((one) => one.findings);
  if (blocks.length > 0) return { blocks, findings };
  const nothing = raise(emptyItem, { item: item.number }, whereOf({ item, place: { sheet: '事项' } }, narration));
  return { blocks: [{ kind: '列表', item: item.number, runs: [{ text: `${LEAD}无。` }] }], findings: [...findings, nothing] };
}

function tellCatalogue(item: Item, narration: Narration): RowTold[] {
  return tellIndicators(item, narration).map((told) => ({ pieces: [{ kind: 'entry', told }], findings: told.findings }));
}

/** Events of an item with no row 动态 come before its first entry, so that none is lost. */
function tellRows(rows: readonly Sentence[], events: readonly Event[], of: { item: Item; narration: Narration }): RowTold[] {
  const { item, narration } = of;
  const places = rows.filter(({ kind }) => kind === '动态');
  const told = rows.map((row) => tellRow(row, { item, events: events.filter((event) => placeOf(event, places) === row) }, narration));
  if (places.length > 0) return told;
  const entry = rows.findIndex(({ kind }) => kind === '条目' || kind === '完成情况');
  const at = entry < 0 ? rows.length : entry;
  return [...told.slice(0, at), tellEventPieces(events, item, narration), ...told.slice(at)];
}

/** Of several rows 动态 the last whose 次序 does not exceed the event's own; the first for an event without one. */
function placeOf(event: Event, places: readonly Sentence[]): Sentence | undefined {
  const { order } = event;
  return (order === null ? undefined : places.findLast((row) => row.order <= order)) ?? places[0];
}

/** Entries that follow one another are one list. */
function assembled(pieces: readonly Piece[], item: Item, narration: Narration): Block[] {
  const blocks: Block[] = [];
  let entries: Told[] = [];
  const closeList = () => {
    const lead = isLed(blocks, narration) ? LEAD : '';
    if (entries.length > 0) blocks.push(listBlock(entries, { item: item.number, lead }, narration));
    entries = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'entry') entries.push(piece.told);
    else {
      closeList();
      blocks.push(piece.block);
    }
  }
  closeList();
  return blocks;
}

/** The first list of an item, unless the item is told in paragraphs: under 一、, or where one stands before. */
function isLed(before: readonly Block[], { round }: Narration): boolean {
  return round.scheme.numbering !== '一、' && !before.some(({ kind }) => kind === '列表' || kind === '段落');
}
