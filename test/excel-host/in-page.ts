import type { Grid } from '../../src/core/grid';
import { nativeHost } from './client/native-host';
import { type Snapshot, snapshot } from './snapshot';
import { type ExcelOptions, TestExcel } from './test-excel';
import { TestWorkbook } from './test-workbook';

/** What a page is given before its own scripts run. */
export interface Seed {
  readonly grids: readonly Grid[];
  readonly options?: ExcelOptions;
}

/** What tests reach in the page as `window.__excel`. */
export interface InPage {
  readonly excel: TestExcel;
  readonly workbook: TestWorkbook;
  readonly snapshot: () => Snapshot;
}

/* Inside a browser: the page's `window.external` becomes Excel's, with the workbook that `__excelSeed` describes. */
const page = globalThis as unknown as { __excelSeed?: Seed; __excel?: InPage; external: object };
const { grids, options } = page.__excelSeed ?? { grids: [] };
const workbook = grids.length > 0 ? TestWorkbook.from(grids) : new TestWorkbook();
const excel = new TestExcel(workbook, options);
Object.assign(page.external, nativeHost(() => excel));
page.__excel = { excel, workbook, snapshot: () => snapshot(workbook) };
