import { type CellWrite, type Edit, number, text } from '../../core/edit';
import type { Validation } from '../../core/grid';
import type { ContractCase } from '../contract-case';
import { expectRefusal } from '../expect-refusal';
import { expectSame } from '../expect-same';
import { add, formula, merge, one, write } from '../sheet-edits';

const group = '要么全写，要么不写';

type Impossible = readonly [string, (sheet: string) => Edit];

const value: CellWrite[][] = [[{ content: number(1) }]];
const merged = { top: 3, left: 1, bottom: 4, right: 2 };

const validate = (sheet: string, more: Partial<Validation>): Edit => ({ kind: 'validate', sheet, validation: { area: { top: 6, left: 1, bottom: 6, right: 1 }, rule: { kind: 'whole', minimum: 0 }, title: '', message: '', ...more } });

const IMPOSSIBLE: readonly Impossible[] = [
  ['不存在的工作表', () => ({ kind: 'protect', sheet: '无此表' })],
  ['同名的工作表', (sheet) => add(sheet)],
  ['只有大小写不同的工作表', (sheet) => add(sheet.toLowerCase())],
  ['不合规的表名', () => add('a/b')],
  ['首尾是单引号的表名', () => add("'引号'")],
  ['空的表名', () => add(' ')],
  ['过长的表名', () => add('长'.repeat(32))],
  ['Excel 保留的表名', () => add('History')],
  ['与别的合并重叠的合并', (sheet) => merge(sheet, { top: 4, left: 2, bottom: 5, right: 2 })],
  ['会丢失内容的合并', (sheet) => merge(sheet, { top: 1, left: 1, bottom: 1, right: 2 })],
  ['上下颠倒的区域', (sheet) => merge(sheet, { top: 5, left: 5, bottom: 4, right: 5 })],
  ['写在合并里面的数', (sheet) => write(sheet, value, { row: 4, column: 2 })],
  ['超出工作表的单元格', (sheet) => write(sheet, value, { row: 1048577, column: 1 })],
  ['超出工作表的列', (sheet) => write(sheet, value, { row: 1, column: 16385 })],
  ['第0行', (sheet) => write(sheet, value, { row: 0, column: 1 })],
  ['不是数的数', (sheet) => one(sheet, number(NaN))],
  ['无穷的结果', (sheet) => one(sheet, formula('1/0', Infinity))],
  ['空的公式', (sheet) => one(sheet, formula('', 0))],
  ['多了等号的公式', (sheet) => one(sheet, formula('=1+1', 2))],
  ['过长的公式', (sheet) => one(sheet, formula(`1${'+1'.repeat(4096)}`, 4097))],
  ['一格放不下的文字', (sheet) => one(sheet, text('长'.repeat(32768)))],
  ['一格放不下的批注', (sheet) => one(sheet, number(1), { note: '长'.repeat(32768) })],
  ['为零的列宽', (sheet) => ({ kind: 'columnWidths', sheet, widths: { 1: 0 } })],
  ['为负的行高', (sheet) => ({ kind: 'rowHeights', sheet, heights: { 1: -1 } })],
  ['隐藏的表放到最前', () => ({ kind: 'activate', sheet: '藏着的表' })],
  ['过长的下拉选项', (sheet) => validate(sheet, { rule: { kind: 'list', values: ['长'.repeat(200), '长'.repeat(60)] } })],
  ['含有逗号的下拉选项', (sheet) => validate(sheet, { rule: { kind: 'list', values: ['一,二'] } })],
  ['过长的验证公式', (sheet) => validate(sheet, { rule: { kind: 'custom', formula: `1${'+1'.repeat(128)}>0` } })],
  ['过长的验证标题', (sheet) => validate(sheet, { title: '长'.repeat(33) })],
  ['过长的验证提示', (sheet) => validate(sheet, { message: '长'.repeat(256) })],
  ['只有部分重叠的数据验证', (sheet) => ({ kind: 'validate', sheet, validation: { area: { top: 2, left: 1, bottom: 3, right: 1 }, rule: { kind: 'whole', minimum: 0 }, title: '', message: '' } })],
];

/** A sheet with what the impossible edits run up against. */
function start(sheet: string): Edit[] {
  return [
    add(sheet),
    write(sheet, [[{ content: number(1) }, { content: number(2) }]]),
    merge(sheet, merged),
    { kind: 'validate', sheet, validation: { area: { top: 1, left: 1, bottom: 2, right: 1 }, rule: { kind: 'whole', minimum: 0 }, title: '旧', message: '旧' } },
  ];
}

export const refusals: readonly ContractCase[] = IMPOSSIBLE.map(([what, edit]) => ({
  group,
  name: `${what}：拒绝，并且什么也没有改`,
  run: async (bench) => {
    const sheet = bench.name('表A');
    await bench.apply([...start(sheet), { kind: 'addSheet', sheet: bench.name('藏着的表'), visibility: 'hidden' }]);
    const before = await bench.snapshot();
    await expectRefusal(() => bench.apply([one(sheet, text('改')), edit(sheet)]), what);
    expectSame(await bench.snapshot(), before, '工作簿');
  },
}));
