import type { Host } from '../hosts/host';
import type { FileParser } from './file-parser';
import type { KeptPicks } from './kept-picks';
import type { Maker } from './maker';

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
  /** Opens a sample in the place of the workbook; absent where there is none. */
  openSample?(): Promise<void>;
}
