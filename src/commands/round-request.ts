import type { Finding } from '../core/finding';
import type { ReceivedFile } from '../core/form/submission';
import type { Day } from '../core/period';
import type { Choices } from '../core/workbook/choices';
import type { AdoptionTable } from '../core/workbook/told-ways';

/** What a round in the open workbook is worked out from, beside the workbook itself. */
export interface RoundRequest {
  /** Those that come new. One of a name that the workbook has already takes that one's place, unless it is another unit's. */
  readonly files: readonly ReceivedFile[];
  /** Names of files that are to be taken out of the round, such as one of two between which nobody could tell. */
  readonly withdrawn?: readonly string[];
  /** 收文.tsv as text, where one came: the days are put down with the files, those that the workbook has among them. */
  readonly receipts?: string;
  /** 采用方式.xlsx or .tsv, where one came: what it says is put down in the workbook's own sheet, but for units of which something else was chosen. */
  readonly adoptions?: AdoptionTable;
  /** What was found while these were gathered. */
  readonly found?: readonly Finding[];
  /** A period code, or as people write one; absent: the one that the workbook has, else the one that the files say. */
  readonly period?: string;
  /** 成文日期; absent: the one that the workbook has, else the period's last day. */
  readonly date?: Day;
  /** What the official decided since the workbook was last written. */
  readonly choices?: Choices;
  /** Takes in the filled forms that stand in the workbook as sheets of the user's. One that was taken in before is read anew in any case. */
  readonly ownSheets?: true;
  /** Forgets what the workbook carries, where that is damaged. */
  readonly anew?: true;
}
