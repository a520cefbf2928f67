import type { Grid } from '../../../src/core/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { type ExcelOptions, TestExcel, TestWorkbook, useExcel } from '../../excel-host/use-excel';

export interface OpenExcel {
  readonly workbook: TestWorkbook;
  readonly excel: TestExcel;
  readonly host: ExcelHost;
}

/** Excel with these sheets open, and the add-in started in it. */
export async function openExcel(grids: readonly Grid[], options: ExcelOptions = {}): Promise<OpenExcel> {
  const workbook = TestWorkbook.from(grids);
  const excel = new TestExcel(workbook, options);
  await useExcel(excel);
  return { workbook, excel, host: new ExcelHost() };
}
