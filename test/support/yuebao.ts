import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** The command as a process is started with it. */
export const COMMAND: readonly string[] = [process.execPath, join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts')];

/** No locale of the machine's that runs the tests gets in. */
const ENVIRONMENT = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };

/** Runs the command in a process of its own and waits for its end. */
export function yuebao(...words: readonly string[]) {
  const [program = '', ...before] = COMMAND;
  const { status, stdout, stderr } = spawnSync(program, [...before, ...words], { encoding: 'utf8', env: ENVIRONMENT, maxBuffer: 256 * 1024 * 1024 });
  return { status, stdout, stderr };
}

/** Runs the command and sends it a signal as soon as it has told something on standard error. */
export function yuebaoStopped(signal: NodeJS.Signals, ...words: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), ...words], { cwd: ROOT, env: ENVIRONMENT });
    const heard = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => (heard.stdout += String(data)));
    child.stderr.on('data', (data: Buffer) => {
      if (heard.stderr === '') child.kill(signal);
      heard.stderr += String(data);
    });
    child.on('close', (code) => resolve({ code, ...heard }));
  });
}
