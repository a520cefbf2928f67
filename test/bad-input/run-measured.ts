import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of the real process came to. */
export interface Measured {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** The largest resident set, in MB; null where the process was killed. */
  readonly megabytes: number | null;
}

export interface HowToRun {
  /** From `buildCommand`. */
  readonly built: string;
  readonly words: readonly string[];
  /** Set in front of the command, such as `ulimit -f 8`. */
  readonly shell?: string;
  /** JavaScript that the process runs before the command. */
  readonly before?: string;
  /** Sent that many milliseconds after the start. */
  readonly stop?: { readonly signal: NodeJS.Signals; readonly after: number };
}

/** Beyond this a run is ended, and seen to have hung. */
const LONGEST = 240_000;

/** Runs the command in a process of its own; its time and memory are those that the system counted. */
export async function runMeasured(how: HowToRun): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'yuebao-measure-'));
  const [usage, preload] = [join(folder, 'usage'), join(folder, 'before.cjs')];
  writeFileSync(preload, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(usage)}, String(process.resourceUsage().maxRSS)));\n${how.before ?? ''}`);
  const command = [process.execPath, '--require', preload, join(how.built, 'dist/cli/main.js'), ...how.words];
  const started = performance.now();
  const ended = await spawned(how.shell ? ['bash', '-c', `${how.shell} && exec "$@"`, 'bash', ...command] : command, how.stop);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = ended.signal === null ? Number(readFileSync(usage, 'utf8')) / 1024 : null;
  rmSync(folder, { recursive: true });
  return { ...ended, seconds, megabytes };
}

function spawned([program = '', ...words]: readonly string[], stop: HowToRun['stop']): Promise<Pick<Measured, 'exitCode' | 'signal' | 'stdout' | 'stderr'>> {
  return new Promise((done, failed) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST });
    const told = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (told.stdout += piece));
    child.stderr.setEncoding('utf8').on('data', (piece: string) => (told.stderr += piece));
    const timer = stop && setTimeout(() => child.kill(stop.signal), stop.after);
    child.on('error', failed);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      done({ exitCode, signal, ...told });
    });
  });
}
