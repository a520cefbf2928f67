import { type Edit, number } from '../../../src/core/edit';
import { refersTo } from '../../../src/hosts/excel/references';
import { snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { number as numberCell, sheet } from './sheets';

const write = (name: string, value: number): Edit => ({ kind: 'write', sheet: name, at: { row: 1, column: 1 }, cells: [[{ content: number(value) }]] });
const added: readonly Edit[] = [{ kind: 'addSheet', sheet: '汇总表', visibility: 'visible' }, write('汇总表', 7), { kind: 'clearSheet', sheet: '旧' }];

const open = (): Promise<OpenExcel> => openExcel([sheet('我的表', [[numberCell(1)]]), sheet('旧', [[numberCell(1)]])]);

function type({ workbook }: OpenExcel, name: string, formula: string): void {
  const state = workbook.sheet(name)!;
  state.put(2, 2, { ...state.cell(2, 2), content: { kind: 'formula', formula } });
  workbook.changed();
}

describe('undo of sheets that were added', () => {
  it('is refused where a formula of the user refers to one of them, and changes nothing', async () => {
    const opened = await open();
    const { undo } = await opened.host.apply(added);
    type(opened, '我的表', "='汇总表'!A1*2");
    const before = snapshot(opened.workbook);
    await expect(undo()).rejects.toThrow('没有撤销：工作表“我的表”B2的公式引用了“汇总表”，撤销会删去这张表');
    await expect(opened.host.recover()).rejects.toThrow('没有撤销');
    expect(snapshot(opened.workbook)).toEqual(before);
  });

  it.each(['charts', 'shapes', 'comments'] as const)('is refused where the user put %s on one of them', async (ornament) => {
    const opened = await open();
    const { undo } = await opened.host.apply(added);
    opened.workbook.sheet('汇总表')!.ornaments[ornament] = 1;
    const before = snapshot(opened.workbook);
    await expect(undo()).rejects.toThrow('没有撤销：工作表“汇总表”上有您加的图表');
    expect(snapshot(opened.workbook)).toEqual(before);
    opened.workbook.sheet('汇总表')!.ornaments[ornament] = 0;
    await undo();
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['我的表', '旧']);
  });
});

describe('a reference', () => {
  it.each([["'汇总表'!A1", true], ['SUM(汇总表!A1:B2)', true], ["1+'汇总表'!$A$1", true], ['新汇总表!A1', false], ["'新 汇总表'!A1", false], ['"汇总表!"&A1', false], ['[1]汇总表!A1', false], ['A1', false]])('%s: %s', (formula, refers) => {
    expect(refersTo(formula, '汇总表')).toBe(refers);
  });

  it('has its quotation marks twice', () => {
    expect(refersTo("'O''Neil'!A1", "O'Neil")).toBe(true);
  });
});

describe('ids that are other ones when the workbook is opened again', () => {
  it('do not keep an undo from finding its sheets, nor have it take others', async () => {
    const opened = await open();
    const before = snapshot(opened.workbook);
    await opened.host.apply(added);
    const [first, second] = opened.workbook.sheets;
    [first!.id, second!.id] = [second!.id, first!.id];
    opened.excel.restart();
    await opened.host.recover();
    expect(snapshot(opened.workbook).sheets.map(({ name, cells }) => [name, cells])).toEqual(before.sheets.map(({ name, cells }) => [name, cells]));
  });

  it('leave nothing half written behind', async () => {
    const whole = await open();
    await whole.host.apply(added);
    const actions = whole.excel.requests[1]!.actions;
    for (let done = 0; done <= actions; done += 3) {
      const opened = await open();
      const before = snapshot(opened.workbook);
      opened.excel.failAt(2, { afterActions: done, die: true });
      await expect(opened.host.apply(added)).rejects.toThrow();
      opened.workbook.renumberSheets();
      opened.excel.restart();
      await opened.host.recover();
      expect([done, snapshot(opened.workbook).sheets.map(({ name, cells }) => [name, cells])]).toEqual([done, before.sheets.map(({ name, cells }) => [name, cells])]);
    }
  });

  it('a sheet that was renamed since a write was broken off is asked for by name', async () => {
    const opened = await open();
    opened.excel.failAt(2, { afterActions: 60, die: true });
    await expect(opened.host.apply(added)).rejects.toThrow();
    opened.excel.restart();
    opened.workbook.renameSheet(opened.workbook.sheet('旧')!, '旧的');
    await expect(opened.host.recover()).rejects.toThrow('没有恢复：工作表“旧”不见了，可能改了名');
    opened.workbook.renameSheet(opened.workbook.sheet('旧的')!, '旧');
    await opened.host.recover();
    expect(await opened.host.pending()).toBeNull();
  });
});

describe('what a merged area covers', () => {
  it.each([['a number', number(5)], ['a formula', { kind: 'formula' as const, formula: '1+1', cached: 2 }]])('takes no %s: nothing is written, and it is said', async (_, content) => {
    const { host, workbook } = await openExcel([sheet('甲', [[numberCell(1)]], { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] })]);
    const before = snapshot(workbook);
    await expect(host.apply([{ kind: 'write', sheet: '甲', at: { row: 1, column: 2 }, cells: [[{ content }]] }])).rejects.toThrow('没有写入：工作表“甲”的B1写入');
    expect(snapshot(workbook)).toEqual(before);
  });
});
