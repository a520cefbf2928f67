import { type Edit, number } from '../../../src/core/edit';
import { type OpenExcel, openExcel } from './open-excel';
import { number as numberCell, sheet } from './sheets';

const write = (value: number): Edit => ({ kind: 'write', sheet: '甲', at: { row: 1, column: 1 }, cells: [[{ content: number(value) }]] });

const damages: Readonly<Record<string, (opened: OpenExcel) => void>> = {
  'cut short': ({ workbook }) => setJournal(workbook, 2, '{"x":1'),
  'in a state that nobody knows': ({ workbook }) => setJournal(workbook, 1, 'foo'),
  gone: ({ workbook }) => workbook.removeSheet(workbook.sheet('_月报撤销')!),
};

function setJournal(workbook: OpenExcel['workbook'], row: number, value: string): void {
  const journal = workbook.sheet('_月报撤销')!;
  journal.put(row, 1, { ...journal.cell(row, 1), content: { kind: 'text', value } });
}

async function broken(damage: (opened: OpenExcel) => void): Promise<OpenExcel> {
  const opened = await openExcel([sheet('甲', [[numberCell(1)]])]);
  opened.excel.failAt(2, { afterActions: 24, die: true });
  await expect(opened.host.apply([write(2)])).rejects.toThrow();
  opened.excel.restart();
  damage(opened);
  return opened;
}

describe.each(Object.entries(damages))('the record of an unfinished write that is %s', (_, damage) => {
  it('is told, and keeps anything from being written; no try leaves anything more', async () => {
    const opened = await broken(damage);
    const names = opened.workbook.sheets.map(({ name }) => name);
    expect(await opened.host.pending()).toEqual({ state: 'writing', damaged: true, told: '上次写入没有做完，而且撤销记录已经损坏，不能自动恢复。' });
    for (let tries = 0; tries < 2; tries += 1) {
      await expect(opened.host.apply([write(3)])).rejects.toThrow('没有写入：上一次写入没有做完，撤销记录已经损坏');
      await expect(opened.host.recover()).rejects.toThrow('没有恢复：撤销记录已经损坏');
      expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(names);
    }
  });

  it('can be given up', async () => {
    const opened = await broken(damage);
    await opened.host.giveUp();
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['甲']);
    expect(await opened.host.pending()).toBeNull();
    await opened.host.apply([write(3)]);
  });
});

it('giving up keeps a sheet that stood aside', async () => {
  const opened = await openExcel([sheet('甲', [[numberCell(1)]]), { ...sheet('_月报状态', [[numberCell(1)]], { protected: true }), visibility: 'veryHidden' }]);
  const asRead = await opened.host.read();
  const before = opened.excel.requests.length;
  const { undo } = await opened.host.apply([{ kind: 'clearSheet', sheet: '_月报状态' }], { asRead });
  expect(opened.excel.requests.length - before).toBe(3);
  await undo();
  opened.workbook.renameSheet(opened.workbook.sheet('_月报状态')!, '_月报原样 abcdef 1 _月报状态');
  await opened.host.giveUp();
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['甲', '_月报状态']);
});
