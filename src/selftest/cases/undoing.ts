import { type Edit, number, text } from '../../core/edit';
import { LossesAhead } from '../../hosts/losses-ahead';
import type { Bench } from '../bench';
import type { ContractCase } from '../contract-case';
import { expectRefusal } from '../expect-refusal';
import { expectSame } from '../expect-same';
import { Mismatch } from '../mismatch';
import { add, formula, merge, one, sevens, write } from '../sheet-edits';
import { everyKind } from './every-kind';

const group = '撤销';

/** Applies, takes it back, and compares; that something was changed is required. */
async function comesBack(bench: Bench, edits: readonly Edit[]): Promise<void> {
  const before = await bench.snapshot();
  const { undo } = await bench.apply(edits);
  if (JSON.stringify(await bench.snapshot()) === JSON.stringify(before)) throw new Mismatch('改动', '看得出', '看不出');
  await undo();
  expectSame(await bench.snapshot(), before, '撤销以后的工作簿');
}

const onEmpty: ContractCase = {
  group,
  name: '空表上的每一种改动可以一起撤销',
  run: async (bench) => {
    const sheet = bench.name();
    await bench.apply([add(sheet)]);
    await comesBack(bench, everyKind(sheet).map((edit) => (edit.kind === 'print' ? { kind: 'print', sheet, orientation: edit.orientation } : edit)));
  },
};

const losses: ContractCase = {
  group,
  name: '撤销不能恢复的，先说明，什么也不写；同意以后才写',
  needs: ['print'],
  run: async (bench) => {
    const sheet = bench.name();
    const print: Edit = { kind: 'print', sheet, orientation: 'landscape', titleRows: { first: 1, last: 2 } };
    await bench.apply([add(sheet), sevens(sheet)]);
    const before = await bench.snapshot();
    try {
      const { undo } = await bench.apply([print]);
      await undo();
      expectSame(await bench.snapshot(), before, '撤销以后的工作簿');
    } catch (error) {
      if (!(error instanceof LossesAhead)) throw error;
      expectSame(await bench.snapshot(), before, '还没有同意的工作簿');
      await bench.apply([print], { consent: error.losses.map(({ id }) => id) });
      await bench.expectSheet(sheet, { print: { orientation: 'landscape', titleRows: { first: 1, last: 2 } } });
    }
  },
};

const ON_FULL: readonly (readonly [string, (sheet: string) => Edit | readonly Edit[]])[] = [
  ['清空', (sheet) => ({ kind: 'clearSheet', sheet })],
  ['清空后重写', (sheet) => [{ kind: 'clearSheet', sheet }, one(sheet, text('新')), merge(sheet, { top: 3, left: 1, bottom: 4, right: 4 })]],
  ['写数', (sheet) => write(sheet, [[{ content: number(9) }, { content: number(8) }]], { row: 2, column: 1 })],
  ['写文字', (sheet) => write(sheet, [[{ content: text('9') }, { content: text('=8') }]], { row: 3, column: 1 })],
  ['写空', (sheet) => write(sheet, [[{ content: { kind: 'blank' } }, { content: { kind: 'blank' } }]], { row: 2, column: 1 })],
  ['写到用过的区域以外', (sheet) => write(sheet, [[{ content: number(9), style: { fill: 'C00000' } }]], { row: 40, column: 20 })],
  ['写超过1500个单元格', (sheet) => write(sheet, Array.from({ length: 60 }, (_, row) => Array.from({ length: 30 }, (_, column) => ({ content: number(row + column) }))), { row: 2, column: 1 })],
];

const ASPECT_EDITS: readonly (readonly [string, ContractCase['needs'], (sheet: string) => Edit])[] = [
  ['样式', ['styles'], (sheet) => write(sheet, [[{ content: number(0.5), style: { size: 20, align: 'right' } }]], { row: 2, column: 1 })],
  ['批注', ['notes'], (sheet) => write(sheet, [[{ content: number(0.5), note: '另一条' }]], { row: 2, column: 1 })],
  ['合并', ['merges'], (sheet) => merge(sheet, { top: 5, left: 1, bottom: 6, right: 2 })],
  ['列宽', ['columnWidths'], (sheet) => ({ kind: 'columnWidths', sheet, widths: { 1: 30, 5: 8 } })],
  ['行高', ['rowHeights'], (sheet) => ({ kind: 'rowHeights', sheet, heights: { 1: 50, 7: 8 } })],
  ['冻结', ['frozen'], (sheet) => ({ kind: 'freeze', sheet, at: { row: 4, column: 1 } })],
  ['不再冻结', ['frozen'], (sheet) => ({ kind: 'freeze', sheet, at: { row: 1, column: 1 } })],
  ['数据验证', ['validations'], (sheet) => ({ kind: 'validate', sheet, validation: { area: { top: 2, left: 2, bottom: 4, right: 3 }, rule: { kind: 'decimal', minimum: 3 }, title: '新', message: '新' } })],
  ['条件格式', ['conditionalFormats'], (sheet) => ({ kind: 'formatWhen', sheet, format: { area: { top: 2, left: 1, bottom: 4, right: 1 }, formula: 'A2>9', style: { bold: true } } })],
  ['筛选', ['filter'], (sheet) => ({ kind: 'filter', sheet, area: { top: 2, left: 1, bottom: 3, right: 2 } })],
  ['打印设置', ['print'], (sheet) => ({ kind: 'print', sheet, orientation: 'portrait', paper: 'A3' })],
  ['保护方式', ['allowsRows'], (sheet) => ({ kind: 'protect', sheet })],
];

const onFull = [...ON_FULL.map(([what, edit]) => [what, [], edit] as const), ...ASPECT_EDITS].map(([what, needs = [], edit]): ContractCase => ({
  group,
  name: `样样都有的受保护的表上${what}，可以撤销`,
  needs,
  run: async (bench) => {
    const sheet = bench.name();
    await bench.apply([add(sheet), ...everyKind(sheet)]);
    await comesBack(bench, [edit(sheet)].flat());
  },
}));

const rest: ContractCase[] = [
  {
    group,
    name: '几张表上的一次改动整个撤销：改过的复原，新加的不在，在最前的回到最前',
    run: async (bench) => {
      const [sheet, other, fresh, hidden] = [bench.name(), bench.name('另一张'), bench.name('新'), bench.name('新藏')];
      await bench.apply([add(sheet), write(sheet, [[{ content: number(1) }, { content: number(2) }]]), merge(sheet, { top: 3, left: 1, bottom: 4, right: 2 }), add(other), sevens(other), { kind: 'activate', sheet: other }]);
      await comesBack(bench, [
        one(sheet, text('改'), { note: '注' }),
        add(fresh),
        { kind: 'addSheet', sheet: hidden, visibility: 'veryHidden' },
        one(fresh, number(1)),
        one(hidden, number(1)),
        { kind: 'freeze', sheet, at: { row: 2, column: 1 } },
        { kind: 'clearSheet', sheet: other },
        { kind: 'activate', sheet: fresh },
      ]);
    },
  },
  {
    group,
    name: '此后又有别的改动，先前的撤销被拒绝，后来的改动还在',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet)]);
      const { undo } = await bench.apply([one(sheet, number(1))]);
      await bench.apply([one(sheet, number(5))]);
      await expectRefusal(undo, '先前的撤销');
      await bench.expectCell(sheet, { value: { kind: 'number', value: 5 } });
    },
  },
  {
    group,
    name: '新建了表，此后它有了别的内容，撤销被拒绝，表和内容还在',
    run: async (bench) => {
      const sheet = bench.name();
      const { undo } = await bench.apply([add(sheet), one(sheet, number(1))]);
      await bench.apply([one(sheet, number(5))]);
      await expectRefusal(undo, '先前的撤销');
      await bench.expectCell(sheet, { value: { kind: 'number', value: 5 } });
    },
  },
  {
    group,
    name: '同一次改动不能撤销两次，第二次什么也不变',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet)]);
      const { undo } = await bench.apply([one(sheet, text('改'))]);
      await undo();
      const before = await bench.snapshot();
      await expectRefusal(undo, '第二次撤销');
      expectSame(await bench.snapshot(), before, '工作簿');
    },
  },
  {
    group,
    name: '撤销后来的以后，再撤销先前的，或者复原，或者拒绝而不变',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet)]);
      const before = await bench.snapshot();
      const first = await bench.apply([one(sheet, text('一'))]);
      const between = await bench.snapshot();
      const second = await bench.apply([one(sheet, text('二'))]);
      await second.undo();
      expectSame(await bench.snapshot(), between, '撤销后来的以后的工作簿');
      const refused = await first.undo().then(() => false, () => true);
      expectSame(await bench.snapshot(), refused ? between : before, '撤销先前的以后的工作簿');
    },
  },
  {
    group,
    name: '许多张表上的一次改动整个撤销',
    run: async (bench) => {
      const names = Array.from({ length: 12 }, () => bench.name('县'));
      const [fresh, total] = [names.slice(6), bench.name('汇总')];
      const old = names.slice(0, 6);
      await bench.apply([...old.flatMap((sheet) => [add(sheet), ...everyKind(sheet)]), add(total), one(total, formula(old.map((sheet) => `'${sheet}'!A3`).join('+'), 18))]);
      await comesBack(bench, [
        ...old.flatMap((sheet): Edit[] => [{ kind: 'clearSheet', sheet }, write(sheet, [[{ content: text('新') }], [], [{ content: number(1) }]])]),
        ...fresh.flatMap((sheet) => [add(sheet), ...everyKind(sheet)]),
        one(total, formula(names.map((sheet) => `'${sheet}'!A3`).join('+'), 24)),
      ]);
      await bench.expectCell(total, { value: { kind: 'number', value: 18 }, formula: old.map((sheet) => `'${sheet}'!A3`).join('+') });
    },
  },
  {
    group,
    name: '撤销以后可以再做一次同样的改动',
    run: async (bench) => {
      const [sheet, fresh] = [bench.name(), bench.name('新')];
      await bench.apply([add(sheet), sevens(sheet)]);
      const edits = [one(sheet, text('改')), add(fresh), one(fresh, number(1))];
      await (await bench.apply(edits)).undo();
      await bench.apply(edits);
      await bench.expectCell(sheet, { value: { kind: 'text', value: '改' }, numberFormat: '@' });
      await bench.expectCell(fresh, { value: { kind: 'number', value: 1 } });
    },
  },
];

export const undoing: readonly ContractCase[] = [onEmpty, losses, ...onFull, ...rest];
