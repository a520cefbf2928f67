import { number, text } from '../../core/edit';
import { Cancelled } from '../../hosts/cancelled';
import type { ContractCase } from '../contract-case';
import { expectRefusal } from '../expect-refusal';
import { expectSame } from '../expect-same';
import { Mismatch } from '../mismatch';
import { add, one, sevens, write } from '../sheet-edits';

const group = '读取、依据、取消';

export const intents: readonly ContractCase[] = [
  {
    group,
    name: '读取所说的表，次序是工作簿的，没有的不算，大小写不论',
    run: async (bench) => {
      const [first, second] = [bench.name('表A'), bench.name('乙')];
      await bench.apply([add(first), add(second)]);
      const read = await bench.host.read([second, '没有这张表', first.toLowerCase()]);
      expectSame(read.map(({ name }) => name), [first, second], '读到的表');
      const all = (await bench.host.read()).map(({ name }) => name).filter((name) => name === first || name === second);
      expectSame(all, [first, second], '全部的表');
    },
  },
  {
    group,
    name: '读取以后没有改过，照写',
    run: async (bench) => {
      const [sheet, other] = [bench.name(), bench.name('另一张')];
      await bench.apply([add(sheet), sevens(sheet), add(other)]);
      const asRead = await bench.host.read([sheet, other]);
      await bench.apply([one(sheet, number(1))], { asRead });
      await bench.expectCell(sheet, { value: { kind: 'number', value: 1 } });
    },
  },
  {
    group,
    name: '读取以后改过，拒绝，并且什么也没有改',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet)]);
      const asRead = await bench.host.read([sheet]);
      await bench.apply([write(sheet, [[{ content: number(8) }]], { row: 6, column: 4 })]);
      const before = await bench.snapshot();
      await expectRefusal(() => bench.apply([one(sheet, number(1))], { asRead }), '依据已经改变的改动');
      expectSame(await bench.snapshot(), before, '工作簿');
    },
  },
  {
    group,
    name: '作为依据而不去写的表改过，也拒绝',
    run: async (bench) => {
      const [sheet, source] = [bench.name(), bench.name('依据')];
      await bench.apply([add(sheet), add(source), sevens(source)]);
      const asRead = await bench.host.read([sheet, source]);
      await bench.apply([one(source, text('7'))]);
      await expectRefusal(() => bench.apply([one(sheet, number(1))], { asRead }), '依据已经改变的改动');
      await bench.expectSheet(sheet, { cells: [] });
    },
  },
  {
    group,
    name: '作为依据的表已经不在，拒绝',
    run: async (bench) => {
      const [sheet, gone] = [bench.name(), bench.name('不在')];
      await bench.apply([add(sheet)]);
      const { undo } = await bench.apply([add(gone), sevens(gone)]);
      const asRead = await bench.host.read([gone]);
      await undo();
      await expectRefusal(() => bench.apply([one(sheet, number(1))], { asRead }), '依据已经不在的改动');
      await bench.expectSheet(sheet, { cells: [] });
    },
  },
  {
    group,
    name: '开始前已经取消，什么也没有改',
    run: async (bench) => {
      const [sheet, fresh] = [bench.name(), bench.name('新')];
      await bench.apply([add(sheet), sevens(sheet)]);
      const before = await bench.snapshot();
      const fault = await expectRefusal(() => bench.apply([one(sheet, number(1)), add(fresh)], { signal: AbortSignal.abort() }), '取消');
      if (!(fault instanceof Cancelled)) throw new Mismatch('取消', '已经停下', fault.message);
      expectSame(await bench.snapshot(), before, '工作簿');
    },
  },
  {
    group,
    name: '中途取消，或者已经写完，或者什么也没有改',
    run: async (bench) => {
      const [sheet, fresh] = [bench.name(), bench.name('新')];
      await bench.apply([add(sheet), sevens(sheet)]);
      const before = await bench.snapshot();
      const stop = new AbortController();
      try {
        await bench.apply([one(sheet, number(1)), add(fresh), sevens(fresh)], { signal: stop.signal, progress: () => stop.abort() });
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
        expectSame(await bench.snapshot(), before, '工作簿');
        return;
      }
      await bench.expectCell(sheet, { value: { kind: 'number', value: 1 } });
      await bench.expectCell(fresh, { value: { kind: 'number', value: 7 } });
    },
  },
  {
    group,
    name: '进度只增不减，最后做完全部',
    run: async (bench) => {
      const sheet = bench.name();
      const steps: [number, number][] = [];
      await bench.apply([add(sheet), sevens(sheet)], { progress: (done, total) => void steps.push([done, total]) });
      const [done, total] = steps.at(-1) ?? [];
      expectSame(done, total, '最后一步');
      if (steps.length === 0 || steps.some(([now], at) => now < (steps[at - 1]?.[0] ?? 0))) throw new Mismatch('进度', '只增不减', JSON.stringify(steps));
    },
  },
  {
    group,
    name: '没有改动，什么也不变，也可以撤销',
    run: async (bench) => {
      const sheet = bench.name();
      await bench.apply([add(sheet), sevens(sheet)]);
      const before = await bench.snapshot();
      const { undo } = await bench.apply([]);
      await undo();
      expectSame(await bench.snapshot(), before, '工作簿');
    },
  },
];
