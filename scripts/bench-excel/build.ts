import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withExcelSection } from '../bench/page-sections';
import { readArguments } from '../read-arguments';
import { runScript } from '../refusal';
import { type Measured, excelSection } from './excel-section';
import { type CityCost, measureCity } from './measure-city';

/** In bytes; Excel on the web takes no more. */
const WEB_LIMIT = 5_000_000;
const PAGE = join(__dirname, '../../docs/performance.md');

/** `npm run bench:excel`: counts requests and bytes and prints them; `--write` puts them into docs/performance.md, `--quick` is short. */
async function bench(argv: readonly string[]): Promise<void> {
  const given = readArguments(argv, { usage: 'npm run bench:excel -- [--quick] [--write]', texts: [], flags: ['quick', 'write'] });
  const measured: Record<keyof Measured, CityCost[]> = { cities: [], onTheWeb: [] };
  for (const counties of given.flag('quick') ? [5, 50] : [5, 15, 50, 200]) {
    process.stderr.write(`${counties} 个县\n`);
    measured.cities.push(await measureCity(counties));
    measured.onTheWeb.push(await measureCity(counties, { payloadLimits: { request: WEB_LIMIT, response: WEB_LIMIT } }));
  }
  const section = excelSection(measured);
  process.stdout.write(`${section}\n`);
  if (given.flag('write')) writeFileSync(PAGE, withExcelSection(readFileSync(PAGE, 'utf8'), section));
}

runScript(() => bench(process.argv.slice(2)));
