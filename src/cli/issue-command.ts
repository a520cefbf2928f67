import { dirname, join } from 'node:path';
import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import { issuedNames } from '../core/form/issued-names';
import { findUnit } from '../core/scheme/find-unit';
import type { Round } from '../core/scheme/round';
import { sendersOf } from '../core/scheme/senders-of';
import type { Unit } from '../core/scheme/unit';
import { stableZip } from '../files/stable-zip';
import { writeWorkbook } from '../files/write-workbook';
import { applyEdits } from '../hosts/memory/apply-edits';
import { issueForms, previousLacking } from '../issue';
import { jsonText, type Answer } from './answer';
import type { IssueOptions } from './arguments';
import { aTurn } from './drive';
import { findingJson } from './finding-json';
import { openScheme } from './open-scheme';
import type { Progress } from './progress';
import { refuseAmongSubmissions } from './refuse-among-submissions';
import { schemeText } from './scheme-text';
import type { Speech } from './speech';
import { completeKilled, refuseEdited, writeOutputs, type Output } from './write-outputs';

/** `yuebao issue`: one workbook for each unit that sends one. */
export async function issueCommand(options: IssueOptions, progress: Progress, speech: Speech): Promise<Answer> {
  progress({ step: 'step.open' });
  completeKilled(options.out);
  refuseAmongSubmissions(options.out, dirname(options.scheme));
  const { round, findings: opening } = openScheme(options);
  const all = sendersOf(round.scheme, round.period);
  if (all.length === 0) throw new Fault({ what: '没有表可发', why: '这一期没有要填报的单位', next: '请核对方案的单位和表样两张表' });
  const names = issuedNames(all, round.period);
  const senders = options.units.length === 0 ? all : chosen(options.units, all, round);
  const zip = options.zip ? `表样_${round.period.code}.zip` : null;
  const files = senders.map((unit) => names.get(unit.code) ?? '');
  if (!options.force) refuseEdited(options.out, [...files, ...(zip === null ? [] : [zip])]);

  const outputs: Output[] = [];
  for (const { file: name, edits } of issueForms(round, senders)) {
    progress({ step: 'step.issue', done: outputs.length + 1, total: senders.length, file: name });
    outputs.push({ name, bytes: await writeWorkbook(applyEdits([], edits)) });
    await aTurn();
  }
  const zipped = zip === null ? [] : [{ name: zip, bytes: stableZip(Object.fromEntries(outputs.map(({ name, bytes }) => [name, bytes]))) }];
  const written = writeOutputs(options.out, [...outputs, ...zipped]);
  return { output: told({ written, round, senders, zip, findings: opening.filter(({ file }) => file === round.scheme.file) }, options, speech), exitCode: 0 };
}

interface Issued {
  readonly written: readonly string[];
  readonly round: Round;
  readonly senders: readonly Unit[];
  readonly zip: string | null;
  /** What was found in the scheme, which can be used all the same. */
  readonly findings: readonly Finding[];
}

function told({ written, round, senders, zip, findings }: Issued, options: IssueOptions, speech: Speech): string {
  const previous = previousLacking(round);
  if (options.json) return jsonText({ period: round.period.code, units: senders.map(({ name }) => name), files: written, previousLacking: previous, findings: findings.map((one) => findingJson(one, speech)) });
  const lines = [speech.say('issue.done', { period: round.period.code, units: String(senders.length), folder: options.out })];
  if (zip !== null) lines.push(speech.say('issue.zip', { file: join(options.out, zip) }));
  if (previous !== null) lines.push(speech.say('issue.noPrevious', { previous }));
  return `${lines.join('\n')}\n${schemeText(findings, speech)}`;
}

function chosen(names: readonly string[], senders: readonly Unit[], { scheme }: Round): Unit[] {
  const found = names.map((name) => {
    const unit = findUnit(name, senders, scheme.city)?.unit;
    if (unit) return unit;
    const why = findUnit(name, scheme.units, scheme.city) ? `${name} 这一期不用填报` : `方案里没有单位 ${name}`;
    throw new Fault({ what: '没有生成报表', why, next: '请核对 --unit；名称、简称、代码都可以' });
  });
  return senders.filter((unit) => found.includes(unit));
}
