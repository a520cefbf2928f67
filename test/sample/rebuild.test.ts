import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSample } from '../../scripts/sample/build-sample';
import { SAMPLES } from '../../scripts/sample/samples';
import { toAddress } from '../../src/core/address';
import type { Cell, Grid } from '../../src/core/grid';
import { readWorkbook } from '../../src/files/read-workbook';
import { temporaryFolder } from '../support/temporary-folder';

/** A workbook as text: each cell by its address with all that it holds, then all else of its sheet. */
function workbookOf(path: string): Record<string, unknown> {
  return Object.fromEntries(readWorkbook(readFileSync(path)).sheets.map((sheet) => [sheet.name, sheetOf(sheet)]));
}

function sheetOf({ cells, ...rest }: Grid): Record<string, unknown> {
  const entries = cells.flatMap((row, r) => (row ?? []).flatMap((cell, c): [string, Cell][] => (cell ? [[toAddress({ row: r + 1, column: c + 1 }), cell]] : [])));
  return { ...rest, cells: Object.fromEntries(entries) };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

describe.each(SAMPLES.map((sample) => ({ period: sample.period, sample })))('the sample of $period is what its tables make it', ({ sample }) => {
  const ROUND = sample.folder;
  const folder = temporaryFolder('sample');
  const built: string[] = [];

  beforeAll(async () => {
    for (const { path, bytes } of await buildSample(sample)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
      built.push(path);
    }
  }, 120_000);

  it('holds the files that are built, the tables and the README, and no others', () => {
    const committed = filesUnder(ROUND).filter((path) => !path.startsWith('tables/') && path !== 'README.md');
    expect(committed.sort()).toEqual([...built].sort());
  });

  it('has in every cell what a rebuild puts there: value, formula, format, note, merges, what is hidden', () => {
    const workbooks = built.filter((path) => /\.(xlsx|xls|et)$/.test(path) && !path.includes('~$'));
    expect(workbooks).toHaveLength(2 + sample.tables.records('submissions').length);
    for (const path of workbooks) {
      expect({ path, sheets: workbookOf(join(ROUND, path)) }).toEqual({ path, sheets: workbookOf(join(folder, path)) });
    }
  }, 120_000);

  it('is the same byte for byte', () => {
    const differing = built.filter((path) => !readFileSync(join(folder, path)).equals(readFileSync(join(ROUND, path))));
    expect(differing).toEqual([]);
  });
});
