import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BenchRound } from './make-round';

const MAIN = join(__dirname, '../../dist/cli/main.js');

/** Milliseconds that `yuebao run` takes for the same files, from its start to the written files. */
export function timeCommandLine({ folder }: BenchRound, below: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'run', folder, '--out', join(below, 'out'), '--force'], { encoding: 'utf8' });
  /* 1: there are blocking findings, as there should be. */
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return performance.now() - begun;
}
