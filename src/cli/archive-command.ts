import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { archive, type ArchiveOutcome, type HistoryTable } from '../archive';
import { Fault } from '../core/fault';
import { readRecords } from '../core/history/read-history';
import { missingColumn } from '../core/history/findings';
import { writeWorkbook } from '../files/write-workbook';
import { applyEdits } from '../hosts/memory/apply-edits';
import { historySheetOf, type WorkbookInput } from '../open-round';
import { rollUpStages, type RolledRound } from '../run';
import { jsonText, type Answer } from './answer';
import { archiveJson, tellArchive, tellRefusal } from './archive-text';
import type { ArchiveOptions } from './arguments';
import { decided } from './decided';
import { aTurn, drive } from './drive';
import { openWorkbookIfThere } from './open-workbook';
import type { Progress } from './progress';
import { refuseAmongSubmissions } from './refuse-among-submissions';
import { openRoundFolder, periodCode, receiveFiles } from './round-folder';
import type { Speech } from './speech';
import { unusable } from './unusable';
import { completeKilled, refuseEdited, writeOutputs } from './write-outputs';

const NAME = 'history.xlsx';

/** `yuebao archive`: a round's figures into the history, written anew; the user's own history stays as it is. */
export async function archiveCommand(options: ArchiveOptions, progress: Progress, speech: Speech): Promise<Answer> {
  const out = options.out ?? join(options.folder, '成果');
  completeKilled(out);
  refuseOwn(out, options.folder);
  refuseAmongSubmissions(out, options.folder);
  if (!options.force) refuseEdited(out, [NAME]);
  const { rolled, history } = await rollUpRound(options, progress);
  const blocking = rolled.findings.filter(({ tier }) => tier === '强制');
  const { decisions, undecided } = decided(blocking, rolled);
  if (undecided.length > 0 && !options.force) return { output: tellRefusal({ rolled, blocking: undecided }, options.json, speech), exitCode: 1 };

  const outcome = archive({ rolled, history: tableOf(history), archived: tableOf(openWorkbookIfThere(join(out, NAME))) });
  progress({ step: 'step.write' });
  await aTurn();
  const files = await writeHistory(outcome, out);
  const told = { rolled, blocking, decisions, undecided, outcome, files, otherSheets: otherSheetsOf(history) };
  return { output: options.json ? jsonText(archiveJson(told, speech)) : tellArchive(told, speech), exitCode: undecided.length > 0 ? 1 : 0 };
}

async function rollUpRound(options: ArchiveOptions, progress: Progress): Promise<{ readonly rolled: RolledRound; readonly history: WorkbookInput | null }> {
  progress({ step: 'step.open' });
  const { submissions, receipts, findings: found, ...opening } = openRoundFolder(options.folder);
  const period = periodCode(options.period, options.folder);
  const total = submissions.length;
  const files = receiveFiles({ submissions, receipts }, (done, file) => progress({ step: 'step.read', done, total, file }));
  const outcome = await drive(rollUpStages({ ...opening, files, found, period, date: null }), progress);
  if (outcome.kind !== 'done') throw unusable(outcome, { period, file: opening.scheme.file });
  return { rolled: outcome.result, history: opening.history };
}

/** Where nothing was added the file is the same to the byte. */
async function writeHistory({ edits }: ArchiveOutcome, out: string): Promise<string[]> {
  return writeOutputs(out, [{ name: NAME, bytes: await writeWorkbook(applyEdits([], edits)) }]);
}

function tableOf(workbook: WorkbookInput | null): HistoryTable | null {
  const grid = workbook && historySheetOf(workbook);
  if (!workbook || !grid) return null;
  const unread = readRecords(grid, workbook.file).findings.find(({ code }) => code === missingColumn.code);
  if (unread) throw new Fault({ what: '往期没有存入', why: unread.message.replace(/。$/, ''), next: unread.next.replace(/。$/, '') });
  return { file: workbook.file, grid };
}

function otherSheetsOf(workbook: WorkbookInput | null): string[] {
  const own = workbook && historySheetOf(workbook);
  return (workbook?.sheets ?? []).filter((sheet) => sheet !== own).map(({ name }) => name);
}

/** The history in the round's folder is the user's own: the new one is written elsewhere. */
function refuseOwn(out: string, folder: string): void {
  if (join(out, '.') !== join(folder, '.') || !existsSync(join(folder, NAME))) return;
  throw new Fault({ what: '往期没有存入', why: `--out 是期次文件夹本身，会覆盖那里的 ${NAME}`, next: '请换一个输出文件夹' });
}
