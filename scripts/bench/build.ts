import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateRounds } from './generate-rounds';
import { measureRounds } from './measure-rounds';
import { keepingSections } from './page-sections';
import { memoryGrowth, performancePage, resultTable } from './performance-page';

const PAGE = join(__dirname, '../../docs/performance.md');

/** `npm run bench`: generates the rounds, measures them and prints the table; `--write` rewrites docs/performance.md, `--quick` is short. */
async function bench(options: readonly string[]): Promise<void> {
  const quick = options.includes('--quick');
  const folder = mkdtempSync(join(tmpdir(), 'yuebao-bench-'));
  const told = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    const rounds = await generateRounds(folder, quick ? [15, 100] : [15, 100, 1000], told);
    const results = measureRounds(rounds, (size) => (quick ? 1 : size > 100 ? 3 : 5), told);
    process.stdout.write(`${resultTable(results)}\n\n${memoryGrowth(results)}\n`);
    if (options.includes('--write')) writeFileSync(PAGE, keepingSections(performancePage(results), readFileSync(PAGE, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void bench(process.argv.slice(2));
