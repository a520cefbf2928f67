import { blank, number, text } from '../../core/edit';
import type { Cell } from '../../core/grid';
import type { ContractCase } from '../contract-case';
import { expectSame } from '../expect-same';
import { quoteSheet } from '../../core/address';
import { add, formula, one, write } from '../sheet-edits';

const group = '公式';

type Result = readonly [label: string, content: Parameters<typeof one>[1], cached: number | string | boolean, value: Cell['value']];

const RESULTS: readonly Result[] = [
  ['0', number(0), 0, { kind: 'number', value: 0 }],
  ['1.5', number(1.5), 1.5, { kind: 'number', value: 1.5 }],
  ['未完成', text('未完成'), '未完成', { kind: 'text', value: '未完成' }],
  ['FALSE', formula('1=2', false), false, { kind: 'boolean', value: false }],
  ['TRUE', formula('1=1', true), true, { kind: 'boolean', value: true }],
];

const results = RESULTS.map(([label, content, cached, value]): ContractCase => ({
  group,
  name: `引用别的表的公式保持原样，结果是 ${label}`,
  run: async (bench) => {
    const [county, sheet] = [bench.name('兰山 区'), bench.name()];
    const source = `IF(${quoteSheet(county)}!D6="","",${quoteSheet(county)}!D6)`;
    await bench.apply([add(county), write(county, [[{ content }]], { row: 6, column: 4 }), add(sheet), one(sheet, formula(source, cached), { format: '0.00%' })]);
    await bench.expectCell(sheet, { value, formula: source, numberFormat: '0.00%' });
  },
}));

const NAMES = ["兰山'区", "引'号''的", '（1）表 & "双引号"', 'a!b', '-1', '2020年8月', 'R1C1', 'A1', 'TRUE', '表$#@%^', '很长的工作表名称一二三四五六七八九十一二三四五六七八九十一二三', '𠮷野', ' 前后有空格 ', '=1+1'];

const names = NAMES.map((wanted): ContractCase => ({
  group,
  name: `名为 ${JSON.stringify(wanted)} 的工作表可以建立、引用、读取`,
  run: async (bench) => {
    const [named, sheet] = [bench.name(wanted), bench.name()];
    const source = `${quoteSheet(named)}!A1+1`;
    await bench.apply([add(named), one(named, number(41)), add(sheet), one(sheet, formula(source, 42))]);
    await bench.expectCell(named, { value: { kind: 'number', value: 41 } });
    await bench.expectCell(sheet, { value: { kind: 'number', value: 42 }, formula: source });
  },
}));

const rest: ContractCase[] = [
  {
    group,
    name: '什么也不显示的公式，结果是空文字',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), one(sheet, formula('""', null))]);
      await bench.expectCell(sheet, { value: { kind: 'text', value: '' }, formula: '""' });
    },
  },
  {
    group,
    name: '文字上再写数或公式，不再是文字；公式上写空，公式不在',
    run: async (bench) => {
      const sheet = bench.name();
      const block = write(sheet, [[{ content: text('=1') }, { content: text('=1') }, { content: formula('1+1', 2), style: { border: 'thin' }, note: '注' }]]);
      await bench.apply([add(sheet), block, write(sheet, [[{ content: number(2) }, { content: formula('1+1', 2) }, { content: blank }]])]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 2 } });
      await bench.expectCell(sheet, { value: { kind: 'number', value: 2 }, formula: '1+1' }, 'B1');
      await bench.expectCell(sheet, { value: { kind: 'blank' }, style: { border: 'thin' }, note: '注' }, 'C1');
    },
  },
  {
    group,
    name: '公式可以引用同一次改动里后写的单元格',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), one(sheet, formula('SUM(B1:C1)', 5)), write(sheet, [[{ content: number(2) }, { content: number(3) }]], { row: 1, column: 2 })]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 5 }, formula: 'SUM(B1:C1)' });
    },
  },
  {
    group,
    name: '最长的公式不缺一字',
    run: async (bench) => {
      const sheet = bench.name();
      const source = Array.from({ length: 512 }, () => '100000000000000').join('+');
      await bench.apply([add(sheet), one(sheet, formula(source, 5.12e16))]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 5.12e16 }, formula: source });
    },
  },
  {
    group,
    name: '显示的不是计算所得时，说出是哪一格',
    run: async (bench) => {
      const sheet = bench.name();
      const contents = [formula('1+1', 3), formula('1+1', 2), formula('1/0', null), formula('1=1', false), formula('"二"', '一')];
      const { differences } = await bench.apply([add(sheet), write(sheet, contents.map((content) => [{ content }]))]);
      const { value } = await bench.cell(sheet);
      const kept = value.kind === 'number' && value.value === 3;
      const told = kept ? [] : [
        { sheet, cell: 'A1', written: contents[0], found: { kind: 'number', value: 2 } },
        { sheet, cell: 'A3', written: contents[2], found: { kind: 'error', value: '#DIV/0!' } },
        { sheet, cell: 'A4', written: contents[3], found: { kind: 'boolean', value: true } },
        { sheet, cell: 'A5', written: contents[4], found: { kind: 'text', value: '二' } },
      ];
      expectSame(differences, told, '与计算不符之处');
    },
  },
  {
    group,
    name: '显示的就是计算所得时，没有不符之处',
    run: async (bench) => {
      const sheet = bench.name();
      const { differences } = await bench.apply([add(sheet), one(sheet, formula('ROUND(1/3,4)', 0.3333)), write(sheet, [[{ content: formula('IF(A1>0,"","无")', null) }, { content: formula('A1/3', 0.1111) }, { content: formula('1/3', 0.3333333333333333) }]], { row: 2, column: 1 })]);
      expectSame(differences, [], '与计算不符之处');
    },
  },
];

export const formulas: readonly ContractCase[] = [...results, ...names, ...rest];
