import { type Edit, number, text } from '../../../src/core/edit';
import { type Snapshot, snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { refusing } from './refusing';
import { number as numberCell, sheet, text as textCell } from './sheets';

const write = (name: string, value: number): Edit => ({ kind: 'write', sheet: name, at: { row: 1, column: 1 }, cells: [[{ content: number(value) }]] });
const STATE = '_月报状态';
const stateEdits = (value: string): Edit[] => [
  { kind: 'clearSheet', sheet: STATE },
  { kind: 'write', sheet: STATE, at: { row: 1, column: 1 }, cells: [[{ content: text(value) }]] },
];

async function open(): Promise<OpenExcel> {
  const opened = await openExcel([
    sheet('甲', [[numberCell(1)]]),
    sheet('乙', [[numberCell(1)]], { protected: true }),
    { ...sheet(STATE, [[textCell('一')]], { protected: true }), visibility: 'veryHidden' },
  ]);
  opened.workbook.sheet(STATE)!.protection = { ...opened.workbook.sheet(STATE)!.protection!, password: '谁也不知道' };
  return opened;
}

const own = ({ workbook }: OpenExcel): Snapshot['sheets'] => snapshot(workbook).sheets.filter(({ name }) => !/^_月报[撤原新]/.test(name));

describe('an attempt that is refused', () => {
  it.each([['Unprotect'], ['CopyFrom'], ['Clear']])('at %s leaves the undo of the apply before it', async (member) => {
    const opened = await open();
    const before = own(opened);
    const { undo } = await opened.host.apply([write('甲', 2)]);
    const after = snapshot(opened.workbook);
    const answer = opened.excel.answer;
    refusing(opened, [member]);
    await expect(opened.host.apply([write('乙', 3), { kind: 'clearSheet', sheet: '甲' }])).rejects.toThrow();
    opened.excel.answer = answer;
    await opened.host.recover().catch(() => undefined);
    if (own(opened)[0]!.cells['A1'] !== before[0]!.cells['A1']) await undo().catch(() => undefined);
    expect(own(opened)).toEqual(before);
    expect(after).not.toEqual(before);
    expect(await opened.host.pending()).toBeNull();
  });

  it('of a sheet with a password can be tried again and again, and the undo still stands', async () => {
    const opened = await open();
    opened.workbook.sheet('乙')!.protection = { ...opened.workbook.sheet('乙')!.protection!, password: '秘密' };
    const before = snapshot(opened.workbook);
    const { undo } = await opened.host.apply([write('甲', 2)]);
    const after = snapshot(opened.workbook);
    for (const value of [3, 4]) {
      await expect(opened.host.apply([write('甲', value), write('乙', value)])).rejects.toThrow('没有写入：工作表“乙”的保护没能自动解除');
      expect(snapshot(opened.workbook)).toEqual(after);
    }
    opened.workbook.sheet('乙')!.protection = null;
    opened.excel.failAt(2, { afterActions: 25, die: true });
    await expect(opened.host.apply([write('甲', 5), write('乙', 5)])).rejects.toThrow();
    opened.excel.restart();
    expect((await opened.host.pending())?.state).toBe('writing');
    await opened.host.recover();
    expect((await opened.host.pending())?.state).toBe('done');
    await undo();
    expect({ ...snapshot(opened.workbook), sheets: own(opened).map((one) => ({ ...one, protection: null })) }).toEqual({ ...before, sheets: before.sheets.map((one) => ({ ...one, protection: null })) });
  });
});

describe('a very hidden sheet that Excel does not open', () => {
  it('gives its place to another, and takes it again with undo', async () => {
    const opened = await open();
    const before = snapshot(opened.workbook);
    const { undo } = await opened.host.apply([write('甲', 2), ...stateEdits('二')], { asRead: await opened.host.read() });
    expect(own(opened).find(({ name }) => name === STATE)).toMatchObject({ visibility: 'VeryHidden'.replace('V', 'v'), protection: null });
    expect((await opened.host.read([STATE]))[0]!.cells).toEqual([[textCell('二', '@')]]);
    const again = await opened.host.apply(stateEdits('三'), { asRead: await opened.host.read() });
    await again.undo();
    expect((await opened.host.read([STATE]))[0]!.cells).toEqual([[textCell('二', '@')]]);
    await expect(undo()).rejects.toThrow('没有撤销');
    expect(snapshot(opened.workbook).sheets.map(({ name }) => name)).toEqual(['甲', '乙', STATE]);
    expect(before.sheets).toHaveLength(3);
  });

  it('is as it was after undo, and wherever the apply was broken off', async () => {
    const whole = await open();
    const before = snapshot(whole.workbook);
    const { undo } = await whole.host.apply(stateEdits('二'), { asRead: await whole.host.read() });
    const actions = whole.excel.requests.at(-2)!.actions;
    await undo();
    expect(snapshot(whole.workbook)).toEqual(before);
    for (let done = 0; done <= actions; done += 1) {
      const opened = await open();
      const asRead = await opened.host.read();
      opened.excel.failAt(2, { afterActions: done, die: true });
      await expect(opened.host.apply(stateEdits('二'), { asRead })).rejects.toThrow();
      opened.excel.restart();
      await opened.host.recover();
      expect({ done, workbook: snapshot(opened.workbook) }).toEqual({ done, workbook: before });
    }
  });
});
