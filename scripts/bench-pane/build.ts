import { readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPaneSection } from '../bench/page-sections';
import { openBrowser } from '../icons/open-browser';
import { readArguments } from '../read-arguments';
import { runScript } from '../refusal';
import { buildSites } from './build-sites';
import { makeRound } from './make-round';
import { measureEmpty, measurePane, type PaneRun } from './measure-pane';
import { paneSection } from './pane-section';
import { timeCommandLine } from './time-command-line';

const PAGE = join(__dirname, '../../docs/performance.md');

/** `npm run bench:pane`: the pane in Chromium beside an empty Fluent page and the command line, in one run; `--write` puts it into docs/performance.md, `--quick` is short. */
async function bench(argv: readonly string[]): Promise<void> {
  const given = readArguments(argv, { usage: 'npm run bench:pane -- [--quick] [--write]', texts: [], flags: ['quick', 'write'] });
  const times = given.flag('quick') ? 2 : 5;
  const folder = mkdtempSync(join(tmpdir(), 'bench-pane-'));
  const round = await makeRound(folder);
  const sites = await buildSites(folder);
  const browser = await openBrowser();
  const [panes, empties, officed, commands]: [PaneRun[], number[], number[], number[]] = [[], [], [], []];
  try {
    for (let time = 1; time <= times; time += 1) {
      process.stderr.write(`第 ${time}／${times} 遍\n`);
      empties.push(await measureEmpty(browser, sites.empty, round));
      officed.push(await measureEmpty(browser, sites.officed, round));
      panes.push(await measurePane(browser, sites.pane, round));
      commands.push(timeCommandLine(round, folder));
    }
  } finally {
    await browser.close();
    sites.close();
    rmSync(folder, { recursive: true });
  }
  const section = paneSection({ panes, empties, officed, commands });
  process.stdout.write(`${section}\n`);
  if (given.flag('write')) writeFileSync(PAGE, withPaneSection(readFileSync(PAGE, 'utf8'), section));
}

runScript(() => bench(process.argv.slice(2)));
