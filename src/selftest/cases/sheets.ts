import { type Edit, number, text } from '../../core/edit';
import type { Area, ConditionalFormat, PrintSetup, Validation } from '../../core/grid';
import type { ContractCase } from '../contract-case';
import { expectSame } from '../expect-same';
import { add, one, sevens, write } from '../sheet-edits';

const group = '工作表';
const area: Area = { top: 2, left: 2, bottom: 4, right: 3 };

const RULES: readonly (readonly [string, Validation['rule']])[] = [
  ['整数', { kind: 'whole', minimum: 0 }],
  ['小数', { kind: 'decimal', minimum: -1.5 }],
  ['列表', { kind: 'list', values: ['未开工', '在建', '说"完"'] }],
  ['公式', { kind: 'custom', formula: 'AND(ISNUMBER(B2),B2>=0)' }],
];

const validations = RULES.map(([name, rule]): ContractCase => ({
  group,
  name: `数据验证（${name}）代替同一区域原有的`,
  needs: ['validations'],
  run: async (bench) => {
    const sheet = bench.name();
    const validation: Validation = { area, rule, title: '填写有误', message: '请填不小于零的整数' };
    await bench.apply([add(sheet), sevens(sheet), { kind: 'validate', sheet, validation: { ...validation, title: '旧' } }, { kind: 'validate', sheet, validation }]);
    await bench.expectSheet(sheet, { validations: [validation] });
  },
}));

const PRINTS: readonly PrintSetup[] = [{ orientation: 'portrait' }, { orientation: 'landscape' }, { orientation: 'landscape', paper: 'A3', titleRows: { first: 2, last: 4 } }];

const prints = PRINTS.map((print): ContractCase => ({
  group,
  name: `打印设置 ${JSON.stringify(print)}`,
  needs: ['print'],
  run: async (bench) => {
    const sheet = bench.name();
    await bench.apply([add(sheet), sevens(sheet), { kind: 'print', sheet, orientation: 'portrait', paper: 'A3', titleRows: { first: 1, last: 1 } }, { kind: 'print', sheet, ...print }]);
    await bench.expectSheet(sheet, { print });
  },
}));

const rest: ContractCase[] = [
  {
    group,
    name: '列宽和行高写成所说的，没有说到的不变',
    needs: ['columnWidths', 'rowHeights'],
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet), { kind: 'columnWidths', sheet, widths: { 1: 9, 3: 24.5 } }, { kind: 'columnWidths', sheet, widths: { 2: 6 } }, { kind: 'rowHeights', sheet, heights: { 2: 28.5 } }]);
      const { columnWidths, rowHeights } = await bench.sheet(sheet);
      const [widths, heights] = [columnWidths, rowHeights].map((sizes) => (sizes === 'unknown' ? {} : sizes));
      expectSame([1, 2, 3].map((column) => widths?.[column]), [9, 6, 24.5], '列宽');
      expectSame(heights, { 2: 28.5 }, '行高');
    },
  },
  {
    group,
    name: '冻结一格以上和以左的；在 A1 冻结就是不冻结',
    needs: ['frozen'],
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet)]);
      const places = [[4, 2, { row: 4, column: 2 }], [3, 1, { row: 3, column: 1 }], [1, 3, { row: 1, column: 3 }], [1, 1, null]] as const;
      for (const [row, column, frozen] of places) {
        await bench.apply([{ kind: 'freeze', sheet, at: { row, column } }]);
        await bench.expectSheet(sheet, { frozen });
      }
    },
  },
  {
    group,
    name: '说了才保护，保护以后仍能由月报写入并仍受保护',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet)]);
      await bench.expectSheet(sheet, { protected: false });
      await bench.apply([{ kind: 'protect', sheet }]);
      await bench.expectSheet(sheet, { protected: true });
      await bench.apply([one(sheet, text('改')), { kind: 'freeze', sheet, at: { row: 2, column: 1 } }]);
      await bench.expectSheet(sheet, { protected: true });
      await bench.expectCell(sheet, { value: { kind: 'text', value: '改' }, numberFormat: '@' });
    },
  },
  {
    group,
    name: '保护时可以说仍能插入行',
    needs: ['allowsRows'],
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet), { kind: 'protect', sheet, allow: 'insertRows' }]);
      await bench.expectSheet(sheet, { protected: true, allowsRows: true });
      await bench.apply([one(sheet, number(1))]);
      await bench.expectSheet(sheet, { protected: true, allowsRows: true });
    },
  },
  {
    group,
    name: '工作表可以隐藏或深度隐藏，有一张在最前，次序是加入的次序',
    run: async (bench) => {
      const [first, deep, hidden, last] = [bench.name(), bench.name('_深藏'), bench.name('存'), bench.name('看')];
      const shown = (sheet: string): Edit => ({ kind: 'activate', sheet });
      await bench.apply([add(first), { kind: 'addSheet', sheet: deep, visibility: 'veryHidden' }, { kind: 'addSheet', sheet: hidden, visibility: 'hidden' }, add(last), shown(first), shown(last)]);
      const found = (await bench.look()).map((grid) => [grid.name, grid.visibility, grid.active === true]);
      expectSame(found, [[first, 'visible', false], [deep, 'veryHidden', false], [hidden, 'hidden', false], [last, 'visible', true]], '工作表');
    },
  },
  {
    group,
    name: '隐藏的工作表照样可以写',
    run: async (bench) => {
      const sheet = bench.name('_深藏');
      await bench.apply([add(bench.name()), { kind: 'addSheet', sheet, visibility: 'veryHidden' }, one(sheet, text('状态'))]);
      await bench.apply([one(sheet, number(2))]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 2 } });
      await bench.expectSheet(sheet, { visibility: 'veryHidden' });
    },
  },
  {
    group,
    name: '条件格式按先后排列，同样的只有一条，以后加的在后',
    needs: ['conditionalFormats'],
    run: async (bench) => {
      const sheet = bench.name();
      const [red, bold]: [ConditionalFormat, ConditionalFormat] = [{ area, formula: '$B2>$C2', style: { fill: 'FFC7CE' } }, { area, formula: 'B2=""', style: { bold: true } }];
      await bench.apply([add(sheet), sevens(sheet), ...[red, bold, red].map((format): Edit => ({ kind: 'formatWhen', sheet, format }))]);
      await bench.expectSheet(sheet, { conditionalFormats: [red, bold] });
      const last: ConditionalFormat = { area: { ...area, top: 5, bottom: 5 }, formula: 'B5=7', style: { fill: 'E2EFDA' } };
      await bench.apply([{ kind: 'formatWhen', sheet, format: last }]);
      await bench.expectSheet(sheet, { conditionalFormats: [red, bold, last] });
    },
  },
  {
    group,
    name: '筛选加在所说的区域上，再说时换到新的区域',
    needs: ['filter'],
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet), { kind: 'filter', sheet, area: { top: 1, left: 1, bottom: 6, right: 4 } }]);
      await bench.apply([{ kind: 'filter', sheet, area }]);
      await bench.expectSheet(sheet, { filter: area });
    },
  },
  {
    group,
    name: '同一格的批注和数据验证并存',
    needs: ['notes', 'validations'],
    run: async (bench) => {
      const sheet = bench.name();
      const validation = (row: number): Validation => ({ area: { top: row, left: 1, bottom: row, right: 2 }, rule: { kind: 'whole', minimum: 0 }, title: `第${row}行`, message: '请填整数' });
      const noted = (row: number): Edit => write(sheet, [[{ content: number(1), note: '原填：１' }, { content: number(2) }]], { row, column: 1 });
      const validated = (row: number): Edit => ({ kind: 'validate', sheet, validation: validation(row) });
      await bench.apply([add(sheet), noted(1), validated(1), validated(3), noted(3)]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 1 }, note: '原填：１' }, 'A1');
      await bench.expectCell(sheet, { value: { kind: 'number', value: 1 }, note: '原填：１' }, 'A3');
      await bench.expectSheet(sheet, { validations: [validation(1), validation(3)] });
    },
  },
];

export const sheets: readonly ContractCase[] = [...validations, ...prints, ...rest];
