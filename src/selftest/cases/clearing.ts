import { quoteSheet } from '../../core/address';
import { type Edit, number, text } from '../../core/edit';
import { emptyGrid } from '../../core/grid';
import type { ContractCase } from '../contract-case';
import { expectSame } from '../expect-same';
import { told } from '../told';
import { ASPECTS } from '../aspect';
import { add, formula, one, sevens } from '../sheet-edits';
import { everyKind } from './every-kind';

const group = '清空工作表';
const clear = (sheet: string): Edit => ({ kind: 'clearSheet', sheet });

export const clearing: readonly ContractCase[] = [
  {
    group,
    name: '清空以后什么也没有，表还在原位，名称不变',
    run: async (bench) => {
      const [before, sheet, after] = [bench.name('前'), bench.name(), bench.name('后')];
      await bench.apply([add(before), add(sheet), add(after), ...everyKind(sheet)]);
      await bench.apply([clear(sheet)]);
      const grid = await bench.sheet(sheet);
      const tells = new Set(ASPECTS.filter((aspect) => bench.tells(aspect)));
      expectSame(told({ ...grid, hiddenRows: [], hiddenColumns: [] }, tells), told({ ...emptyGrid(sheet), ...(grid.active && { active: true as const }) }, tells), `工作表“${sheet}”`);
      expectSame((await bench.look()).map(({ name }) => name), [before, sheet, after], '次序');
    },
  },
  {
    group,
    name: '引用它的公式不断，重写以后照样有数',
    run: async (bench) => {
      const [county, sheet] = [bench.name("兰山'区"), bench.name()];
      const source = `${quoteSheet(county)}!A1*2`;
      await bench.apply([add(county), one(county, number(4)), add(sheet), one(sheet, formula(source, 8))]);
      await bench.apply([clear(county), one(county, number(4))]);
      await bench.expectCell(sheet, { value: { kind: 'number', value: 8 }, formula: source });
    },
  },
  {
    group,
    name: '清空后在同一次改动里重写，只剩新写的',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), ...everyKind(sheet)]);
      await bench.apply([clear(sheet), one(sheet, text('新'))]);
      await bench.expectSheet(sheet, { cells: [[{ value: { kind: 'text', value: '新' }, numberFormat: '@' }]], protected: false, merges: [], validations: [], conditionalFormats: [], frozen: null });
    },
  },
  {
    group,
    name: '受保护的表清空以后不再受保护',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet), { kind: 'protect', sheet }]);
      await bench.apply([clear(sheet)]);
      await bench.expectSheet(sheet, { protected: false, cells: [] });
    },
  },
  {
    group,
    name: '隐藏的表清空以后仍然隐藏，在最前的仍在最前',
    run: async (bench) => {
      const [sheet, hidden] = [bench.name(), bench.name('存')];
      await bench.apply([add(sheet), { kind: 'addSheet', sheet: hidden, visibility: 'hidden' }, one(hidden, number(1)), { kind: 'activate', sheet }]);
      await bench.apply([clear(sheet), clear(hidden)]);
      const found = (await bench.look()).map(({ visibility, active }) => [visibility, active === true]);
      expectSame(found, [['visible', true], ['hidden', false]], '可见与在最前');
    },
  },
];
