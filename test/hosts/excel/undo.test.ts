import { type Edit, number, text } from '../../../src/core/edit';
import { pendingJournal } from '../../../src/hosts/excel/pending-journal';
import { recover } from '../../../src/hosts/excel/recover';
import { snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { enrich, richWorkbook, rollUp } from './rich-workbook';

const one = (sheet: string, value: number): Edit => ({ kind: 'write', sheet, at: { row: 1, column: 1 }, cells: [[{ content: number(value) }]] });

async function open(): Promise<OpenExcel & { before: unknown }> {
  const opened = await openExcel(richWorkbook());
  enrich(opened.workbook);
  return { ...opened, before: snapshot(opened.workbook) };
}

function typeIn({ workbook }: OpenExcel, sheet: string, row: number): void {
  const state = workbook.sheet(sheet)!;
  state.put(row, 1, { ...state.cell(row, 1), content: { kind: 'text', value: '手工改的' } });
}

describe('undo', () => {
  it('brings back values, formulas, formats, looks, rules, sizes and protection exactly, and removes what was added', async () => {
    const { host, workbook, before } = await open();
    const { undo } = await host.apply(rollUp);
    expect(snapshot(workbook)).not.toEqual(before);
    await undo();
    expect(snapshot(workbook)).toEqual(before);
    expect(await pendingJournal()).toBeNull();
  });

  it('is offered after a reload too, as long as nothing came after', async () => {
    const { excel, host, workbook, before } = await open();
    await host.apply(rollUp);
    excel.restart();
    expect(await pendingJournal()).toEqual({ state: 'done', told: '上次写入了工作表“汇总”、“填报”、“_月报状态”等6张。' });
    await recover();
    expect(snapshot(workbook)).toEqual(before);
  });

  it('keeps formulas whose references reach the last row as they were', async () => {
    const { host, workbook } = await open();
    const { undo } = await host.apply(rollUp);
    await undo();
    expect(workbook.sheet('汇总')!.cell(3, 2).content).toMatchObject({ formula: "='兰山区'!F3+SUM('兰山区'!A1:A1048576)*0" });
  });

  it.each([['汇总', 3], ['新单位', 9], ['_存', 1], ['填报', 3]])('is refused where %s was changed since (row %i)', async (sheet, row) => {
    const opened = await open();
    const { undo } = await opened.host.apply(rollUp);
    typeIn(opened, sheet, row);
    const changed = snapshot(opened.workbook);
    await expect(undo()).rejects.toThrow(`没有撤销：此后工作表“${sheet}”又有改动`);
    await expect(recover()).rejects.toThrow(`没有撤销：此后工作表“${sheet}”又有改动`);
    expect(snapshot(opened.workbook)).toEqual(changed);
  });

  it('does not mind changes where it wrote nothing, and keeps them', async () => {
    const opened = await open();
    const { undo } = await opened.host.apply(rollUp);
    typeIn(opened, '填报', 20);
    typeIn(opened, '兰山区', 20);
    await undo();
    expect(opened.workbook.sheet('填报')!.cell(20, 1).content).toEqual({ kind: 'text', value: '手工改的' });
    expect(opened.workbook.sheet('填报')!.cell(2, 1).content).toEqual({ kind: 'number', value: 5 });
    expect(opened.workbook.sheet('兰山区')!.cell(20, 1).content).toEqual({ kind: 'text', value: '手工改的' });
  });

  it('goes back one apply: the next one takes its place, and it works once', async () => {
    const { host, workbook } = await open();
    const first = await host.apply([one('空白', 1)]);
    const between = JSON.stringify(snapshot(workbook).sheets.slice(0, 6));
    const second = await host.apply([one('空白', 2)]);
    await expect(first.undo()).rejects.toThrow('没有撤销：此后又有别的改动');
    await second.undo();
    expect(JSON.stringify(snapshot(workbook).sheets)).toBe(between);
    await expect(second.undo()).rejects.toThrow('没有撤销');
  });

  it('an apply that fails takes nothing of the one before it back, and that one can still be undone', async () => {
    const { excel, host, workbook, before } = await open();
    const { undo } = await host.apply(rollUp);
    const [after] = [snapshot(workbook)];
    for (const [request, how] of [[1, 'refuse'], [1, 'loseReply'], [2, 'refuse']] as const) {
      excel.failAt(request, how);
      await expect(host.apply([one('空白', 2)])).rejects.toThrow();
      expect(snapshot(workbook)).toEqual(after);
    }
    await undo();
    expect(snapshot(workbook)).toEqual(before);
  });

  it('brings back even what somebody typed between the first request and the second', async () => {
    const opened = await open();
    const { excel, host, workbook } = opened;
    const push = excel.requests.push.bind(excel.requests);
    excel.requests.push = (...trips) => {
      const count = push(...trips);
      if (count === 1) typeIn(opened, '汇总', 50);
      return count;
    };
    const { undo } = await host.apply(rollUp);
    expect(workbook.sheet('汇总')!.cell(50, 1).content.kind).toBe('blank');
    await undo();
    expect(workbook.sheet('汇总')!.cell(50, 1).content).toEqual({ kind: 'text', value: '手工改的' });
  });

  it('puts a text that looks like a formula back as the text that it was', async () => {
    const { host, workbook } = await open();
    const { undo } = await host.apply([{ kind: 'write', sheet: '汇总', at: { row: 4, column: 1 }, cells: [[{ content: number(1) }, { content: text('甲') }]] }]);
    await undo();
    expect(workbook.sheet('汇总')!.cell(4, 1)).toMatchObject({ content: { kind: 'text', value: '=不是公式' }, numberFormat: '@' });
  });

  it('where the last apply was broken off, another one is refused until it is recovered', async () => {
    const { excel, host } = await open();
    excel.failAt(2, { afterActions: 60, die: true });
    await expect(host.apply(rollUp)).rejects.toThrow('没有写完，也没有恢复');
    excel.restart();
    expect(await pendingJournal()).toEqual({ state: 'writing', told: '上次写入工作表“汇总”、“填报”、“_月报状态”等6张没有做完。' });
    await expect(host.apply([one('空白', 2)])).rejects.toThrow('上一次写入没有做完，工作簿还没有恢复');
    await recover();
    await host.apply([one('空白', 2)]);
  });
});
