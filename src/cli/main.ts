#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from '../core/fault';
import { tellFault } from '../language/tell-finding';
import type { Answer } from './answer';
import { archiveCommand } from './archive-command';
import { readArguments } from './arguments';
import { checkCommand } from './check-command';
import { findingJson } from './finding-json';
import { issueCommand } from './issue-command';
import { progressOn, type Progress } from './progress';
import { runCommand } from './run-command';
import { schemeText } from './scheme-text';
import { langOf, speechOf } from './speech';
import { stopWhenAsked } from './stop-when-asked';
import { UnusableScheme } from './unusable-scheme';

/** What a bug exits with (EX_SOFTWARE of sysexits): 0, 1 and 2 keep their meanings. */
const BUG = 70;

const words = process.argv.slice(2);
const speech = speechOf(langOf(words, process.env));
const display = progressOn(process.stderr, speech);

async function answer(): Promise<Answer> {
  try {
    return await obey(display.report);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    display.clear();
    return { output: tell(error, words.includes('--json')), exitCode: 2 };
  } finally {
    display.clear();
  }
}

async function obey(progress: Progress): Promise<Answer> {
  const call = readArguments(words, speech);
  switch (call.kind) {
    case 'help':
      return { output: speech.say(`help.${call.command ?? 'all'}`), exitCode: 0 };
    case 'version':
      return { output: `${version()}\n`, exitCode: 0 };
    case 'run':
      return runCommand(call.options, progress, speech);
    case 'issue':
      return issueCommand(call.options, progress, speech);
    case 'check':
      return checkCommand(call.options, progress, speech);
    case 'archive':
      return archiveCommand(call.options, progress, speech);
  }
}

/** One line: to standard error, or as an object for standard output. All that is wrong in a scheme follows on standard output. */
function tell(fault: Fault, json: boolean): string {
  const { what, why, next } = tellFault(fault, speech.lang);
  const findings = fault instanceof UnusableScheme ? fault.findings : null;
  if (json) return `${JSON.stringify({ error: { what, why, next }, ...(findings && { findings: findings.map((one) => findingJson(one, speech)) }) })}\n`;
  const line = speech.lang === 'zh-CN' ? fault.message : `${what}: ${why}. ${next}`;
  process.stderr.write(`${line.replace(/\s+/g, ' ')}\n`);
  return findings ? schemeText(findings, speech) : '';
}

function version(): string {
  const description: unknown = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8'));
  return typeof description === 'object' && description !== null && 'version' in description ? String(description.version) : '';
}

/** A reader that has seen enough (`| head`) ends the printing quietly; any other trouble there is told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`${speech.say('unprinted', { why: error.code ?? error.message })}\n`);
  process.exitCode = 2;
});

const finish = stopWhenAsked(() => {
  display.clear();
  process.stderr.write(`${speech.say('stopped')}\n`);
});

answer().then(
  ({ output, exitCode }) => {
    finish();
    process.exitCode = exitCode;
    process.stdout.write(output);
  },
  (error: unknown) => {
    process.stderr.write(`${speech.say('broken')}\n${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = BUG;
  },
);
