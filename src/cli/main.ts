#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from '../core/fault';
import { readArguments, USAGE } from './arguments';
import { progressOn } from './progress';
import { runCommand, type Answer } from './run-command';

/** What a bug exits with (EX_SOFTWARE of sysexits): 0, 1 and 2 keep their meanings. */
const BUG = 70;

async function answer(words: readonly string[]): Promise<Answer | { readonly output: string; readonly exitCode: 2 }> {
  const progress = progressOn(process.stderr);
  try {
    const call = readArguments(words);
    if (call.kind === 'help') return { output: USAGE, exitCode: 0 };
    if (call.kind === 'version') return { output: `${version()}\n`, exitCode: 0 };
    return await runCommand(call.options, progress.report);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { output: tell(error, words.includes('--json')), exitCode: 2 };
  } finally {
    progress.clear();
  }
}

/** One line: to standard error, or as an object for standard output. */
function tell({ what, why, next, message }: Fault, json: boolean): string {
  if (json) return `${JSON.stringify({ error: { what, why, next } })}\n`;
  process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`);
  return '';
}

function version(): string {
  const description: unknown = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8'));
  return typeof description === 'object' && description !== null && 'version' in description ? String(description.version) : '';
}

/** A reader that has seen enough (`| head`) ends the printing quietly; any other trouble there is told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`结果没有显示出来：标准输出写不进去（${error.code ?? error.message}）。请换一个输出位置后再试\n`);
  process.exitCode = 2;
});

answer(process.argv.slice(2)).then(
  ({ output, exitCode }) => {
    process.exitCode = exitCode;
    process.stdout.write(output);
  },
  (error: unknown) => {
    process.stderr.write(`程序内部出错，没有完成。请把下面的内容发给维护人员\n${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = BUG;
  },
);
