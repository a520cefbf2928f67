import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { Edit } from '../core/edit';
import { findingsSheets } from '../core/sheets/findings-sheets';
import type { RoundResult } from '../core/sheets/round-result';
import { summarySheets } from '../core/sheets/summary-sheets';
import { writeReport } from '../files/write-report';
import { writeWorkbook } from '../files/write-workbook';
import { applyEdits } from '../hosts/memory/apply-edits';
import { run } from '../run';
import type { RunOptions } from './arguments';
import { glance } from './glance';
import type { Progress } from './progress';
import { openRoundFolder, periodOfFolder, receiveFiles } from './round-folder';
import { runJson } from './run-json';
import { refuseEdited, writeOutputs, type Output } from './write-outputs';

const NAMES = ['summary.xlsx', 'report.docx', 'findings.xlsx'] as const;
const TEMPLATE = resolve(__dirname, '../../assets/templates/report.docx');

/** What a command gives back to be printed, and the exit code. */
export interface Answer {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/** `yuebao run`: reads the round, does the whole work and writes the three files. */
export async function runCommand(options: RunOptions, progress: Progress): Promise<Answer> {
  const folder = openRoundFolder(options.folder);
  const out = options.out ?? join(options.folder, '成果');
  if (!options.force) refuseEdited(out, NAMES);
  const total = folder.submissions.length;
  const outcome = run({
    scheme: folder.scheme,
    history: folder.history,
    files: receiveFiles(folder, (done, file) => progress(`正在读取 ${file}`, done, total)),
    found: folder.findings,
    period: periodCode(options),
    date: options.date,
  });
  if (outcome.kind === 'schemeUnusable') throw schemeUnusable(outcome.findings, folder.scheme.file);
  if (outcome.kind === 'periodUnusable') throw periodUnusable(periodCode(options), outcome.expected);

  progress('正在写出成果', total, total);
  const files = writeOutputs(out, await outputsOf(outcome.result));
  const blocked = outcome.result.findings.some(({ tier }) => tier === '强制');
  const output = options.json ? `${JSON.stringify(runJson(outcome.result, files), null, 2)}\n` : glance(outcome.result, files);
  return { output, exitCode: blocked ? 1 : 0 };
}

async function outputsOf(result: RoundResult): Promise<Output[]> {
  return [
    { name: 'summary.xlsx', bytes: await workbookOf(summarySheets(result)) },
    { name: 'report.docx', bytes: writeReport(result.report, readTemplate()) },
    { name: 'findings.xlsx', bytes: await workbookOf(findingsSheets(result)) },
  ];
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

function periodCode(options: RunOptions): string {
  const code = options.period ?? periodOfFolder(options.folder);
  if (code !== null) return code;
  throw new Fault({
    what: '不知道是哪一期',
    why: `文件夹名 ${basename(resolve(options.folder))} 的末尾不是期次，也没有用 --period 指定`,
    next: '请加上 --period，如 --period 2020-08',
  });
}

function periodUnusable(code: string, expected: string): Fault {
  return new Fault({
    what: '期次不能使用',
    why: `${code} 不是方案所定报告期类型（${expected}）的期次`,
    next: '请用 --period 写明期次，如 2020-08、2020-Q3、2020-H2、2020',
  });
}

function schemeUnusable(findings: readonly Finding[], file: string): Fault {
  const errors = findings.filter(({ tier }) => tier === '强制');
  const shown = errors.slice(0, 3).map(({ sheet, cell, message }) => `${[sheet, cell].filter(Boolean).join('!')} ${message.replace(/。$/, '')}`);
  const rest = errors.length > shown.length ? `，等${errors.length}处` : '';
  return new Fault({ what: '方案不能使用', why: `${shown.join('；')}${rest}`, next: `请在 ${file} 中改正后再试` });
}
