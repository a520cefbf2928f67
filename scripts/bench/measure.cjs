/**
 * One measurement in a process of its own: `node measure.cjs WHAT ROUND_DIR`. Prints times in milliseconds (modules are
 * loaded before the clock starts) and the most memory that the process had, in megabytes.
 */
const { readFileSync, readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

const dist = resolve(__dirname, process.env.YUEBAO_DIST ?? '../../dist');
const [what, folder] = process.argv.slice(2);

const WORK = { yuebao, sheetjs, 'sheetjs-options': sheetjsWithOptions, unzip };

WORK[what]().then((parts) => process.stdout.write(JSON.stringify(parts)));

/** Everything before writing, then the writing: both as `yuebao run` does them. */
async function yuebao() {
  const { run } = require(join(dist, 'run.js'));
  const { openRoundFolder, receiveFiles } = require(join(dist, 'cli/round-folder.js'));
  const { summarySheets } = require(join(dist, 'core/sheets/summary-sheets.js'));
  const { findingsSheets } = require(join(dist, 'core/sheets/findings-sheets.js'));
  const { writeReport } = require(join(dist, 'files/write-report.js'));
  const { writeWorkbook } = require(join(dist, 'files/write-workbook.js'));
  const { applyEdits } = require(join(dist, 'hosts/memory/apply-edits.js'));

  let result;
  const before = await timed(() => {
    const opened = openRoundFolder(folder);
    const outcome = run({ scheme: opened.scheme, history: opened.history, files: receiveFiles(opened, () => undefined), found: opened.findings, period: '2020-08', date: null });
    if (outcome.kind !== 'done') throw new Error(`the round could not be used: ${JSON.stringify(outcome).slice(0, 500)}`);
    result = outcome.result;
  });
  const writing = await timed(async () => {
    await writeWorkbook(applyEdits([], summarySheets(result)));
    writeReport(result.report, readFileSync(join(dist, '../assets/templates/report.docx')));
    await writeWorkbook(applyEdits([], findingsSheets(result)));
  });
  const { received } = result.summary.coverage;
  return { before, writing, received, findings: result.findings.length };
}

async function sheetjs() {
  const XLSX = require('@e965/xlsx');
  return { before: await timed(() => files().forEach((file) => XLSX.read(readFileSync(file)))) };
}

async function sheetjsWithOptions() {
  const XLSX = require('@e965/xlsx');
  const options = { cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: true, nodim: true, cellHTML: false };
  return { before: await timed(() => files().forEach((file) => XLSX.read(readFileSync(file), options))) };
}

async function unzip() {
  const { unzipSync } = require('fflate');
  return { before: await timed(() => files().forEach((file) => unzipSync(readFileSync(file)))) };
}

/** The same files that the whole work reads. */
function files() {
  const submissions = readdirSync(join(folder, 'submissions')).sort();
  return [join(folder, 'scheme.xlsx'), ...submissions.map((file) => join(folder, 'submissions', file))];
}

async function timed(work) {
  const from = { wall: performance.now(), cpu: process.cpuUsage() };
  await work();
  const { user, system } = process.cpuUsage(from.cpu);
  return { wall: performance.now() - from.wall, cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
}
