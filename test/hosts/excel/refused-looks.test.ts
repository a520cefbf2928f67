import type { Edit } from '../../../src/core/edit';
import { number } from '../../../src/core/edit';
import { type OpenExcel, openExcel } from './open-excel';
import { refusing } from './refusing';
import { number as numberCell, sheet } from './sheets';

const AREA = { top: 1, left: 1, bottom: 3, right: 2 };
const roll: readonly Edit[] = [
  { kind: 'clearSheet', sheet: '甲' },
  { kind: 'write', sheet: '甲', at: { row: 1, column: 1 }, cells: [[{ content: number(2) }]] },
  { kind: 'freeze', sheet: '甲', at: { row: 3, column: 1 } },
  { kind: 'filter', sheet: '甲', area: AREA },
  { kind: 'print', sheet: '甲', orientation: 'portrait' },
  { kind: 'protect', sheet: '甲' },
];

const open = (): Promise<OpenExcel> =>
  openExcel([sheet('甲', [[numberCell(1)]], { frozen: { row: 2, column: 1 }, print: { orientation: 'landscape' }, protected: true }), sheet('乙', [])]);

const shown = ({ workbook }: OpenExcel): unknown => workbook.sheet('甲')!.cell(1, 1).content;

describe('what Excel refuses of how sheets look as a whole', () => {
  it.each([
    [['FreezeRows'], '工作表“甲”的窗格没有冻结成原定的样子，内容不受影响。'],
    [['PageLayout.Orientation', 'Orientation'], '工作表“甲”的打印设置没有写成，内容不受影响。'],
    [['Protect'], '工作表“甲”没有按原定的选项加上保护，内容不受影响，请看一下它的保护。'],
    [['AutoFilter.Apply', 'Apply'], '工作表“甲”没有加上筛选按钮，内容不受影响。'],
  ])('%j is told, and what was written stays', async (members, told) => {
    const opened = await open();
    const requests = opened.excel.requests.length;
    refusing(opened, members);
    const applied = await opened.host.apply(roll);
    expect(applied.told).toEqual([told]);
    expect(shown(opened)).toEqual({ kind: 'number', value: 2 });
    expect(opened.workbook.sheet('甲')!.protection === null).toBe(members.includes('Protect'));
    expect(opened.excel.requests.length - requests).toBeGreaterThan(3);
    expect((await opened.host.pending())?.state).toBe('done');
  });

  it.each([[['FreezeRows']], [['PageLayout.PaperSize', 'PaperSize']], [['Protect']]])('%j: undo brings the contents back and tells the rest', async (members) => {
    const opened = await open();
    const { undo } = await opened.host.apply(roll);
    refusing(opened, members);
    await expect(undo()).rejects.toMatchObject({ name: 'RestoredInPart', told: [expect.stringContaining('工作表“甲”')] });
    expect(shown(opened)).toEqual({ kind: 'number', value: 1 });
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(await opened.host.pending()).toBeNull();
  });

  it('is not asked for where it is not there', async () => {
    const opened = await openExcel([sheet('甲', [[numberCell(1)]]), { ...sheet('藏', [[numberCell(1)]]), visibility: 'veryHidden' }]);
    refusing(opened, ['Unfreeze', 'Remove', 'PageLayout.Orientation']);
    const asRead = await opened.host.read();
    const { undo, told } = await opened.host.apply([{ kind: 'clearSheet', sheet: '甲' }, { kind: 'clearSheet', sheet: '藏' }], { asRead });
    await undo();
    expect(told).toEqual([]);
    expect(opened.excel.requests.every(({ error }) => error === undefined)).toBe(true);
  });
});

describe('protection options', () => {
  it('that Excel tells as nothing are not given back to it', async () => {
    const opened = await open();
    const { protection } = opened.workbook.sheet('甲')!;
    opened.workbook.sheet('甲')!.protection = { options: { ...protection!.options, allowSort: null, selectionMode: null }, password: null };
    const { undo } = await opened.host.apply(roll);
    await undo();
    expect(shown(opened)).toEqual({ kind: 'number', value: 1 });
    expect(opened.workbook.sheet('甲')!.protection).not.toBeNull();
    expect(await opened.host.pending()).toBeNull();
  });
});
