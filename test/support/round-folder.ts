import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOptions } from '../../src/cli/arguments';
import { runCommand } from '../../src/cli/run-command';
import type { runJson } from '../../src/cli/run-json';
import { fromAddress } from '../../src/core/address';
import type { Cell, Grid } from '../../src/core/grid';
import { readWorkbook } from '../../src/files/read-workbook';
import { writeWorkbook } from '../../src/files/write-workbook';
import { temporaryFolder } from './temporary-folder';

export const LINYI = join(__dirname, '../../assets/samples/linyi-2020-08');

export type RunJson = ReturnType<typeof runJson>;

/** A copy of a sample round that a test may spoil. */
export function copyRound(sample = LINYI): string {
  const folder = join(temporaryFolder('round'), 'round-2020-08');
  cpSync(sample, folder, { recursive: true });
  return folder;
}

/** Runs a round as the command does and reads what it prints. */
export async function runRound(folder: string, more: Partial<RunOptions> = {}) {
  const out = more.out ?? join(temporaryFolder('out'), 'out');
  const options = { folder, period: null, date: null, json: true, force: false, ...more, out };
  const { output, exitCode } = await runCommand(options, () => undefined);
  return { json: (options.json ? JSON.parse(output) : null) as RunJson, output, exitCode, out };
}

/** Sets one cell of a workbook on disk and leaves the rest as it is. */
export async function setCell(path: string, at: { sheet: string; cell: string }, cell: Cell): Promise<void> {
  const { sheets } = readWorkbook(readFileSync(path));
  writeFileSync(path, await writeWorkbook(sheets.map((sheet) => (sheet.name === at.sheet ? withCell(sheet, at.cell, cell) : sheet))));
}

function withCell(sheet: Grid, address: string, cell: Cell): Grid {
  const position = fromAddress(address);
  if (!position) throw new Error(`${address} is no address`);
  const cells = Array.from(sheet.cells, (row) => Array.from(row ?? []));
  while (cells.length < position.row) cells.push([]);
  cells[position.row - 1]![position.column - 1] = cell;
  return { ...sheet, cells };
}

/** The city's figure, or a unit's. */
export function figureOf(json: RunJson, indicator: string, unit: string | null = null) {
  const found = json.figures.find((one) => one.indicator === indicator && one.unit === unit);
  if (!found) throw new Error(`no figure ${indicator} of ${unit ?? 'the city'}`);
  return found;
}

export const reportText = (json: RunJson): string => json.report.map(({ text }) => text).join('\n');
