import type { Finding } from '../core/finding';
import type { ReceivedFile } from '../core/form/submission';
import type { WorkbookInput } from '../open-round';

/** What came of picked files: those in a .zip each by itself. */
export interface Parsed {
  readonly files: readonly ReceivedFile[];
  /** What was found while they were gathered. */
  readonly findings: readonly Finding[];
  /** 收文.tsv as text. */
  readonly receipts?: string;
  /** 采用方式.xlsx or .tsv. */
  readonly adoptions?: WorkbookInput;
}

/** A table of the city's own among what was picked. */
export type CityTable = 'receipts' | 'adoptions';

/** Two units may have named theirs alike: both stay, and whose they are is told when they are rolled up. A later table takes the place of an earlier one. */
export function together(before: Parsed, more: Parsed): Parsed {
  return { ...before, ...more, files: [...before.files, ...more.files], findings: [...before.findings, ...more.findings] };
}

/** The same, one of the tables of the city's own taken out. */
export function withoutTable({ files, findings, receipts, adoptions }: Parsed, table: CityTable): Parsed {
  return { files, findings, ...(receipts !== undefined && table !== 'receipts' && { receipts }), ...(adoptions && table !== 'adoptions' && { adoptions }) };
}
