import { type CellWrite, type Edit, number, text } from '../../../src/core/edit';
import type { ExcelOptions } from '../../excel-host/use-excel';
import { snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { countySheet, sheet } from './sheets';

const names = ['甲', '乙', '丙', '丁'];
const rows = 70;

function large(name: string): Edit[] {
  const cells = Array.from({ length: rows }, (_, row): CellWrite[] => [{ content: text(`第${row}行民生实事进展情况说明`), style: { border: 'thin' } }, ...Array.from({ length: 12 }, (_, column): CellWrite => ({ content: number(row * column), format: '#,##0.00' }))]);
  return [{ kind: 'clearSheet', sheet: name }, { kind: 'write', sheet: name, at: { row: 1, column: 1 }, cells }];
}
const edits: Edit[] = [...names.flatMap(large), { kind: 'addSheet', sheet: '新', visibility: 'visible' }, { kind: 'write', sheet: '新', at: { row: 1, column: 1 }, cells: [[{ content: text('完') }]] }];

const open = (options: ExcelOptions): Promise<OpenExcel> => openExcel([...names.map((name) => countySheet(name, 30)), sheet('别的', [])], options);

/** The workbook after the edits where nothing is limited. */
async function expected(): Promise<unknown> {
  const { host, workbook } = await open({});
  await host.apply(edits);
  return withoutUndo(workbook);
}

function withoutUndo(workbook: OpenExcel['workbook']): unknown {
  return snapshot(workbook).sheets.filter(({ name }) => !/^_月报(撤销|原样)/.test(name)).map((told) => ({ ...told, id: '' }));
}

describe('an apply that is more than Excel takes at once', () => {
  it.each<[string, ExcelOptions]>([
    ['requests of 40 KB', { payloadLimits: { request: 40_000 } }],
    ['replies of 40 KB', { payloadLimits: { response: 40_000 } }],
    ['both', { payloadLimits: { request: 30_000, response: 30_000 } }],
    ['null for more than 100 cells', { valuesNullAbove: 100 }],
  ])('%s: is done in pieces, with the same result, and undone', async (_, options) => {
    const wanted = await expected();
    const { host, workbook, excel } = await open(options);
    const before = snapshot(workbook);
    const read = await host.read();
    excel.requests.length = 0;
    const { undo } = await host.apply(edits, { asRead: read });
    expect(excel.requests.length).toBeGreaterThan(3);
    expect(withoutUndo(workbook)).toEqual(wanted);
    await undo();
    expect(snapshot(workbook)).toEqual(before);
  });

  it('is sized before it is sent: nothing is refused where it is beyond what Excel on the web takes', async () => {
    const { host, excel } = await openExcel([sheet('数据', [])], { payloadLimits: { request: 5_000_000, response: 5_000_000 } });
    const cells = Array.from({ length: 1500 }, (_, row): CellWrite[] => [{ content: text(`${row}进展情况`.repeat(400)) }]);
    await host.apply([{ kind: 'write', sheet: '数据', at: { row: 1, column: 1 }, cells }]);
    expect(excel.requests.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(excel.requests.length).toBeGreaterThan(3);
    expect(excel.requests.length).toBeLessThan(16);
  });

  it('is taken back where a piece in the middle fails', async () => {
    const options = { payloadLimits: { request: 40_000 } };
    const { excel, host } = await open(options);
    await host.apply(edits);
    const count = excel.requests.length;
    for (let k = 1; k <= count; k += 1) {
      const again = await open(options);
      const before = snapshot(again.workbook);
      again.excel.failAt(k, { afterActions: 25, die: true });
      await again.host.apply(edits).catch(() => undefined);
      again.excel.restart();
      await again.host.recover();
      expect(snapshot(again.workbook)).toEqual(before);
    }
  });

  it('tells how far it is', async () => {
    const { host } = await open({ payloadLimits: { request: 40_000 } });
    const told: [number, number][] = [];
    await host.apply(edits, { progress: (done, total) => told.push([done, total]) });
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((one, other) => one - other));
  });
});
