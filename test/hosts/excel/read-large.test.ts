import { toAddress } from '../../../src/core/address';
import { type Cell, type Grid, placedCells } from '../../../src/core/grid';
import { readSheets } from '../../../src/hosts/excel/read-sheets';
import { type ExcelOptions, TestExcel, TestWorkbook, useExcel } from '../../excel-host/use-excel';
import { countySheet, number, sheet, text } from './sheets';

async function open(grids: readonly Grid[], options: ExcelOptions): Promise<TestExcel> {
  const excel = new TestExcel(TestWorkbook.from(grids), options);
  await useExcel(excel);
  return excel;
}

const contentOf = (grids: readonly Grid[]): unknown => grids.map((grid) => placedCells(grid).map(({ at, cell }) => [toAddress(at), cell]));
const counties = Array.from({ length: 12 }, (_, index) => countySheet(`第${index + 1}县`));

describe('sheets too large for one reply', () => {
  it('are read part by part where the reply is refused', async () => {
    const excel = await open(counties, { payloadLimits: { response: 20_000 } });
    expect(contentOf(await readSheets())).toEqual(contentOf(counties));
    expect(excel.requests.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded').length).toBeGreaterThan(0);
    expect(excel.requests.every(({ replyBytes }) => replyBytes <= 20_000)).toBe(true);
  });

  it('are read part by part where the reply ends in an internal error', async () => {
    const excel = await open(counties, {});
    excel.failAt(2, 'refuse');
    expect(contentOf(await readSheets())).toEqual(contentOf(counties));
    expect(excel.requests.map(({ error }) => error)).toEqual([undefined, 'GeneralException', undefined, undefined]);
  });

  it('are a fault, and not asked for again and again, where Excel is gone', async () => {
    const excel = await open(counties, {});
    excel.failAt(2, 'die');
    await expect(readSheets()).rejects.toMatchObject({ name: 'HostFault' });
    expect(excel.requests.length).toBeLessThanOrEqual(4);
  });

  it('are read part by part where Excel answers with null instead', async () => {
    const excel = await open(counties, { valuesNullAbove: 100 });
    expect(contentOf(await readSheets())).toEqual(contentOf(counties));
    expect(excel.requests.length).toBeGreaterThan(2);
  });

  it('are asked for as they are only where they were too large: the others come at once', async () => {
    const tall = sheet('长表', Array.from({ length: 300 }, (_, row) => [number(row), text(`第${row}行`)]));
    const excel = await open([...counties, tall], { valuesNullAbove: 500 });
    expect(contentOf(await readSheets())).toEqual(contentOf([...counties, tall]));
    const again = excel.requests.slice(2).flatMap(({ request }) => Object.values(request.ObjectPaths).map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]));
    expect(again).toContain('长表');
    expect(again).not.toContain('第1县');
  });

  it('keep hidden rows where they are', async () => {
    const hidden = counties.map((grid) => ({ ...grid, hiddenRows: [3, 12], hiddenColumns: [2] }));
    await open(hidden, { payloadLimits: { response: 9_000 } });
    for (const { hiddenRows, hiddenColumns } of await readSheets()) expect([hiddenRows, hiddenColumns]).toEqual([[3, 12], [2]]);
  });

  it('are a fault where not even one cell comes through', async () => {
    const long = sheet('长文', [[text('文'.repeat(3000))]]);
    await open([long], { payloadLimits: { response: 4_000 } });
    await expect(readSheets()).rejects.toMatchObject({ kind: 'payload', details: expect.stringContaining('长文!A1') as string });
  });

  it('may spread over the whole sheet with hardly a cell in it', async () => {
    const cells: (readonly (Cell | undefined)[] | undefined)[] = [[text('左上')]];
    const last: (Cell | undefined)[] = [];
    last[16383] = number(7);
    cells[1048575] = last;
    cells[500_000] = [undefined, text('中间')];
    const excel = await open([sheet('稀疏', cells)], { valuesNullAbove: 5_000_000 });
    expect(contentOf(await readSheets())).toEqual(contentOf([sheet('稀疏', cells)]));
    expect(excel.requests.length).toBeLessThan(30);
  });
});
