import { fromAddress } from '../core/address';
import type { Tier } from '../core/finding';
import { sameSheet } from '../core/sheet-name';
import type { FileParser } from '../taskpane/file-parser';
import type { Picks } from '../taskpane/kept-picks';
import type { Maker } from '../taskpane/maker';
import { startSession, type Draft } from '../taskpane/session';
import type { CellPlace, Marked, Surroundings } from '../taskpane/surroundings';
import type { ThemeSource } from '../taskpane/theme-source';
import { PagePicks } from './page-picks';
import { marked, NO_MARKS, type Marks } from './sheet/marks';
import { Store } from './store';
import type { OpenWorkbook } from './workbook/open-workbook';
import { FIRST_CELL, sheetInSight } from './workbook/sight';

/** What of the page is there before a workbook is open. */
export interface Workplace {
  readonly parser: FileParser;
  readonly maker: Maker;
  readonly theme: ThemeSource;
}

export type Side = 'sheet' | 'pane';

/** An open workbook, and what the pane beside it works with. */
export interface Desk {
  readonly workbook: OpenWorkbook;
  readonly marks: Store<Marks>;
  /** Which of the two is shown where there is room for one. */
  readonly side: Store<Side>;
  readonly surroundings: Surroundings;
  /** Another one for each pane that is drawn anew. */
  readonly number: number;
}

let made = 0;

interface Beside {
  readonly workplace: Workplace;
  /** Files that are in the pane already. */
  readonly sent: readonly File[];
  /** What was decided in it already. */
  readonly draft?: Draft;
  readonly openSample: () => Promise<void>;
}

export function deskOf(workbook: OpenWorkbook, { workplace, sent, draft = startSession.draft, openSample }: Beside): Desk {
  const marks = new Store<Marks>(NO_MARKS);
  const handed: Picks | null = sent.length > 0 ? { draft, unread: sent } : null;
  const side = new Store<Side>('pane');
  const show = (place: CellPlace): boolean => {
    const isThere = lookAt(workbook, place);
    if (isThere) side.set('sheet');
    return isThere;
  };
  const mark = (place: CellPlace, tier: Tier): Marked => {
    if (!show(place)) return 'absent';
    marks.set(marked(marks.get(), place, tier));
    return 'marked';
  };
  const surroundings: Surroundings = {
    ...workplace,
    host: workbook.host,
    recovery: workbook.host,
    kept: new PagePicks(`page ${workbook.id}`, handed),
    savesFiles: () => true,
    show: (place) => Promise.resolve(void show(place)),
    mark: (place, tier) => Promise.resolve(mark(place, tier)),
    clearMarks: () => Promise.resolve((marks.set(NO_MARKS), [])),
    watchTyping: workbook.watchTyping,
    openSample,
  };
  return { workbook, marks, side, surroundings, number: (made += 1) };
}

/** False where the sheet is not there, or hidden. */
function lookAt({ host, sight }: OpenWorkbook, { sheet, cell }: CellPlace): boolean {
  const found = sheetInSight(host.sheets, { sheet, at: FIRST_CELL });
  if (!found || !sameSheet(found.name, sheet)) return false;
  sight.set({ sheet: found.name, at: fromAddress(cell) ?? FIRST_CELL });
  return true;
}
