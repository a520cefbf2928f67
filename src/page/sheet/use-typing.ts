import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { toAddress } from '../../core/address';
import { type Grid, type Position, cellAt } from '../../core/grid';
import { contentText } from '../../hosts/memory/content-text';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { isLocked, originOf, validationAt } from '../workbook/type-in-sheet';
import { usePageSpeech, type PageSpeech } from '../page-speech';
import type { TypedText } from './CellInput';
import { moved } from './movement';
import type { SheetLayout } from './sheet-layout';
import { shownText, type ShowNumber } from './shown-cell';

export interface TypingAt {
  readonly workbook: OpenWorkbook;
  readonly grid: Grid;
  readonly at: Position;
  readonly layout: SheetLayout;
  readonly showNumber: ShowNumber;
}

const ROWS_A_PAGE = 20;
const ARROWS = /^Arrow|^(?:Home|End|Page)/;

/** Typing, moving and pasting in a sheet: what is typed stays a draft until a key or a click ends it. */
export function useTyping(sheet: TypingAt) {
  const { workbook, grid, at, showNumber } = sheet;
  const speech = usePageSpeech();
  const [typed, setTyped] = useState<TypedText | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [refusal, setRefusal] = useState('');
  const cell = cellAt(grid, at);
  const rule = validationAt(grid, at)?.rule;
  const values = rule?.kind === 'list' && !isLocked(grid, cell) ? rule.values : null;

  const write = (texts: readonly (readonly string[])[]): boolean => {
    const refused = workbook.type(at, texts);
    setRefusal(refused ? refusalText(refused, speech) : '');
    if (!refused) setTyped(null);
    return !refused;
  };
  const goTo = (place: Position) => workbook.sight.set({ sheet: grid.name, at: originOf(grid, place) });
  const finish = (): boolean => typed === null || (typed.text === contentText(cell) ? (setTyped(null), true) : write([[typed.text]]));
  const cancel = () => {
    setTyped(null);
    setChoosing(false);
    setRefusal('');
  };
  const begin = () => {
    if (isLocked(grid, cell)) return setRefusal(speech.say('sheet.locked', { cell: toAddress(at) }));
    setRefusal('');
    if (values) setChoosing(true);
    else setTyped({ text: contentText(cell), starts: false });
  };
  const act = keysOf({ sheet, typed, begin, finish, cancel, goTo, write });
  return {
    typed, isChoosing, refusal, values, begin, finish, cancel,
    pick: (place: Position) => finish() && (setRefusal(''), setChoosing(false), goTo(place)),
    type: (text: string, starts = true) => (isLocked(grid, cell) ? begin() : setTyped({ text, starts: typed?.starts ?? starts })),
    choose: (value: string) => {
      setChoosing(false);
      write([[value]]);
    },
    key: (event: KeyboardEvent) => act(event),
    copy: (event: ClipboardEvent) => typed === null && copied(event, shownText(cell, showNumber)),
    paste: (event: ClipboardEvent) => typed === null && write(pasted(event)),
  };
}

interface Keys {
  readonly sheet: TypingAt;
  readonly typed: TypedText | null;
  readonly begin: () => void;
  readonly finish: () => boolean;
  readonly cancel: () => void;
  readonly goTo: (at: Position) => void;
  readonly write: (texts: readonly (readonly string[])[]) => boolean;
}

/** What the keys do; those that do nothing here are the browser's. */
function keysOf({ sheet: { workbook, grid, at, layout }, typed, begin, finish, cancel, goTo, write }: Keys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey: shift, ctrlKey, metaKey, altKey } = event;
    const control = ctrlKey || metaKey;
    const leads = () => moved(at, { key, shift, control }, { grid, layout, page: ROWS_A_PAGE });
    const done = (work: () => void) => {
      event.preventDefault();
      work();
    };
    if (key === 'Escape') return done(cancel);
    if (typed === null && (key === 'F2' || (key === 'Enter' && !shift) || (altKey && key === 'ArrowDown'))) return done(begin);
    if (typed === null && (key === 'Delete' || key === 'Backspace')) return done(() => write([['']]));
    if (typed === null && control && /^[zZ]$/.test(key)) return done(() => void (shift ? workbook.redo() : workbook.undo()));
    if (typed === null && control && /^[yY]$/.test(key)) return done(() => workbook.redo());
    /* These are the page's, with what was typed so far. */
    if (control && (/^[sS]$/.test(key) || /^Page/.test(key))) return finish() ? undefined : event.preventDefault();
    if (typed !== null && !typed.starts && ARROWS.test(key)) return;
    if (altKey) return;
    const next = leads();
    /* Tab goes on beyond the sheet where it ends: nobody is kept in. */
    if (next && !(key === 'Tab' && typed === null && isSame(next, at))) done(() => finish() && goTo(next));
  };
}

function isSame(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}

function refusalText(refused: NonNullable<ReturnType<OpenWorkbook['type']>>, { say }: PageSpeech): string {
  const { cell } = refused;
  if (refused.kind === 'locked') return say('sheet.locked', { cell });
  return refused.message === '' ? say('sheet.notAllowed', { cell }) : say('sheet.invalid', { cell, title: refused.title, message: refused.message });
}

function copied(event: ClipboardEvent, text: string): void {
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}

function pasted(event: ClipboardEvent): string[][] {
  event.preventDefault();
  return rowsOf(event.clipboardData.getData('text/plain'));
}

/** What was copied in a table program: rows in lines, cells apart by tabs. */
export function rowsOf(text: string): string[][] {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
}
