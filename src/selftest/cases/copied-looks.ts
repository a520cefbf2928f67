import { type Edit, type LookRows, blank, number, text } from '../../core/edit';
import type { CellStyle } from '../../core/grid';
import type { ContractCase } from '../contract-case';
import { expectRefusal } from '../expect-refusal';
import { expectSame } from '../expect-same';
import { add, merge, one, write } from '../sheet-edits';

const group = '照另一张表的样子';

const title: CellStyle = { bold: true, size: 16, align: 'center' };
const framed: CellStyle = { border: 'thin', fill: 'FFF2CC' };

/** A design: a merged title, a heading, one row of entries. */
function design(sheet: string): Edit[] {
  return [
    add(sheet),
    write(sheet, [
      [{ content: text('标题'), style: title }],
      [{ content: text('任务数'), style: framed }, { content: text('完成率'), style: framed }],
      [{ content: number(1), format: '0', style: { ...framed, unlocked: true } }, { content: number(0.5), format: '0.00%', style: framed }],
    ]),
    merge(sheet, { top: 1, left: 1, bottom: 1, right: 2 }),
    { kind: 'columnWidths', sheet, widths: { 1: 12, 2: 20 } },
    { kind: 'rowHeights', sheet, heights: { 1: 36, 3: 24 } },
  ];
}

const copy = (sheet: string, from: string, ...rows: LookRows[]): Edit => ({ kind: 'copyLook', sheet, from, rows });
const whole: LookRows = { first: 1, last: 3, to: 1, times: 1 };

export const copiedLooks: readonly ContractCase[] = [
  {
    group,
    name: '样式、数字格式、合并、行高列宽都照样，内容不照',
    needs: ['styles', 'merges', 'columnWidths', 'rowHeights', 'blankFormats'],
    run: async (bench) => {
      const [from, sheet] = [bench.name('表样'), bench.name()];
      await bench.apply([...design(from), add(sheet), copy(sheet, from, whole), write(sheet, [[{ content: number(7) }, { content: number(8) }]], { row: 3, column: 1 })]);
      await bench.expectCell(sheet, { value: { kind: 'blank' }, numberFormat: '@', style: title }, 'A1');
      await bench.expectCell(sheet, { value: { kind: 'number', value: 7 }, numberFormat: '0', style: { ...framed, unlocked: true } }, 'A3');
      await bench.expectCell(sheet, { value: { kind: 'number', value: 8 }, numberFormat: '0.00%', style: framed }, 'B3');
      await bench.expectSheet(sheet, { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }], columnWidths: { 1: 12, 2: 20 }, rowHeights: { 1: 36, 3: 24 } });
    },
  },
  {
    group,
    name: '一行可以照上几遍，一行行往下',
    needs: ['styles', 'merges', 'rowHeights'],
    run: async (bench) => {
      const [from, sheet] = [bench.name('表样'), bench.name()];
      const entries = [1, 2, 3, 4].map((value) => [{ content: number(value) }, { content: number(value / 10) }]);
      await bench.apply([...design(from), add(sheet), copy(sheet, from, { first: 1, last: 2, to: 1, times: 1 }, { first: 3, last: 3, to: 3, times: 4 }), write(sheet, entries, { row: 3, column: 1 })]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 4 }, numberFormat: '0', style: { ...framed, unlocked: true } }, 'A6');
      await bench.expectCell(sheet, { value: { kind: 'number', value: 0.3 }, numberFormat: '0.00%', style: framed }, 'B5');
      await bench.expectSheet(sheet, { rowHeights: { 1: 36, 3: 24, 4: 24, 5: 24, 6: 24 }, merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] });
    },
  },
  {
    group,
    name: '合并的标题也可以照上几遍',
    needs: ['merges'],
    run: async (bench) => {
      const [from, sheet] = [bench.name('表样'), bench.name()];
      await bench.apply([...design(from), add(sheet), copy(sheet, from, { first: 1, last: 2, to: 4, times: 2 }), write(sheet, [[{ content: number(1) }]], { row: 8, column: 3 })]);
      await bench.expectSheet(sheet, { merges: [4, 6].map((row) => ({ top: row, left: 1, bottom: row, right: 2 })) });
    },
  },
  {
    group,
    name: '原来的样子不留，原来的内容留着，另一张表不变',
    needs: ['styles'],
    run: async (bench) => {
      const [from, sheet] = [bench.name('表样'), bench.name()];
      const plain: Edit[] = [add(from), write(from, [[{ content: number(1), style: framed }, { content: number(2) }]])];
      await bench.apply([...plain, add(sheet), write(sheet, [[{ content: number(3), style: { bold: true } }, { content: number(4), format: '0.0', style: { bold: true, fill: 'C00000' } }]])]);
      const [before] = (await bench.look()).map(({ cells }) => cells);
      await bench.apply([copy(sheet, from, { first: 1, last: 1, to: 1, times: 1 })]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 3 }, style: framed });
      await bench.expectCell(sheet, { value: { kind: 'number', value: 4 } }, 'B1');
      expectSame((await bench.sheet(from)).cells, before, `工作表“${from}”`);
    },
  },
  {
    group,
    name: '从隐藏的、受保护的表上也可以照样',
    needs: ['styles'],
    run: async (bench) => {
      const [from, sheet] = [bench.name('表样'), bench.name()];
      const hidden = design(from).map((edit): Edit => (edit.kind === 'addSheet' ? { ...edit, visibility: 'hidden' } : edit));
      await bench.apply([...hidden, { kind: 'protect', sheet: from }, add(sheet)]);
      await bench.apply([copy(sheet, from, whole), write(sheet, [[{ content: number(8) }]], { row: 3, column: 2 })]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 8 }, numberFormat: '0.00%', style: framed }, 'B3');
      await bench.expectSheet(from, { protected: true, visibility: 'hidden' });
      await bench.expectSheet(sheet, { protected: false });
    },
  },
  {
    group,
    name: '照样可以撤销',
    needs: ['styles', 'merges', 'columnWidths', 'rowHeights'],
    run: async (bench) => {
      const [from, sheet] = [bench.name('表样'), bench.name()];
      await bench.apply([...design(from), add(sheet), write(sheet, [[null], [{ content: number(3), style: { bold: true } }], [{ content: blank, style: { fill: 'C00000' } }, { content: number(4) }]]), { kind: 'columnWidths', sheet, widths: { 2: 7, 4: 9 } }]);
      const before = await bench.snapshot();
      const { undo } = await bench.apply([copy(sheet, from, whole)]);
      await undo();
      expectSame(await bench.snapshot(), before, '撤销以后的工作簿');
    },
  },
  {
    group,
    name: '没有那张表：拒绝，并且什么也没有改',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), one(sheet, number(1))]);
      const before = await bench.snapshot();
      await expectRefusal(() => bench.apply([one(sheet, number(2)), copy(sheet, '没有这张表样', whole)]), '照不存在的表');
      expectSame(await bench.snapshot(), before, '工作簿');
    },
  },
];
