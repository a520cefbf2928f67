import { type Edit, number } from '../../../src/core/edit';
import { emptyGrid } from '../../../src/core/grid';
import { snapshot } from '../../excel-host/use-excel';
import { openExcel } from './open-excel';
import { number as numberCell, sheet } from './sheets';

const write: Edit = { kind: 'write', sheet: '甲', at: { row: 1, column: 1 }, cells: [[{ content: number(2) }]] };
const FIVE_MB = { payloadLimits: { request: 5e6, response: 5e6 } };

describe('a sheet that reaches far down', () => {
  it.each([['formats', { value: { kind: 'blank' }, numberFormat: '0.00' }], ['a number', numberCell(7)]] as const)('by %s is written and undone with little asked', async (_, last) => {
    const cells = Object.assign([[numberCell(1)]], { 149_999: [last] });
    const { host, excel, workbook } = await openExcel([sheet('甲', cells)], FIVE_MB);
    const before = snapshot(workbook);
    const { undo } = await host.apply([write]);
    expect(Math.max(...excel.requests.filter(({ error }) => error === undefined).map(({ replyBytes }) => replyBytes))).toBeLessThan(5e6);
    await undo();
    expect(snapshot(workbook)).toEqual(before);
  });

  it('gives its look to another one without being asked for all its rows', async () => {
    const cells = Object.assign([[numberCell(1)]], { 149_999: [{ value: { kind: 'blank' as const }, numberFormat: '0.00' }] });
    const { host, excel } = await openExcel([sheet('样', cells, { rowHeights: { 1: 33 } }), emptyGrid('乙')], FIVE_MB);
    await host.apply([{ kind: 'clearSheet', sheet: '乙' }, { kind: 'copyLook', sheet: '乙', from: '样', rows: [{ first: 1, last: 1, to: 1, times: 1 }] }]);
    expect(excel.requests.every(({ error }) => error === undefined)).toBe(true);
  });

  it('whose formats Excel does not tell at once is a fault in words', async () => {
    const { host, workbook } = await openExcel([sheet('甲', [[numberCell(1), numberCell(1)]])], { valuesNullAbove: 1 });
    const before = snapshot(workbook);
    await expect(host.apply([{ ...write, cells: [[{ content: number(2) }, { content: number(3) }]] }])).rejects.toMatchObject({ name: 'HostFault', kind: 'payload' });
    expect(snapshot(workbook)).toEqual(before);
  });
});
