import { type Edit, number, text } from '../../../src/core/edit';
import { snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { number as numberCell, sheet } from './sheets';

const write = (name: string, value: number): Edit => ({ kind: 'write', sheet: name, at: { row: 1, column: 1 }, cells: [[{ content: number(value) }]] });
const OPTIONS = { allowAutoFilter: true, allowInsertRows: true, allowSort: true, allowFormatColumns: false, selectionMode: 'Unlocked' };

/** Two protected sheets, each in its own way; the second one may have a password. */
async function open(password: string | null = null): Promise<OpenExcel> {
  const opened = await openExcel(['甲', '乙', '丙'].map((name) => sheet(name, [[numberCell(1)]], { protected: name !== '丙' })));
  const [first, second] = opened.workbook.sheets;
  first!.protection = { options: { ...first!.protection!.options, ...OPTIONS }, password: null };
  second!.protection = { ...second!.protection!, password };
  return opened;
}

describe('a protected sheet', () => {
  it('that is written is protected afterwards exactly as before, and so it is after undo', async () => {
    const { host, workbook } = await open();
    const before = snapshot(workbook);
    const { undo } = await host.apply([write('甲', 2), write('乙', 3), write('丙', 4)]);
    const after = snapshot(workbook).sheets.slice(0, 3);
    expect(after.map(({ protection }) => protection)).toEqual(before.sheets.map(({ protection }) => protection));
    expect(after[0]!.protection).toMatchObject({ options: OPTIONS });
    expect(after.map(({ cells }) => cells['A1'])).toMatchObject([2, 3, 4].map((value) => ({ content: { value } })));
    await undo();
    expect(snapshot(workbook)).toEqual(before);
  });

  it('that is cleared is no longer protected, unless the edits say so; undo protects it again', async () => {
    const { host, workbook } = await open();
    const before = snapshot(workbook);
    const { undo } = await host.apply([{ kind: 'clearSheet', sheet: '甲' }, { kind: 'clearSheet', sheet: '乙' }, { kind: 'protect', sheet: '乙', allow: 'insertRows' }]);
    expect(workbook.sheet('甲')!.protection).toBeNull();
    expect(workbook.sheet('乙')!.protection).toMatchObject({ options: { allowInsertRows: true, allowSort: false } });
    await undo();
    expect(snapshot(workbook)).toEqual(before);
  });

  it('may be protected in another way', async () => {
    const { host, workbook } = await open();
    const before = snapshot(workbook);
    const { undo } = await host.apply([{ kind: 'protect', sheet: '甲' }, { kind: 'protect', sheet: '丙' }]);
    expect(workbook.sheet('丙')!.protection).not.toBeNull();
    await undo();
    expect(snapshot(workbook)).toEqual(before);
  });

  it('that has a password is not written, nor any other sheet', async () => {
    for (const edits of [[write('甲', 2), write('乙', 3), write('丙', 4)], [{ kind: 'clearSheet', sheet: '丙' }, write('乙', 1)]] satisfies Edit[][]) {
      const { host, workbook } = await open('秘密');
      const before = snapshot(workbook);
      await expect(host.apply(edits)).rejects.toThrow('没有写入：工作表“乙”的保护没能自动解除');
      expect(snapshot(workbook)).toEqual(before);
    }
  });

  it('is protected again as it was where a fault comes while it is open', async () => {
    const { host, workbook, excel } = await open();
    const before = snapshot(workbook);
    await host.apply([write('甲', 2), write('乙', 3)]).then(({ undo }) => undo());
    const actions = excel.requests[1]!.actions;
    let opened = 0;
    for (let done = 0; done < actions; done += 1) {
      const again = await open();
      again.excel.failAt(2, { afterActions: done, die: true });
      await expect(again.host.apply([write('甲', 2), { kind: 'write', sheet: '乙', at: { row: 1, column: 1 }, cells: [[{ content: text('x') }]] }])).rejects.toThrow();
      again.excel.restart();
      if (!again.workbook.sheet('甲')!.protection) opened += 1;
      await again.host.recover();
      expect(snapshot(again.workbook)).toEqual(before);
    }
    expect(opened).toBeGreaterThan(3);
  });
});
