import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Fault } from '../core/fault';
import { collect } from '../core/form/collect';
import { readFile } from '../core/form/read-file';
import type { FileReading } from '../core/form/submission';
import type { Round } from '../core/scheme/round';
import { unitExplanations } from '../core/validation/explanation-gate/unit-explanations';
import { validate } from '../core/validation/validate';
import { jsonText, type Answer } from './answer';
import type { CheckOptions } from './arguments';
import { tellCheck, type Check } from './check-text';
import { explanationIn, mayBeSent, type CheckedFile } from './checked-file';
import { aTurn } from './drive';
import { findingJson } from './finding-json';
import { listSubmissions } from './list-submissions';
import { openScheme } from './open-scheme';
import type { Progress } from './progress';
import { receiveFiles } from './round-folder';
import { sentFiles, type Sent } from './sent-files';
import type { Speech } from './speech';

/** `yuebao check`: reads and validates files by themselves, with no roll-up; exit 1 where one of them may not be sent. */
export async function checkCommand(options: CheckOptions, progress: Progress, speech: Speech): Promise<Answer> {
  progress({ step: 'step.open' });
  const { round, findings: opening } = openScheme(options);
  const sent = gather(options.files);
  const total = sent.files.length;
  if (total === 0) throw new Fault({ what: '没有可以审核的报表', why: `${options.files.join('、')} 里没有文件`, next: '请核对路径后再试' });
  const received = receiveFiles({ submissions: sent.files, receipts: new Map() }, (done, file) => progress({ step: 'step.check', done, total, file }));
  const files: CheckedFile[] = [];
  const readings: FileReading[] = [];
  for (const one of received) {
    const reading = readFile(one, round);
    readings.push(reading);
    files.push(checkFile(reading, round));
    await aTurn();
  }
  const past = opening.filter(({ sheet, file }) => file !== round.scheme.file && sheet !== undefined);
  const ofScheme = opening.filter(({ file }) => file === round.scheme.file).length;
  const findings = [...past, ...sent.findings, ...files.flatMap((one) => one.findings)];
  const counted = new Set(collect(readings, round).submissions.map(({ file }) => file));
  const check = { files, findings, round, ofScheme, counted };
  const output = options.json ? checkJson(check, speech) : tellCheck(check, speech);
  return { output, exitCode: mayBeSent(files, findings) ? 0 : 1 };
}

function checkFile(reading: FileReading, round: Round): CheckedFile {
  const checked = reading.submissions.map((submission) => validate(submission, round, reading.submissions));
  const findings = [...reading.findings, ...checked.flatMap((one) => one.findings)];
  return {
    file: reading.file,
    unit: round.scheme.units.find(({ code }) => code === reading.unit)?.name ?? null,
    forms: checked.length,
    findings,
    notEvaluated: checked.flatMap(({ notEvaluated }) => notEvaluated),
    explained: unitExplanations({ round, checked, findings }).of,
  };
}

function checkJson({ files, findings, round, counted, ofScheme }: Check, speech: Speech): string {
  return jsonText({
    period: round.period.code,
    accepted: mayBeSent(files, findings),
    files: files.map((one) => ({ file: one.file, unit: one.unit, accepted: mayBeSent([one], one.findings), counts: counted.has(one.file) })),
    findings: findings.map((finding) => findingJson(finding, speech, explanationIn(files, finding))),
    schemeFindings: ofScheme,
    notEvaluated: files.flatMap(({ notEvaluated }) => notEvaluated),
  });
}

/** Files, folders and archives as they were named; a file goes by its bare name where no other has it. */
function gather(paths: readonly string[]): Sent {
  const sent = paths.map((path): Sent => {
    if (!existsSync(path)) throw new Fault({ what: '没有找到报表', why: `${path} 不存在`, next: '请核对路径后再试' });
    return statSync(path).isDirectory() ? sentFiles(listSubmissions(path), path) : sentFiles([{ file: path }], '');
  });
  const files = sent.flatMap(({ files: own }) => own);
  const named = new Map<string, number>();
  for (const { file } of files) named.set(basename(file), (named.get(basename(file)) ?? 0) + 1);
  return {
    files: files.map((one) => (named.get(basename(one.file)) === 1 ? { ...one, file: basename(one.file) } : one)),
    findings: sent.flatMap(({ findings }) => findings),
  };
}
