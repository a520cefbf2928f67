import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { temporaryFolder } from '../support/temporary-folder';
import { ROOT } from '../support/yuebao';

const KEPT = join(ROOT, 'node_modules/.cache/yuebao-built');
/** Whoever takes longer to build has died. */
const LONGEST = 180_000;
const DAY = 86_400_000;

/** What a build is made of, from the project's own folder. */
const MADE_OF = ['src', 'assets/templates', 'assets/samples/linyi-2020-08', 'scripts/page', 'webpack.config.js', 'package-lock.json'];

/** A folder that `build` fills, the same for every test file as long as the sources are the same: it takes a while to build. */
export async function built(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const sources = digest();
  const folder = join(KEPT, `${name}-${sources}`);
  const turn = `${folder}.building`;
  while (!existsSync(folder)) {
    if (takenTurn(turn)) {
      try {
        const made = join(turn, name);
        await build(made);
        /* What was changed meanwhile may be in it or not. */
        if (digest() !== sources) return moved(made, join(temporaryFolder('built'), name));
        forgetOthers(name);
        return moved(made, folder);
      } finally {
        rmSync(turn, { recursive: true, force: true });
      }
    }
    await passed(200);
  }
  return folder;
}

function takenTurn(turn: string): boolean {
  if (ageOf(turn) > LONGEST) rmSync(turn, { recursive: true, force: true });
  /* Nothing is told where it was there already. */
  return mkdirSync(turn, { recursive: true }) !== undefined;
}

/** In milliseconds; 0 of what is not there. */
function ageOf(path: string): number {
  const known = statSync(path, { throwIfNoEntry: false });
  return known ? Date.now() - known.mtimeMs : 0;
}

function moved(from: string, to: string): string {
  renameSync(from, to);
  return to;
}

/** Those of yesterday's sources: another run may be reading one that is not as old. */
function forgetOthers(name: string): void {
  for (const other of readdirSync(KEPT)) if (other.startsWith(`${name}-`) && ageOf(join(KEPT, other)) > DAY) rmSync(join(KEPT, other), { recursive: true, force: true });
}

function digest(): string {
  const hash = createHash('sha256');
  for (const path of MADE_OF.flatMap((one) => filesIn(join(ROOT, one)))) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
