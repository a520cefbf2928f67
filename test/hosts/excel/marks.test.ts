import type { Edit } from '../../../src/core/edit';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ExcelMarks } from '../../../src/hosts/excel/mark/excel-marks';
import { snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { number, sheet, text } from './sheets';

const OPTIONS = { allowAutoFilter: true, allowInsertRows: true, allowSort: true, allowFormatColumns: false, selectionMode: 'Unlocked' };
const OWN_RULE = { area: { top: 2, left: 2, bottom: 9, right: 2 }, formula: 'B2>100', style: { bold: true as const } };

interface Marked extends OpenExcel {
  readonly marks: ExcelMarks;
}

/** A county's sheet with a rule of its own, a protected one and one that is hidden. */
async function open(password: string | null = null): Promise<Marked> {
  const opened = await openExcel([
    sheet('兰山区', [[text('指标'), number(1)], [text('两癌'), number(2)]], { conditionalFormats: [OWN_RULE] }),
    sheet('罗庄区', [[number(3)]], { protected: true }),
    sheet('底稿', [[number(4)]], { visibility: 'hidden' }),
  ]);
  const closed = opened.workbook.sheet('罗庄区')!;
  closed.protection = { options: { ...closed.protection!.options, ...OPTIONS }, password };
  const marks = new ExcelMarks();
  return { ...opened, marks, host: new ExcelHost(marks) };
}

const marksOn = ({ workbook }: OpenExcel, name: string): string[] => workbook.sheet(name)!.conditionalFormats.flatMap(({ formula, area }) => (formula.includes('月报标记') ? [`${area.top}:${area.left} ${formula}`] : []));
const rewrite: Edit[] = [{ kind: 'clearSheet', sheet: '兰山区' }, { kind: 'write', sheet: '兰山区', at: { row: 1, column: 1 }, cells: [[{ content: { kind: 'number', value: 7 } }]] }];
const correct: Edit[] = [{ kind: 'write', sheet: '兰山区', at: { row: 2, column: 2 }, cells: [[{ content: { kind: 'number', value: 7 } }]] }];

describe('a mark on a cell', () => {
  it('is put in view over the look that the cell has, and leaves nothing behind when it is cleared', async () => {
    const opened = await open();
    const { marks, workbook } = opened;
    const before = snapshot(workbook);
    expect(await marks.mark('兰山区', 'B2', '强制')).toBe('marked');
    expect([workbook.active.name, marksOn(opened, '兰山区')]).toEqual(['兰山区', ['2:2 =N("月报标记·强制")=0']]);
    expect(snapshot(workbook).sheets[0]!.cells).toEqual(before.sheets[0]!.cells);
    await marks.mark('兰山区', 'A2', '核实');
    expect(marksOn(opened, '兰山区')).toHaveLength(2);
    expect(await marks.clear()).toEqual([]);
    expect(snapshot(workbook)).toEqual(before);
  });

  it('gives way to another one on the same cell, and to no rule of the user’s', async () => {
    const opened = await open();
    await opened.marks.mark('兰山区', 'B2', '强制');
    await opened.marks.mark('兰山区', 'B2', '提示');
    expect(marksOn(opened, '兰山区')).toEqual(['2:2 =N("月报标记·提示")=0']);
    expect(opened.workbook.sheet('兰山区')!.conditionalFormats.map(({ formula }) => formula)).toContain('=B2>100');
  });

  it('is found again by whoever comes later', async () => {
    const opened = await open();
    const before = snapshot(opened.workbook);
    await opened.marks.mark('兰山区', 'A1', '提示');
    await opened.marks.mark('罗庄区', 'A1', '强制');
    await new ExcelMarks().clear();
    expect({ ...snapshot(opened.workbook), active: before.active }).toEqual(before);
  });

  it('leaves a protected sheet protected exactly as it was', async () => {
    const opened = await open();
    const protection = structuredClone(opened.workbook.sheet('罗庄区')!.protection);
    expect(await opened.marks.mark('罗庄区', 'A1', '强制')).toBe('marked');
    expect([opened.workbook.sheet('罗庄区')!.protection, marksOn(opened, '罗庄区')]).toEqual([protection, ['1:1 =N("月报标记·强制")=0']]);
    await opened.marks.clear();
    expect([opened.workbook.sheet('罗庄区')!.protection, marksOn(opened, '罗庄区')]).toEqual([protection, []]);
  });

  it('is protected again where Excel refuses the mark while the sheet is open', async () => {
    const { marks, workbook, excel } = await open();
    const before = snapshot(workbook).sheets;
    await marks.mark('罗庄区', 'A1', '强制');
    await marks.clear();
    const { actions } = excel.requests.findLast((request) => request.actions > 8) ?? { actions: 0 };
    for (let done = 1; done < actions; done += 1) {
      const again = await open();
      again.excel.failAt(3, { afterActions: done });
      await again.marks.mark('罗庄区', 'A1', '强制').catch(() => undefined);
      expect(again.workbook.sheet('罗庄区')!.protection).toEqual(before[1]!.protection);
    }
  });

  it('is not put on a sheet that has a password, which is shown all the same, nor on one that is hidden or gone', async () => {
    const opened = await open('秘密');
    const before = snapshot(opened.workbook).sheets;
    expect(await opened.marks.mark('罗庄区', 'A1', '强制')).toBe('shown');
    expect([opened.workbook.active.name, snapshot(opened.workbook).sheets]).toEqual(['罗庄区', before]);
    expect([await opened.marks.mark('底稿', 'A1', '强制'), await opened.marks.mark('没有', 'A1', '强制')]).toEqual(['absent', 'absent']);
  });

  it('on a sheet that got a password since stays, and holds up none of the others', async () => {
    const opened = await open();
    await opened.marks.mark('罗庄区', 'A1', '强制');
    await opened.marks.mark('兰山区', 'A1', '强制');
    const closed = opened.workbook.sheet('罗庄区')!;
    closed.protection = { ...closed.protection!, password: '秘密' };
    expect(await opened.marks.clear()).toEqual(['罗庄区']);
    expect([marksOn(opened, '兰山区'), marksOn(opened, '罗庄区').length]).toEqual([[], 1]);
  });
});

describe('marks and what is written', () => {
  it('undo of a sheet that was written anew brings back the user’s rules and no mark', async () => {
    const opened = await open();
    const before = snapshot(opened.workbook);
    await opened.marks.mark('兰山区', 'B2', '强制');
    const { undo } = await opened.host.apply(rewrite, { asRead: await opened.host.read() });
    expect(marksOn(opened, '兰山区')).toEqual([]);
    await opened.marks.mark('兰山区', 'A1', '核实');
    await undo();
    expect(snapshot(opened.workbook)).toEqual({ ...before, active: '兰山区' });
  });

  it('marks stand while cells are corrected and corrected back, and are no change that undo would stumble over', async () => {
    const opened = await open();
    await opened.marks.mark('兰山区', 'A1', '强制');
    const { undo } = await opened.host.apply(correct, { asRead: await opened.host.read() });
    await opened.marks.mark('兰山区', 'B2', '提示');
    await undo();
    expect(marksOn(opened, '兰山区')).toHaveLength(2);
    await opened.marks.clear();
    expect(opened.workbook.sheet('兰山区')!.conditionalFormats).toHaveLength(1);
  });

  it('nothing is looked for again where there are none', async () => {
    const { host, marks, excel } = await open();
    await marks.clear();
    const before = excel.requests.length;
    await host.apply(rewrite);
    const plain = await openExcel([sheet('兰山区', [[number(1)]])]);
    await plain.host.apply(rewrite);
    expect(excel.requests.length - before).toBe(plain.excel.requests.length);
  });
});
