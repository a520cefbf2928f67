import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What is measured, each in a process of its own. */
export const WORKS = ['yuebao', 'sheetjs', 'sheetjs-options', 'unzip', 'openpyxl', 'pandas'] as const;
export type Work = (typeof WORKS)[number];

/** Times in milliseconds, memory in megabytes. `cpu` is user and system time together. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** `writing` is measured after everything before it, in the same process; its memory is that of both. */
export interface Measurement {
  readonly before: Cost;
  readonly writing?: Cost;
  readonly received?: number;
}

const PYTHONS = ['/usr/bin/python3', 'python3'];

/** Runs one measurement; null where the Python library is not there. */
export function measure(work: Work, folder: string): Measurement | null {
  if (work !== 'openpyxl' && work !== 'pandas') return outputOf(process.execPath, [join(__dirname, 'measure.cjs'), work, folder]);
  const python = PYTHONS.find((one) => spawnSync(one, ['-c', `import ${work}, openpyxl`]).status === 0);
  return python === undefined ? null : outputOf(python, [join(__dirname, 'read_files.py'), work, folder]);
}

function outputOf(program: string, parameters: readonly string[]): Measurement {
  const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${parameters.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as Measurement;
}

/** Of each number by itself. */
export function medianCost(costs: readonly Cost[]): Cost {
  return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)), memory: median(costs.map(({ memory }) => memory)) };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
