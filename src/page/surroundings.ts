import type { Tier } from '../core/finding';
import { fromAddress } from '../core/address';
import type { FileParser } from '../taskpane/file-parser';
import type { Picks } from '../taskpane/kept-picks';
import type { Maker } from '../taskpane/maker';
import { startSession } from '../taskpane/session';
import type { CellPlace, Recovery, Surroundings } from '../taskpane/surroundings';
import { PagePicks } from './page-picks';
import { marked, NO_MARKS, type Marks } from './sheet/marks';
import { Store } from './store';
import type { OpenWorkbook } from './workbook/open-workbook';
import { FIRST_CELL, sheetInSight } from './workbook/sight';

/** What the page's workers do. */
export interface Workers {
  readonly parser: FileParser;
  readonly maker: Maker;
}

/** An open workbook, and what the pane beside it works with. */
export interface Desk {
  readonly workbook: OpenWorkbook;
  readonly marks: Store<Marks>;
  readonly surroundings: Surroundings;
}

/** Nothing outlives the page that could be brought back: the write is taken back by what it returned, or not at all. */
const NO_RECOVERY: Recovery = { pending: () => Promise.resolve(null), recover: () => Promise.resolve(), giveUp: () => Promise.resolve() };

/** `sent`: files that are in the pane already. */
export function deskOf(workbook: OpenWorkbook, workers: Workers, sent: readonly File[]): Desk {
  const marks = new Store<Marks>(NO_MARKS);
  const handed: Picks | null = sent.length > 0 ? { draft: startSession.draft, unread: sent } : null;
  const show = (place: CellPlace): Promise<void> => Promise.resolve(lookAt(workbook, place));
  const surroundings = {
    ...workers,
    host: workbook.host,
    recovery: NO_RECOVERY,
    kept: new PagePicks(`page ${workbook.name}`, handed),
    savesFiles: () => true,
    show,
    mark: (place: CellPlace, tier: Tier) => {
      marks.set(marked(marks.get(), place, tier));
      return show(place);
    },
    clearMarks: () => Promise.resolve(marks.set(NO_MARKS)),
  };
  return { workbook, marks, surroundings };
}

/** Nothing happens where the sheet is not there, or hidden. */
function lookAt({ host, sight }: OpenWorkbook, { sheet, cell }: CellPlace): void {
  const found = sheetInSight(host.sheets, { sheet, at: FIRST_CELL });
  if (found?.name.toLowerCase() === sheet.toLowerCase()) sight.set({ sheet: found.name, at: fromAddress(cell) ?? FIRST_CELL });
}
