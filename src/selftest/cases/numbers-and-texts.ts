import { type CellWrite, blank, number, text } from '../../core/edit';
import type { Cell } from '../../core/grid';
import type { ContractCase } from '../contract-case';
import { add, one, write } from '../sheet-edits';

const group = '数与文字';

const NUMBERS = [0, -1, 12.5, 1e-7, 123456789012345, 0.1 + 0.2, -0.000001, 1e15, 44044];

/** What Excel would make something else of, were it not written as text. */
const HOSTILE = [
  '=HYPERLINK("http://x","y")', '=1+1', '+1', '-1', '@x', '3/5', '2020-8-1', '123456789012345678', '1E5', 'TRUE', '#N/A', "'x", ' 12 ',
  'a\nb', '<b>&amp;"</b>', '_x0041_', '{{单位}}', '①㉑㊿', '\u{20BB7}', '0',
  "''", "'", '=', '=SUM(', '{=A1}', '1,234', '50%', '￥3', '8:30', '1e-3', '(5)', '１２', '近8000', '#REF!', '\t', 'a\tb', '\n', '007', '2020年8月', 'Jan-20', "=cmd|' /C calc'!A0", '\u200b', '\u00a0', 'null', 'undefined', '5-8',
];

/** What keeps a file from ending before the cell in question. */
const anchor = (sheet: string) => write(sheet, [[{ content: number(1) }]], { row: 2, column: 4 });

function cellOf(write: CellWrite | null): Cell | undefined {
  if (!write || write.content.kind === 'formula') return undefined;
  return { value: write.content, ...(write.content.kind === 'text' && { numberFormat: '@' }) };
}

const numbers = NUMBERS.map((value): ContractCase => ({
  group,
  name: `数 ${value} 写成这个数`,
  run: async (bench) => {
    const sheet = bench.name();
    await bench.apply([add(sheet), one(sheet, number(value))]);
    await bench.expectCell(sheet, { value: { kind: 'number', value } });
  },
}));

const hostile = HOSTILE.map((value): ContractCase => ({
  group,
  name: `文字 ${JSON.stringify(value)} 原样是文字，格式为 @`,
  run: async (bench) => {
    const sheet = bench.name();
    await bench.apply([add(sheet), one(sheet, text(value), { format: '0.00' })]);
    await bench.expectCell(sheet, { value: { kind: 'text', value }, numberFormat: '@' });
  },
}));

const longest: ContractCase[] = [
  ['一个单元格所能容纳的最长的文字不缺一字', '汉'.repeat(32767)],
  ['以等号开头的最长的文字不缺一字', `=${'9'.repeat(32766)}`],
  ['带换行和引号的最长的文字不缺一字', '“a"\n'.repeat(8191)],
].map(([name = '', value = '']) => ({
  group,
  name,
  run: async (bench) => {
    const sheet = bench.name();
    await bench.apply([add(sheet), write(sheet, [[{ content: text(value) }, { content: text(value) }]])]);
    const cell: Cell = { value: { kind: 'text', value }, numberFormat: '@' };
    await bench.expectCell(sheet, cell);
    await bench.expectCell(sheet, cell, 'B1');
  },
}));

const rest: ContractCase[] = [
  {
    group,
    name: '工作簿存不下的控制字符留下记号，换行统一成一种',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), one(sheet, text('a\u0000b\u001fc\r\nd\re\ud800\u007f'))]);
      await bench.expectCell(sheet, { value: { kind: 'text', value: 'a\ufffdb\ufffdc\nd\ne\ufffd\ufffd' }, numberFormat: '@' });
    },
  },
  {
    group,
    name: '空文字是格式为 @ 的空单元格',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), one(sheet, text(''), { style: { unlocked: true } }), anchor(sheet)]);
      await bench.expectCell(sheet, { value: { kind: 'blank' }, numberFormat: '@', style: { unlocked: true } });
    },
  },
  {
    group,
    name: '超过1500个单元格的一块，每一格都在原位',
    run: async (bench) => {
      const sheet = bench.name();
      const value = (row: number, column: number): string => (column % 3 === 0 ? `=${row}/${column}` : `${row}-${column}`);
      const cells = Array.from({ length: 70 }, (_, row) => Array.from({ length: 41 }, (_, column): CellWrite => ({ content: column % 2 === 0 ? number(row * 100 + column) : text(value(row, column)) })));
      await bench.apply([add(sheet), write(sheet, cells, { row: 3, column: 2 })]);
      const expected = [undefined, undefined, ...cells.map((row, at) => [undefined, ...row.map(({ content }, column): Cell => (content.kind === 'number' ? { value: content } : { value: { kind: 'text', value: value(at, column) }, numberFormat: '@' }))])];
      await bench.expectSheet(sheet, { cells: expected });
    },
  },
  {
    group,
    name: '超过1500个单元格的一块里空的位置保持原样',
    run: async (bench) => {
      const sheet = bench.name();
      const block = (content: (row: number, column: number) => CellWrite | null) => Array.from({ length: 60 }, (_, row) => Array.from({ length: 30 }, (_, column) => content(row, column)));
      const before = block((row, column) => ({ content: column % 2 === 0 ? number(row) : text('=原') }));
      const after = block((row, column) => ((row + column) % 3 === 0 ? { content: column % 2 === 0 ? text('=新') : number(row) } : null));
      await bench.apply([add(sheet), write(sheet, before)]);
      await bench.apply([write(sheet, after)]);
      await bench.expectSheet(sheet, { cells: before.map((row, at) => row.map((cell, column) => cellOf(after[at]?.[column] ?? cell))) });
    },
  },
  {
    group,
    name: '改动里的表名只有大小写不同，也是同一张表',
    run: async (bench) => {
      const sheet = bench.name('Sheet甲');
      await bench.apply([add(sheet), one(sheet.toUpperCase(), number(1))]);
      await bench.apply([write(sheet.toLowerCase(), [[{ content: number(2) }]], { row: 2, column: 1 })]);
      await bench.expectSheet(sheet, { cells: [[{ value: { kind: 'number', value: 1 } }], [{ value: { kind: 'number', value: 2 } }]] });
    },
  },
  {
    group,
    name: '空单元格写后仍空，有数的单元格写空后变空',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), write(sheet, [[{ content: blank }, { content: number(1) }, { content: text('一') }]]), anchor(sheet)]);
      await bench.apply([write(sheet, [[null, { content: blank }, { content: blank }]])]);
      await bench.expectCell(sheet, { value: { kind: 'blank' } }, 'A1');
      await bench.expectCell(sheet, { value: { kind: 'blank' } }, 'B1');
      await bench.expectCell(sheet, { value: { kind: 'blank' }, numberFormat: '@' }, 'C1');
    },
  },
];

export const numbersAndTexts: readonly ContractCase[] = [...numbers, ...hostile, ...longest, ...rest];
