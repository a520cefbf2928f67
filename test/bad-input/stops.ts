import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseEdited, writeOutputs } from '../../src/cli/write-outputs';
import type { RoundOnDisk } from './county-round';
import { contentsOf, writtenOnce } from './full-disk';
import type { Row } from './page';
import { runMeasured } from './run-measured';

/** A stop on the way. */
export interface Stop {
  readonly says: string;
  readonly signal: NodeJS.Signals;
  /** In front of this step: submissions read, or changes in the folder of results. */
  readonly when: 'reading' | 'writing';
  readonly step: number;
  readonly ends: string;
  readonly left: string;
}

const OLD = '原有的成果完整';

export const STOPS: readonly Stop[] = [
  { says: '读取时被终止（SIGTERM）', signal: 'SIGTERM', when: 'reading', step: 1, ends: '143', left: OLD },
  { says: '读取时被强行结束（SIGKILL）', signal: 'SIGKILL', when: 'reading', step: 2, ends: 'SIGKILL', left: OLD },
  { says: '写出时被终止（SIGTERM）', signal: 'SIGTERM', when: 'writing', step: 9, ends: '0或143', left: '写完才停：新的成果完整' },
  { says: '写出时被强行结束（SIGKILL）', signal: 'SIGKILL', when: 'writing', step: 10, ends: 'SIGKILL', left: '或旧或新，从不混在一起；正在移动时缺的，再运行就补齐' },
];

const RESULTS = ['findings.xlsx', 'report.docx', 'summary.xlsx'];
const WRITING = ['mkdtempSync', 'writeFileSync', 'renameSync', 'rmSync'];

/** Sends the signal to itself in front of the nth step. */
function atStep({ signal, when }: Pick<Stop, 'signal' | 'when'>, step: number): string {
  const [calls, place] = when === 'reading' ? [['readFileSync'], '/submissions/'] : [WRITING, '/out'];
  return `const fs = require('node:fs'); let left = ${step}; for (const call of ${JSON.stringify(calls)}) { const real = fs[call]; fs[call] = (...given) => { if (given.slice(0, 2).some((one) => String(one).includes(${JSON.stringify(place)})) && (left -= 1) === 0) process.kill(process.pid, ${JSON.stringify(signal)}); return real(...given); }; }`;
}

/** A round whose first results are there, and how its next ones will look. */
export interface Prepared {
  readonly round: RoundOnDisk;
  readonly words: readonly string[];
  readonly kept: string;
  readonly states: States;
}

export async function prepareStops(built: string): Promise<Prepared> {
  const { round, words, old } = await writtenOnce(built);
  const [kept, fresh] = [join(round.folder, 'kept'), join(round.folder, 'fresh')];
  cpSync(round.out, kept, { recursive: true });
  await runMeasured({ built, words: words.map((word) => (word === round.out ? fresh : word)) });
  const states = { old: pick(old), fresh: pick(contentsOf(fresh)) };
  expect(states.old).not.toEqual(states.fresh);
  return { round, words, kept, states };
}

/** Stops a second run; where it was stopped while writing, runs it again, without --force. */
export async function stopped(built: string, { stop, prepared }: { stop: Stop; prepared: Prepared }): Promise<Row> {
  const { round, words, kept, states } = prepared;
  rmSync(round.out, { recursive: true });
  cpSync(kept, round.out, { recursive: true });
  const { exitCode, signal } = await runMeasured({ built, words, before: atStep(stop, stop.step) });
  expect(stop.ends.split('或')).toContain(signal ?? String(exitCode));
  neverMixed(round.out, states);
  if (stop.when === 'reading') expect(pick(contentsOf(round.out))).toEqual(states.old);
  else {
    const again = await runMeasured({ built, words });
    expect({ exitCode: again.exitCode, told: again.stdout.slice(0, 200) }).toEqual({ exitCode: 0, told: expect.any(String) });
    expect(pick(contentsOf(round.out))).toEqual(states.fresh);
    expect(readdirSync(round.out).sort()).toEqual(['.yuebao.json', ...RESULTS]);
  }
  return { says: stop.says, told: '再运行一次即可，不用--force', exitCode: stop.ends, others: stop.left, bound: '再运行后不留草稿' };
}

interface States {
  readonly old: readonly (string | undefined)[];
  readonly fresh: readonly (string | undefined)[];
}

/** What stands there is of one run; where some is missing, the new is written whole and waits to be moved in. */
function neverMixed(out: string, { old, fresh }: States): void {
  const now = pick(contentsOf(out));
  const all = (state: readonly (string | undefined)[]): boolean => now.every((digest, index) => digest === undefined || digest === state[index]);
  expect(all(old) || all(fresh)).toBe(true);
  const isWaiting = readdirSync(out).some((name) => name.startsWith('.yuebao-') && readdirSync(join(out, name)).includes('.complete'));
  expect(now.every((digest) => digest !== undefined) || isWaiting).toBe(true);
}

function pick(contents: Record<string, string>): (string | undefined)[] {
  return RESULTS.map((name) => contents[name]);
}

/** Kills the writing alone in front of each of its steps in turn, and tells how many there are. */
export function killedAtEachStep(built: string): number {
  const base = mkdtempSync(join(tmpdir(), 'yuebao-killed-'));
  const writing = (out: string, text: string, before = ''): number | null => {
    const script = `${before}; const { writeOutputs } = require(${JSON.stringify(join(built, 'dist/cli/write-outputs.js'))}); const names = ${JSON.stringify(RESULTS)}; writeOutputs(${JSON.stringify(out)}, names.map((name) => ({ name, bytes: Buffer.from(${JSON.stringify(text)} + name) })));`;
    return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).status;
  };
  const sample = (text: string): readonly (string | undefined)[] => {
    const out = join(base, text);
    mkdirSync(out);
    expect(writing(out, text)).toBe(0);
    return pick(contentsOf(out));
  };
  const states = { old: sample('old'), fresh: sample('new') };
  for (let step = 1; ; step += 1) {
    const out = join(base, 'out');
    rmSync(out, { recursive: true, force: true });
    cpSync(join(base, 'old'), out, { recursive: true });
    const status = writing(out, 'new', atStep({ signal: 'SIGKILL', when: 'writing' }, step));
    neverMixed(out, states);
    refuseEdited(out, RESULTS);
    writeOutputs(out, RESULTS.map((name) => ({ name, bytes: Buffer.from(`new${name}`) })));
    expect(pick(contentsOf(out))).toEqual(states.fresh);
    expect(readdirSync(out).sort()).toEqual(['.yuebao.json', ...RESULTS]);
    if (status !== null) {
      rmSync(base, { recursive: true });
      return step - 1;
    }
  }
}
