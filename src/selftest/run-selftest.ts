import { placedCells } from '../core/grid';
import type { Host } from '../hosts/host';
import { ASPECT_NAMES, type Aspect } from './aspect';
import { Bench, type Workplace } from './bench';
import type { ContractCase } from './contract-case';
import { contractCases } from './contract-cases';
import { Mismatch } from './mismatch';
import { RecordingHost } from './recording-host';
import type { CaseReport, CaseResult, SelftestAbout, SelftestReport } from './selftest-report';
import { SheetNames } from './sheet-names';

export interface SelftestOptions {
  readonly about: SelftestAbout;
  readonly onProgress?: (done: number, total: number, name: string) => void;
  /** Asked between the cases. */
  readonly signal?: AbortSignal;
  /** What the host tells beyond what every host does; by default what reading through Excel tells. */
  readonly tells?: readonly Aspect[];
  readonly look?: Workplace['look'];
  /** Takes sheets out of the workbook, where that can be done otherwise than by undo. */
  readonly remove?: ((sheets: readonly string[]) => Promise<void>) | undefined;
}

const TOLD_BY_READING: readonly Aspect[] = ['allowsRows', 'emptyResults'];

/**
 * Runs every case of the contract in an empty workbook that nobody needs, and takes back after each what it can.
 * Never throws: what the host does wrong is what the report is about.
 */
export async function runSelftest(host: Host, options: SelftestOptions): Promise<SelftestReport> {
  const { about, tells = TOLD_BY_READING, look, remove, onProgress, signal } = options;
  const begun = await begin(host);
  if (typeof begun === 'string') return reportOf({ about, refused: begun, cases: [], left: [] });
  const cases: CaseReport[] = [];
  for (const one of contractCases) {
    if (!signal?.aborted) onProgress?.(cases.length, contractCases.length, one.name);
    const place: Omit<Workplace, 'host'> = { tells: new Set(tells), names: begun.names, ...(look && { look }) };
    cases.push(signal?.aborted ? { ...titleOf(one), result: 'notRun' } : await runAndTidy(one, place, { host, remove }));
  }
  onProgress?.(cases.length, contractCases.length, '');
  return reportOf({ about, refused: null, cases, left: await leftBehind(host, begun.sheets) });
}

async function begin(host: Host): Promise<{ sheets: readonly string[]; names: SheetNames } | string> {
  try {
    const grids = await host.read();
    const used = grids.find((grid) => placedCells(grid).length > 0);
    if (used) return `工作表“${used.name}”里有内容。自检只在空白的工作簿里运行：请新建一个空白工作簿，在那里打开自检`;
    const sheets = grids.map(({ name }) => name);
    return { sheets, names: new SheetNames(sheets) };
  } catch (error) {
    return `没有读到工作簿：${messageOf(error)}`;
  }
}

/** What a case leaves is removed, or else taken back as far as the host's undo goes; what stays is told at the end. */
async function runAndTidy(one: ContractCase, place: Omit<Workplace, 'host'>, { host, remove }: { host: Host } & Pick<SelftestOptions, 'remove'>): Promise<CaseReport> {
  const recorder = new RecordingHost(host);
  const bench = new Bench({ ...place, host: recorder });
  const report = await runCase(one, place, bench);
  if (!remove) await recorder.takeBack();
  else if (bench.own.length > 0) await remove(bench.own).then(() => place.names.giveBack(bench.own), () => undefined);
  return report;
}

async function runCase(one: ContractCase, { tells }: Pick<Workplace, 'tells'>, bench: Bench): Promise<CaseReport> {
  const untold = (one.needs ?? []).filter((aspect) => !tells.has(aspect)).map((aspect) => ASPECT_NAMES[aspect]);
  if (untold.length > 0) return { ...titleOf(one), result: 'notCompared', untold };
  try {
    await one.run(bench);
    return { ...titleOf(one), result: 'passed' };
  } catch (error) {
    if (error instanceof Mismatch) return { ...titleOf(one), result: 'failed', where: error.where, expected: error.expected, found: error.found };
    return { ...titleOf(one), result: 'failed', found: messageOf(error) };
  }
}

function titleOf({ group, name }: ContractCase): Pick<CaseReport, 'group' | 'name'> {
  return { group, name };
}

async function leftBehind(host: Host, sheets: readonly string[]): Promise<string[]> {
  try {
    return (await host.read()).map(({ name }) => name).filter((name) => !sheets.includes(name));
  } catch (error) {
    return [messageOf(error)];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function reportOf(run: Omit<SelftestReport, 'schema' | 'counts'>): SelftestReport {
  const counts: Record<CaseResult, number> = { passed: 0, failed: 0, notCompared: 0, notRun: 0 };
  for (const { result } of run.cases) counts[result] += 1;
  return { schema: 1, ...run, counts };
}
