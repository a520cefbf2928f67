import { type Edit, number } from '../../../src/core/edit';
import { type OpenExcel, openExcel } from './open-excel';
import { number as numberCell, sheet } from './sheets';

const write = (value: number): Edit => ({ kind: 'write', sheet: '甲', at: { row: 1, column: 1 }, cells: [[{ content: number(value) }]] });

/** A chart sheet comes into view, or another workbook: there is no active worksheet. */
function leaveSheets({ excel }: OpenExcel): void {
  const answer = excel.answer.bind(excel);
  const reply = JSON.stringify({ Results: [], Error: { Code: 'GeneralException', Message: '', Location: 'WorksheetCollection.getActiveWorksheet', ActionIndex: 2, HttpStatusCode: 400 } });
  excel.answer = (body, flags) => (body.includes('GetActiveWorksheet') ? Promise.resolve({ reply }) : answer(body, flags));
}

describe('while a chart sheet is in view', () => {
  it('sheets are read and written, and what was written is undone', async () => {
    const opened = await openExcel([sheet('甲', [[numberCell(1)]])]);
    const value = (): unknown => opened.workbook.sheet('甲')!.cell(1, 1).content;
    const first = await opened.host.apply([write(2)]);
    leaveSheets(opened);
    expect(await opened.host.read()).toHaveLength(1);
    await first.undo();
    expect(value()).toEqual({ kind: 'number', value: 1 });
    await opened.host.apply([write(3)]);
    expect(value()).toEqual({ kind: 'number', value: 3 });
    await opened.host.recover();
    expect(value()).toEqual({ kind: 'number', value: 1 });
  });

  it('a write that is broken off is recovered', async () => {
    const opened = await openExcel([sheet('甲', [[numberCell(1)]])]);
    leaveSheets(opened);
    opened.excel.failAt(2, { afterActions: 30, die: true });
    await expect(opened.host.apply([write(2)])).rejects.toThrow();
    opened.excel.restart();
    await opened.host.recover();
    expect(opened.workbook.sheet('甲')!.cell(1, 1).content).toEqual({ kind: 'number', value: 1 });
    expect(await opened.host.pending()).toBeNull();
  });
});
