import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Fault } from '../core/fault';
import type { Edit } from '../core/edit';
import { findingsSheets } from '../core/sheets/findings-sheets';
import type { RoundResult } from '../core/sheets/round-result';
import { summarySheets } from '../core/sheets/summary-sheets';
import { upwardWorkbook } from '../core/sheets/upward-workbook';
import { writeReport } from '../files/write-report';
import { writeWorkbook } from '../files/write-workbook';
import { applyEdits } from '../hosts/memory/apply-edits';
import { runStages } from '../run';
import { jsonText, type Answer } from './answer';
import type { RunOptions } from './arguments';
import { aTurn, drive } from './drive';
import { glance } from './glance';
import type { Progress } from './progress';
import { refuseAmongSubmissions } from './refuse-among-submissions';
import { openRoundFolder, periodCode, receiveFiles } from './round-folder';
import { runJson } from './run-json';
import { speechOf, type Speech } from './speech';
import { unusable } from './unusable';
import { completeKilled, refuseEdited, writeOutputs, type Output } from './write-outputs';

const NAMES = ['summary.xlsx', 'report.docx', 'findings.xlsx'] as const;
const UPWARD = '上报.xlsx';
const TEMPLATE = resolve(__dirname, '../../assets/templates/report.docx');

/** `yuebao run`: reads the round, does the whole work and writes what comes of it. */
export async function runCommand(options: RunOptions, progress: Progress, speech: Speech = speechOf('zh-CN')): Promise<Answer> {
  const out = options.out ?? join(options.folder, '成果');
  completeKilled(out);
  refuseAmongSubmissions(out, options.folder);
  const folder = openRoundFolder(options.folder);
  if (!options.force) refuseEdited(out, NAMES);
  const period = periodCode(options.period, options.folder);
  progress({ step: 'step.open' });
  const { submissions, receipts, findings: found, ...opening } = folder;
  const total = submissions.length;
  const files = receiveFiles({ submissions, receipts }, (done, file) => progress({ step: 'step.read', done, total, file }));
  const outcome = await drive(runStages({ ...opening, files, found, period, date: options.date }), progress);
  if (outcome.kind !== 'done') throw unusable(outcome, { period, file: folder.scheme.file });

  const upward = upwardWorkbook(outcome.result);
  if (upward && !options.force) refuseEdited(out, [UPWARD]);
  const written = writeOutputs(out, await outputsOf(outcome.result, upward, progress));
  const blocked = outcome.result.findings.some(({ tier }) => tier === '强制');
  return { output: options.json ? jsonText(runJson(outcome.result, written, speech)) : glance(outcome.result, written, speech), exitCode: blocked ? 1 : 0 };
}

async function outputsOf(result: RoundResult, upward: readonly Edit[] | null, progress: Progress): Promise<Output[]> {
  const makers: readonly (readonly [name: string, make: () => Promise<Uint8Array> | Uint8Array])[] = [
    ['summary.xlsx', () => workbookOf(summarySheets(result))],
    ['report.docx', () => writeReport(result.report, readTemplate())],
    ['findings.xlsx', () => workbookOf(findingsSheets(result))],
    ...(upward ? [[UPWARD, () => workbookOf(upward)] as const] : []),
  ];
  const outputs: Output[] = [];
  for (const [index, [name, make]] of makers.entries()) {
    progress({ step: 'step.lay', done: index, total: makers.length, file: name });
    await aTurn();
    outputs.push({ name, bytes: await make() });
  }
  progress({ step: 'step.write' });
  await aTurn();
  return outputs;
}

function workbookOf(edits: readonly Edit[]): Promise<Uint8Array> {
  return writeWorkbook(applyEdits([], edits));
}

function readTemplate(): Uint8Array {
  if (!existsSync(TEMPLATE)) {
    throw new Fault({ what: '报告没有写出', why: `缺少报告模板 ${basename(TEMPLATE)}`, next: '请重新安装本程序' });
  }
  return readFileSync(TEMPLATE);
}
