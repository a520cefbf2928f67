import { Fault } from '../../../src/core/fault';
import { pendingJournal } from '../../../src/hosts/excel/pending-journal';
import { recover } from '../../../src/hosts/excel/recover';
import type { Failure } from '../../excel-host/use-excel';
import { snapshot } from '../../excel-host/use-excel';
import { type OpenExcel, openExcel } from './open-excel';
import { enrich, richWorkbook, rollUp } from './rich-workbook';

async function open(): Promise<OpenExcel & { before: unknown }> {
  const opened = await openExcel(richWorkbook());
  enrich(opened.workbook);
  return { ...opened, before: snapshot(opened.workbook) };
}

/** All but what the undo keeps. */
function shownIn(workbook: OpenExcel['workbook']): unknown {
  const { active, sheets } = snapshot(workbook);
  return { active, sheets: sheets.filter(({ name }) => !/^_月报[撤原新]/.test(name)) };
}

/** How many actions each of the three requests of the apply has. */
async function actionsOf(): Promise<number[]> {
  const { excel, host } = await open();
  await host.apply(rollUp);
  return excel.requests.map(({ actions }) => actions);
}

/** Numbers from nought to below `count`, the last of them among them, so many apart that the test stays short. */
function upTo(count: number, apart = Math.ceil(count / 40)): number[] {
  return [...Array.from({ length: Math.ceil(count / apart) }, (_, index) => index * apart), count - 1];
}

describe('an apply of which one request fails', () => {
  it('has three requests', async () => {
    expect(await actionsOf()).toHaveLength(3);
  });

  it.each<[number, Failure]>([1, 2].flatMap((k) => (['refuse', 'loseReply'] as const).map((how): [number, Failure] => [k, how])))(
    'request %i, %j: the workbook is as it was, without restarting anything',
    async (k, how) => {
      const { excel, host, workbook, before } = await open();
      excel.failAt(k, how);
      await expect(host.apply(rollUp)).rejects.toThrow(Fault);
      expect(snapshot(workbook)).toEqual(before);
      expect(await pendingJournal()).toBeNull();
    },
  );

  it.each<Failure>(['refuse', 'loseReply', ...[0, 3, 9, 20].map((afterActions) => ({ afterActions }))])('request 3, %j: what is written stays, the looks come after it, and undo brings all back', async (how) => {
    const whole = await open();
    await whole.host.apply(rollUp);
    const { excel, host, workbook, before } = await open();
    excel.failAt(3, how);
    const { undo, told } = await host.apply(rollUp);
    expect(told).toEqual([]);
    expect(shownIn(workbook)).toEqual(shownIn(whole.workbook));
    await undo();
    expect(snapshot(workbook)).toEqual(before);
  });

  it.each([1, 2])('request %i after any number of its actions: the workbook is as it was', async (k) => {
    const actions = (await actionsOf())[k - 1] ?? 0;
    for (const done of upTo(actions)) {
      const { excel, host, workbook, before } = await open();
      excel.failAt(k, { afterActions: done });
      await expect(host.apply(rollUp)).rejects.toThrow(Fault);
      expect({ done, workbook: snapshot(workbook) }).toEqual({ done, workbook: before });
    }
  });

  it.each([1, 2, 3])('request %i, and Excel is gone after any number of its actions: at the next start it is recovered', async (k) => {
    const actions = (await actionsOf())[k - 1] ?? 0;
    for (const done of [...upTo(actions), Infinity]) {
      const { excel, host, workbook, before } = await open();
      excel.failAt(k, { afterActions: done, die: true });
      await expect(host.apply(rollUp)).rejects.toThrow(Fault);
      excel.restart();
      const changed = JSON.stringify(snapshot(workbook).sheets.filter(({ name }) => !name.startsWith('_月报') || name === '_月报状态')) !== JSON.stringify((before as ReturnType<typeof snapshot>).sheets);
      if (changed) expect(await pendingJournal()).not.toBeNull();
      await recover();
      expect({ done, workbook: snapshot(workbook) }).toEqual({ done, workbook: before });
      await recover();
      expect(snapshot(workbook)).toEqual(before);
    }
  });
});

describe('a recovery that is broken off itself', () => {
  it.each(['die', 'stay'])('after any number of its actions (%s) can be done again', async (how) => {
    const broken = async (done: number): Promise<OpenExcel & { before: unknown }> => {
      const opened = await open();
      opened.excel.failAt(2, { afterActions: 100, die: true });
      await expect(opened.host.apply(rollUp)).rejects.toThrow(Fault);
      opened.excel.restart();
      opened.excel.failAt(2, how === 'die' ? { afterActions: done, die: true } : { afterActions: done });
      return opened;
    };
    const { excel } = await broken(Infinity);
    const begun = excel.requests.length;
    await recover().catch(() => undefined);
    const actions = excel.requests[begun + 1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(50);
    for (const done of upTo(actions)) {
      const { excel: again, workbook, before } = await broken(done);
      await recover().catch(() => undefined);
      again.restart();
      await recover();
      expect({ done, workbook: snapshot(workbook) }).toEqual({ done, workbook: before });
    }
  });

  it('an undo that is broken off is finished at the next start', async () => {
    const { excel, host, workbook, before } = await open();
    const { undo } = await host.apply(rollUp);
    const requests = excel.requests.length;
    await undo();
    const [count, actions] = [excel.requests.length - requests, excel.requests.at(-1)?.actions ?? 0];
    expect(snapshot(workbook)).toEqual(before);
    for (const done of upTo(actions)) {
      const opened = await open();
      const applied = await opened.host.apply(rollUp);
      opened.excel.failAt(count, { afterActions: done, die: true });
      await expect(applied.undo()).rejects.toThrow(Fault);
      opened.excel.restart();
      await recover();
      expect({ done, workbook: snapshot(opened.workbook) }).toEqual({ done, workbook: opened.before });
    }
  });
});
