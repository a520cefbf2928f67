import { Fault } from '../core/fault';
import type { ReceivedFile } from '../core/form/submission';
import type { FigurePlaces } from '../core/sheets/figure-places';
import type { RoundResult } from '../core/sheets/round-result';
import type { Fix } from '../core/validation/fixes/fix';
import type { WrittenCell } from '../core/workbook/city-workbook';
import type { Refresh } from '../core/workbook/edited-round';
import { type HeldFile, filesOfRound } from '../core/workbook/held-files';
import { planSteps } from '../core/workbook/plan-sheets';
import type { FileChange, WorkbookChange } from '../core/workbook/workbook-change';
import type { Applied } from '../hosts/host';
import type { Desk } from './desk';
import { driveSteps, pause } from './drive';
import type { Refused } from './refused';
import { type RoundRequest, type WorkedRound, workRound } from './work-round';

export type { Refused };

/** Everything is worked out; nothing is written yet. */
export interface Prepared {
  readonly kind: 'prepared';
  readonly result: RoundResult;
  readonly change: WorkbookChange;
  /** All that the workbook will carry. */
  readonly files: readonly HeldFile[];
  /** These files as they were received. */
  readonly received: readonly ReceivedFile[];
  /** Where the workbook will have the figures, and the cells of the files. */
  readonly places: FigurePlaces;
  readonly written: readonly WrittenCell[];
  /** What is another figure than the workbook has now. */
  readonly changed: readonly FileChange[];
  /** How the report stands to the one that the workbook has. */
  readonly refresh: Refresh;
  /** What can be put right in the files without asking anybody. */
  readonly fixes: readonly Fix[];
  /** Nobody chose the period: the files say it. */
  readonly proposed: boolean;
  /** Names of sheets of the user's that are filled forms and were not taken in. */
  readonly ownSheets: readonly string[];
  /** The workbook has all of it already: there is no reason to write. */
  readonly nothingNew: boolean;
  /** Writes it. `consent`: ids of the losses agreed to. Throws a Fault where sheets of the user's stand in the way. */
  apply(consent?: readonly string[]): Promise<Applied>;
}

/** 一键汇总: reads the open workbook, takes in the files, and works out all that is to be written into it. */
export async function prepareRollUp(desk: Desk, request: RoundRequest): Promise<Prepared | Refused> {
  const worked = await workRound(desk, request);
  if (worked.kind !== 'worked') return worked;
  await pause(desk, { step: 'laying', done: 0, total: null });
  const planned = await driveSteps(planSteps(worked), desk);
  const { change } = planned;
  const { result, refresh, fixes, proposed, ownSheets, files: received } = worked;
  return { kind: 'prepared', result, refresh, fixes, proposed, ownSheets, received, files: filesOfRound(received, result), ...planned, apply: (consent) => write(desk, { worked, change, consent: consent ?? [] }) };
}

interface Writing {
  readonly worked: WorkedRound;
  readonly change: WorkbookChange;
  readonly consent: readonly string[];
}

async function write(desk: Desk, { worked: { city }, change, consent }: Writing): Promise<Applied> {
  const { host, progress, signal } = desk;
  if (change.conflicts.length > 0) {
    throw new Fault({ what: '没有写入', why: `工作簿里已有您自己的工作表“${change.conflicts.join('、')}”，和结果表同名`, next: '请先把它改名，再重新汇总' });
  }
  await pause(desk, { step: 'writing', done: 0, total: null });
  const told = (done: number, total: number): void => progress?.({ step: 'writing', done, total });
  return host.apply(change.edits, { asRead: city.asRead, consent, progress: told, ...(signal && { signal }) });
}
