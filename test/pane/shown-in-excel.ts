/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { toAddress } from '../../src/core/address';
import { placedCells, type Grid } from '../../src/core/grid';
import { inExcel } from './pane-page';

/** What the cells of a sheet show, by address. */
type Shown = Record<string, string>;

/** Excel keeps fifteen digits of a number, and the last ones depend on the order of work. */
const asExcelKeeps = (value: string | number | boolean): string => String(typeof value === 'number' ? Number(value.toPrecision(12)) : value);

/** What every visible sheet shows. */
export function shownOn(grids: readonly Grid[]): Record<string, Shown> {
  return Object.fromEntries(grids.filter(({ visibility }) => visibility === 'visible').map((grid) => [grid.name, cellsOf(grid)]));
}

function cellsOf(grid: Grid): Shown {
  return Object.fromEntries(placedCells(grid).flatMap(({ at, cell: { value } }) => (value.kind === 'blank' || value.value === '' ? [] : [[toAddress(at), asExcelKeeps(value.value)]])));
}

/** The same of the workbook that is open in Excel. */
export async function shownInExcel(page: Page): Promise<Record<string, Shown>> {
  const found = await inExcel(page, ({ workbook }) =>
    workbook.sheets.filter(({ visibility }) => visibility === 'visible').map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.stored()].map(({ row, column }) => ({ at: { row, column }, value: workbook.valueAt(sheet, row, column) })),
    })),
  );
  return Object.fromEntries(found.map(({ name, cells }) => [name, Object.fromEntries(cells.flatMap(({ at, value }) => (value.kind === 'blank' || value.value === '' ? [] : [[toAddress(at), asExcelKeeps(value.value)]])))]));
}
