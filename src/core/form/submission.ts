import type { Figure, Source } from '../figure/figure';
import type { Finding } from '../finding';
import type { Grid } from '../grid';
import type { Day } from '../period';
import type { HeaderField } from '../scheme/form';

/** A file as it was received. `sheets` is null where it could not be read; then `trouble` says why. */
export interface ReceivedFile {
  /** Name with its path below the submissions folder. */
  readonly file: string;
  readonly sheets: readonly Grid[] | null;
  readonly trouble?: { readonly why: string; readonly next: string };
  /** Last modification as told by the file's own properties (ISO date-time); null where it does not say. */
  readonly modified: string | null;
  /** From 收文.tsv; null where there is none. */
  readonly receivedOn: Day | null;
  /** Unit code, as the official told it where nothing in the file tells. */
  readonly sender?: string;
}

/** What became of an input cell. The account of cells is the list of these. */
export interface CellAccount {
  readonly source: Source;
  readonly fate: 'used' | 'ignored' | 'blocked';
  /** The indicator it was read for; null for a cell that is no slot. */
  readonly indicator: string | null;
  /** Why it was not used; '' where it was. */
  readonly reason: string;
}

/** 核实说明: why a finding stands, as the county wrote it. */
export interface Explanation {
  /** The finding's 编号, or its text where the row has none. */
  readonly finding: string;
  /** 位置, as it was typed. */
  readonly place: string;
  readonly text: string;
  readonly source: Source;
}

/** One row of a list in a form that came. */
export interface ListEntry {
  /** The sheet's row. */
  readonly row: number;
  /** By column code, `清单名.列`. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** 报送: one unit's filled form for one period. */
export interface Submission {
  /** Unit code. */
  readonly unit: string;
  /** The code of the unit that sent it: another one where the form has a row for each of its units. */
  readonly sender: string;
  /** Form name. */
  readonly form: string;
  readonly file: string;
  readonly sheet: string;
  /** How its slots were found. */
  readonly readBy: 'map' | 'headings';
  readonly schemeVersion: string | null;
  readonly header: Readonly<Partial<Record<HeaderField, string>>>;
  readonly filledOn: Day | null;
  readonly modified: string | null;
  readonly receivedOn: Day | null;
  /** By indicator code: what was typed in the form's input slots, and the tasks as the scheme has them. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** By indicator code: what the form's computed slots showed. */
  readonly shown: ReadonlyMap<string, Figure>;
  /** By the list's name: its entries in the order of the sheet, blank rows left out. */
  readonly lists: ReadonlyMap<string, readonly ListEntry[]>;
  readonly cells: readonly CellAccount[];
  readonly findings: readonly Finding[];
  readonly explanations: readonly Explanation[];
}

/** What came of one file: its submissions (one a form), or none; the cells of what could not be read are blocked or ignored. */
export interface FileReading {
  readonly file: string;
  readonly submissions: readonly Submission[];
  /** Cells that belong to no submission. */
  readonly cells: readonly CellAccount[];
  readonly findings: readonly Finding[];
  /** The code of the unit it is from, or seems to be from where it gave no submission; null where nothing tells. */
  readonly unit: string | null;
}

/** 收齐: of the files of a unit and form the one that counts. `superseded` were replaced by a later one. */
export interface Collection {
  readonly submissions: readonly Submission[];
  readonly superseded: readonly Submission[];
  /** Those of them that say the same as the one that counts: no resubmissions, the same one sent again. */
  readonly identical: readonly Submission[];
  /** Unit code and form of which no file could be taken: undecided between two, or unreadable. */
  readonly blocked: readonly { readonly unit: string; readonly form: string; readonly why: string }[];
  readonly cells: readonly CellAccount[];
  readonly findings: readonly Finding[];
}
