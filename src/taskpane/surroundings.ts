import type { Tier } from '../core/finding';
import type { Host } from '../hosts/host';
import type { FileParser } from './file-parser';
import type { KeptPicks } from './kept-picks';
import type { Maker } from './maker';
import type { ThemeSource } from './theme-source';

/** What a write that was interrupted, or that can still be taken back, left in the workbook. */
export interface PendingWrite {
  /** It cannot be brought back, and can be given up. */
  readonly damaged?: true;
  readonly state: 'writing' | 'done';
  /** Which sheets it wrote, as a sentence. */
  readonly told: string;
}

/** A host that can bring back what was there before the last write, even after a restart. */
export interface Recovery {
  pending(): Promise<PendingWrite | null>;
  recover(): Promise<void>;
  /** Leaves the workbook as it is. */
  giveUp(): Promise<void>;
}

/** A cell of the open workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What came of marking a cell. `shown`: its sheet has a password, and it is only in view; `absent`: the sheet is not there, or hidden. */
export type Marked = 'marked' | 'shown' | 'absent';

/** The program that the pane runs in. */
export interface Surroundings {
  readonly host: Host;
  readonly recovery: Recovery;
  readonly parser: FileParser;
  readonly maker: Maker;
  readonly kept: KeptPicks;
  /** False on a Mac, whose web view does nothing with a file that is to be saved, or does not say so. */
  readonly savesFiles: () => boolean;
  /** Puts a cell in view and selects it. */
  show(place: CellPlace): Promise<void>;
  /** The same, and marks it by the tier of what was found there; its content and its own look stay as they are. */
  mark(place: CellPlace, tier: Tier): Promise<Marked>;
  /** Takes all marks off, those of earlier sessions too. The names of the sheets that kept theirs. */
  clearMarks(): Promise<readonly string[]>;
  readonly theme: ThemeSource;
  /** The open workbook as a file, looks and all; null where it is not given. Absent where the host tells all of that itself. */
  wholeFile?(): Promise<Uint8Array | null>;
  /** Calls back once somebody typed in the workbook beside the pane, until what is returned is called; absent where the host does not tell. */
  watchTyping?(typed: () => void): () => void;
  /** Opens a sample in the place of the workbook; absent where there is none. */
  openSample?(): Promise<void>;
}
