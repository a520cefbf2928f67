import { type CellWrite, blank, number, text } from '../../core/edit';
import type { CellStyle } from '../../core/grid';
import type { ContractCase } from '../contract-case';
import { Mismatch } from '../mismatch';
import { add, formula, merge, one, sevens, write } from '../sheet-edits';

const group = '格式、样式、批注';

const FULL: CellStyle = { bold: true, font: '仿宋', size: 16, color: 'C00000', fill: 'FFF2CC', align: 'center', wrap: true, border: 'thin', unlocked: true };
const EACH = Object.entries(FULL).map(([property, value]): [string, CellStyle] => [property, { [property]: value }]);

const each = EACH.map(([property, style]): ContractCase => ({
  group,
  name: `单独一项样式 ${property} 写成这一项`,
  needs: ['styles'],
  run: async (bench) => {
    const sheet = bench.name();
    await bench.apply([add(sheet), write(sheet, [[{ content: number(1), style }, { content: number(2) }]])]);
    await bench.expectCell(sheet, { value: { kind: 'number', value: 1 }, style });
    await bench.expectCell(sheet, { value: { kind: 'number', value: 2 } }, 'B1');
  },
}));

const formats = ['0', '0.00', '#,##0', '0.00%', 'yyyy"年"m"月"d"日"', '0.00"万元"', '[Red]-0;0', '0_);(0)'].map((format): ContractCase => ({
  group,
  name: `数字格式 ${format} 写成这个格式`,
  run: async (bench) => {
    const sheet = bench.name();
    await bench.apply([add(sheet), write(sheet, [[{ content: number(44044), format }, { content: formula('1+1', 2), format }]])]);
    await bench.expectCell(sheet, { value: { kind: 'number', value: 44044 }, numberFormat: format });
    await bench.expectCell(sheet, { value: { kind: 'number', value: 2 }, formula: '1+1', numberFormat: format }, 'B1');
  },
}));

const rest: ContractCase[] = [
  {
    group,
    name: '一格的格式、样式和批注同时写上',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), one(sheet, number(0.853), { format: '0.00%', style: FULL, note: '原填：\n８５.３％' })]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 0.853 }, numberFormat: '0.00%', style: FULL, note: '原填：\n８５.３％' });
    },
  },
  {
    group,
    name: '空单元格可以有样式',
    needs: ['styles'],
    run: async (bench) => {
      const sheet = bench.name();
      const style = { border: 'thin', unlocked: true } as const;
      await bench.apply([add(sheet), one(sheet, blank, { style }), write(sheet, [[{ content: number(1) }]], { row: 2, column: 2 })]);
      await bench.expectCell(sheet, { value: { kind: 'blank' }, style });
    },
  },
  {
    group,
    name: '再写时没有说到的格式、样式和批注都留着',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), one(sheet, number(1), { format: '0.0', style: { bold: true }, note: '注' }), one(sheet, number(2))]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 2 }, numberFormat: '0.0', style: { bold: true }, note: '注' });
    },
  },
  {
    group,
    name: '再写时说到的样式整个代替原来的',
    needs: ['styles'],
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), one(sheet, number(1), { style: FULL })]);
      await bench.apply([one(sheet, number(1), { style: { bold: true } })]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 1 }, style: { bold: true } });
    },
  },
  {
    group,
    name: '相邻单元格的样式各是各的',
    needs: ['styles'],
    run: async (bench) => {
      const sheet = bench.name();
      const styles: CellStyle[] = [{ border: 'thin' }, { fill: 'FFF2CC' }, { border: 'thin', bold: true }, {}];
      const row = (offset: number): CellWrite[] => styles.map((_, at) => ({ content: text('格'), style: styles[(at + offset) % 4] ?? {} }));
      await bench.apply([add(sheet), write(sheet, [0, 1].map(row))]);
      const cells = [0, 1].map((offset) => row(offset).map(({ style = {} }) => ({ value: { kind: 'text', value: '格' } as const, numberFormat: '@', style })));
      await bench.expectSheet(sheet, { cells });
    },
  },
  {
    group,
    name: '样式交错的一大块，每一格是自己的样式',
    needs: ['styles'],
    run: async (bench) => {
      const sheet = bench.name();
      const styleAt = (row: number, column: number): CellStyle => ({ fill: (row + column) % 2 === 0 ? 'FFF2CC' : 'E2EFDA' });
      const cells = Array.from({ length: 100 }, (_, row) => Array.from({ length: 50 }, (_, column): CellWrite => ({ content: number(row), style: styleAt(row, column) })));
      await bench.apply([add(sheet), write(sheet, cells)]);
      await bench.expectSheet(sheet, { cells: cells.map((line, row) => line.map((_, column) => ({ value: { kind: 'number', value: row }, style: styleAt(row, column) }))) });
    },
  },
  {
    group,
    name: '批注可以再写，短的、长的、以等号开头的都是文字',
    needs: ['notes'],
    run: async (bench) => {
      const sheet = bench.name();
      const [long, odd] = ['意'.repeat(255), '=1+1'];
      await bench.apply([add(sheet), write(sheet, [[{ content: number(1), note: '旧' }, { content: number(2), note: long }, { content: number(3), note: odd }]])]);
      await bench.apply([one(sheet, number(1), { note: '新' })]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 1 }, note: '新' });
      await bench.expectCell(sheet, { value: { kind: 'number', value: 2 }, note: long }, 'B1');
      await bench.expectCell(sheet, { value: { kind: 'number', value: 3 }, note: odd }, 'C1');
    },
  },
  {
    group,
    name: '很长的批注，或者写全，或者写明截短',
    needs: ['notes'],
    run: async (bench) => {
      const sheet = bench.name();
      const whole = Array.from({ length: 200 }, (_, at) => `第${at}条`).join('；');
      await bench.apply([add(sheet), one(sheet, number(1), { note: whole })]);
      const { note = '' } = await bench.cell(sheet);
      const [begun = ''] = note.split('……（全文见“审核意见”）');
      if (note !== whole && (note === begun || begun.length < 200 || !whole.startsWith(begun))) throw new Mismatch('批注', whole, note);
    },
  },
  {
    group,
    name: '空的位置保持原样，整块写到它的位置',
    run: async (bench) => {
      const sheet = bench.name();
      const at = { row: 3, column: 2 };
      await bench.apply([add(sheet), write(sheet, [[{ content: number(1) }, { content: number(2) }]], at), write(sheet, [[null, { content: text('二') }]], at)]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 1 } }, 'B3');
      await bench.expectCell(sheet, { value: { kind: 'text', value: '二' }, numberFormat: '@' }, 'C3');
    },
  },
  {
    group,
    name: '合并两次同一次一样，合并里的单元格留着边框，一格不必合并',
    needs: ['merges'],
    run: async (bench) => {
      const [sheet, single] = [bench.name(), bench.name()];
      const area = { top: 1, left: 1, bottom: 2, right: 3 };
      const bordered = { content: blank, style: { border: 'thin' } } as const;
      await bench.apply([add(sheet), write(sheet, [[{ content: text('标题') }, bordered, bordered]]), merge(sheet, area), merge(sheet, area)]);
      await bench.expectSheet(sheet, { merges: [area] });
      await bench.expectCell(sheet, { value: { kind: 'blank' }, style: { border: 'thin' } }, 'B1');
      await bench.apply([add(single), sevens(single), merge(single, { top: 2, left: 2, bottom: 2, right: 2 })]);
      await bench.expectSheet(single, { merges: [] });
    },
  },
  {
    group,
    name: '合并后还能写左上角的一格',
    needs: ['merges'],
    run: async (bench) => {
      const sheet = bench.name();
      const area = { top: 1, left: 1, bottom: 2, right: 2 };
      await bench.apply([add(sheet), one(sheet, text('旧')), merge(sheet, area)]);
      await bench.apply([write(sheet, [[{ content: text('新') }, { content: blank }], [{ content: text('') }, null]])]);
      await bench.expectCell(sheet, { value: { kind: 'text', value: '新' }, numberFormat: '@' });
      await bench.expectSheet(sheet, { merges: [area] });
    },
  },
];

export const looks: readonly ContractCase[] = [...each, ...formats, ...rest];
