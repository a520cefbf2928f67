import type { Grid } from '../../../src/core/grid';
import { type ExcelOptions, TestExcel, TestWorkbook, useExcel } from '../use-excel';

/** Excel with a workbook of one empty sheet, or of the given ones. */
export async function open({ grids, options }: { grids?: readonly Grid[]; options?: ExcelOptions } = {}): Promise<TestExcel> {
  const excel = new TestExcel(grids ? TestWorkbook.from(grids) : new TestWorkbook(), options);
  await useExcel(excel);
  return excel;
}

/** One batch over the first sheet; what it asks for is there afterwards. */
export function batch<Asked>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Asked): Promise<Asked> {
  return Excel.run(async (context) => {
    const asked = work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return asked;
  });
}

/** The code of the error that the batch ends in, or `none`. */
export function codeOf(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> {
  return batch(work).then(() => 'none', (error: OfficeExtension.Error) => error.code);
}

export async function valuesOf(address: string): Promise<unknown[][]> {
  return (await batch((sheet) => sheet.getRange(address).load('values'))).values as unknown[][];
}

export async function formulasOf(address: string): Promise<unknown[][]> {
  return (await batch((sheet) => sheet.getRange(address).load('formulas'))).formulas as unknown[][];
}

/** What a single cell holds after `entered` was set as its value, with its number format. */
export async function entered(value: unknown, numberFormat = 'General'): Promise<{ value: unknown; formula: unknown; format: unknown }> {
  await open();
  const range = await batch((sheet) => {
    const cell = sheet.getRange('B2');
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    return cell.load('values,formulas,numberFormat');
  });
  return { value: range.values[0]?.[0] as unknown, formula: range.formulas[0]?.[0] as unknown, format: range.numberFormat[0]?.[0] as unknown };
}

/** Sets cells of the first sheet: `{ A1: '=B1' }`. */
export function put(cells: Readonly<Record<string, unknown>>): Promise<void> {
  return batch((sheet) => {
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
  });
}

/** Shows each behaviour of a group; one that is not shown fails. */
export function show<Group extends object>(group: Group, proofs: Record<keyof Group, () => Promise<void>>): void {
  for (const name of Object.keys(group) as (keyof Group & string)[]) {
    const { says } = group[name] as { says: string };
    it(says, proofs[name]);
  }
}
