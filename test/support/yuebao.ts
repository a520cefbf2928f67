import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand } from './build-command';

export const ROOT = join(__dirname, '../..');

/** No locale of the machine's that runs the tests gets in. */
const ENVIRONMENT = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };

let built: string | null = null;

/** The command as a process is started with it: compiled as it is installed, from the sources as they are now, once for a test file. */
export function command(): readonly [program: string, script: string] {
  built ??= buildCommand();
  return [process.execPath, join(built, 'dist/cli/main.js')];
}

afterAll(() => {
  if (built) rmSync(built, { recursive: true });
  built = null;
});

/** Runs the command in a process of its own and waits for its end. */
export function yuebao(...words: readonly string[]) {
  const [program, script] = command();
  const { status, stdout, stderr } = spawnSync(program, [script, ...words], { encoding: 'utf8', env: ENVIRONMENT, maxBuffer: 256 * 1024 * 1024 });
  return { status, stdout, stderr };
}

/** Runs the command and sends it a signal as soon as it has told something on standard error. */
export function yuebaoStopped(signal: NodeJS.Signals, ...words: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const [program, script] = command();
    const child = spawn(program, [script, ...words], { cwd: ROOT, env: ENVIRONMENT });
    const heard = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => (heard.stdout += String(data)));
    child.stderr.on('data', (data: Buffer) => {
      if (heard.stderr === '') child.kill(signal);
      heard.stderr += String(data);
    });
    child.on('close', (code) => resolve({ code, ...heard }));
  });
}
