import { join } from 'node:path';
import { openRoundFolder, receiveFiles } from '../../src/cli/round-folder';
import { runJson } from '../../src/cli/run-json';
import { type Prepared, type Refused, prepareRollUp } from '../../src/commands/roll-up';
import type { RoundRequest } from '../../src/commands/work-round';
import type { Cell, Grid } from '../../src/core/grid';
import type { RoundResult } from '../../src/core/sheets/round-result';
import { fromAddress, toAddress } from '../../src/core/address';
import { cellAt, cellText, placedCells } from '../../src/core/grid';
import type { Host } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memory-host';

/** A sample round as a city's official has it: the workbook with the scheme and the history open, the files at hand. */
export function sampleCity(sample: string) {
  const folder = openRoundFolder(join(__dirname, '../../assets/samples', sample));
  const files = [...receiveFiles(folder, () => undefined)];
  const sheets = [...folder.scheme.sheets, ...(folder.history?.sheets ?? [])];
  const period = sample.slice(-7);
  return { folder, sheets, period, request: { files, found: folder.findings, period } satisfies RoundRequest };
}

/** A sheet as Excel tells it: nothing of its looks. */
export function asExcelTells(grid: Grid): Grid {
  const unknown = 'unknown' as const;
  const cells = grid.cells.map((row) => row?.map((cell) => cell && withoutStyle(cell)));
  return { ...grid, cells, merges: unknown, columnWidths: unknown, rowHeights: unknown, frozen: unknown, validations: unknown, conditionalFormats: unknown };
}

function withoutStyle({ style, ...cell }: Cell): Cell {
  void style;
  return cell;
}

export async function prepared(host: Host, request: RoundRequest): Promise<Prepared> {
  return asPrepared(await prepareRollUp({ host }, request));
}

export function asPrepared(outcome: Prepared | Refused): Prepared {
  if (outcome.kind !== 'prepared') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const ROLLED_UP = new Map<string, Promise<Awaited<ReturnType<typeof rollUpOnce>>>>();

/** A city's workbook in which a sample round was rolled up; each call has its own. */
export async function rolledUp(sample = 'linyi-2020-08') {
  const made = ROLLED_UP.get(sample) ?? rollUpOnce(sample);
  ROLLED_UP.set(sample, made);
  const { after, ...city } = await made;
  return { ...city, host: new MemoryHost(after) };
}

async function rollUpOnce(sample: string) {
  const city = sampleCity(sample);
  const host = new MemoryHost(city.sheets);
  const first = await prepared(host, city.request);
  await first.apply();
  return { ...city, first, after: await host.read() };
}

/** The same workbook with what somebody typed into a cell of it. */
export async function typed(host: Host, at: { readonly sheet: string; readonly cell: string }, cell: Cell): Promise<MemoryHost> {
  const sheets = await host.read();
  return new MemoryHost(sheets.map((grid) => (grid.name === at.sheet ? withCell(grid, at.cell, cell) : grid)));
}

export function withCell(grid: Grid, address: string, cell: Cell): Grid {
  const at = fromAddress(address)!;
  const cells = Array.from(grid.cells, (row) => Array.from(row ?? []));
  while (cells.length < at.row) cells.push([]);
  cells[at.row - 1]![at.column - 1] = cell;
  return { ...grid, cells };
}

export async function sheetOf(host: Host, name: string): Promise<Grid> {
  const [grid] = await host.read([name]);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

export async function textAt(host: Host, sheet: string, cell: string): Promise<string> {
  return cellText(cellAt(await sheetOf(host, sheet), fromAddress(cell)!));
}

/** Where a text stands on a sheet. */
export function findCell(grid: Grid, text: string): string {
  const found = placedCells(grid).find(({ cell }) => cellText(cell) === text);
  if (!found) throw new Error(`${text} is not on ${grid.name}`);
  return toAddress(found.at);
}

/** What the command line prints of a result, in the names of the open workbook. The id of a finding without an indicator has the file's name in it. */
export function comparable(result: RoundResult | string): unknown {
  const text = typeof result === 'string' ? result : JSON.stringify(runJson(result, []));
  const json = JSON.parse(text.replaceAll(/scheme\.xlsx|history\.xlsx|采用方式\.(?:xlsx|tsv)/g, '本工作簿')) as ReturnType<typeof runJson>;
  return { ...json, files: [], findings: json.findings.map(({ id, ...finding }) => ({ ...finding, id: finding.file === '本工作簿' ? '' : id })) };
}
