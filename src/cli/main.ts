#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from '../core/fault';
import { readArguments, USAGE } from './arguments';
import { progressOn } from './progress';
import { runCommand } from './run-command';

async function main(words: readonly string[]): Promise<number> {
  const progress = progressOn(process.stderr);
  try {
    const call = readArguments(words);
    if (call.kind === 'help') return print(USAGE);
    if (call.kind === 'version') return print(`${version()}\n`);
    const { output, exitCode } = await runCommand(call.options, progress.report);
    progress.clear();
    print(output);
    return exitCode;
  } catch (error) {
    progress.clear();
    if (!(error instanceof Fault)) throw error;
    tell(error, words.includes('--json'));
    return 2;
  }
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function tell({ what, why, next, message }: Fault, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ error: { what, why, next } })}\n`);
  else process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`);
}

function version(): string {
  const description: unknown = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8'));
  return typeof description === 'object' && description !== null && 'version' in description ? String(description.version) : '';
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
