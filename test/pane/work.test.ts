/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { Host } from '../../src/hosts/host';
import { RestoredInPart } from '../../src/hosts/restored-in-part';
import { readWorkbook } from '../../src/files/read-workbook';
import type { Bench } from '../../src/taskpane/bench';
import { FileParser } from '../../src/taskpane/file-parser';
import { KeptPicks } from '../../src/taskpane/kept-picks';
import { Maker } from '../../src/taskpane/maker';
import { emptyDraft, nextSession, startSession, type Change, type Session } from '../../src/taskpane/session';
import { speechOf } from '../../src/taskpane/speech';
import { actionsOf } from '../../src/taskpane/work/actions';
import { rolledUp, sampleCity, typed } from '../commands/sample-city';
import { ROOT } from '../support/yuebao';

const SUBMISSIONS = join(ROOT, 'assets/samples/linyi-2020-08/submissions');
const LANSHAN = join(SUBMISSIONS, '兰山区8月份报表.xlsx');
const { sheets } = sampleCity('linyi-2020-08');
const fileOf = (path: string) => new File([new Uint8Array(readFileSync(path))], basename(path));

/** The pane without its looks. */
function paneBeside(host: Host, more: Partial<Bench> = {}) {
  const seen: { session: Session } = { session: startSession };
  const dispatch = (change: Change) => void (seen.session = nextSession(seen.session, change));
  const never = () => Promise.reject(new Error('not asked for here'));
  const recovery = { pending: () => Promise.resolve(null), recover: never, giveUp: never };
  const parser = new FileParser(() => { throw new DOMException('refused', 'SecurityError'); });
  const maker = new Maker(() => { throw new DOMException('refused', 'SecurityError'); });
  const actions = actionsOf({ host, recovery, parser, maker, kept: new KeptPicks('book'), savesFiles: () => true, show: never, mark: never, clearMarks: never, theme: { current: () => 'light', watch: () => () => undefined }, speech: speechOf('zh-CN'), dispatch, lingering: { write: Promise.resolve() }, ...more });
  return { seen, actions };
}

describe('what the pane does', () => {
  it('with no file anywhere is to say so, and to write nothing', async () => {
    const host = new MemoryHost(sheets);
    const { seen, actions } = paneBeside(host);
    await actions.start('rollup');
    expect(seen.session).toMatchObject({ doing: null, notice: { what: '还没有报送文件，没有可以汇总的' } });
    await actions.start('');
    await actions.rollUp(seen.session);
    expect(seen.session.notice?.what).toBe('还没有报送文件，没有可以汇总的');
    expect((await host.read()).length).toBe(sheets.length);
  });

  it('where a button of the ribbon does not fit the workbook is to say so', async () => {
    const city = paneBeside(new MemoryHost(sheets));
    await city.actions.start('check');
    expect(city.seen.session.notice?.what).toBe('打开的不是单位填报的表，不能“审核本表”');
    const form = paneBeside(new MemoryHost(readWorkbook(readFileSync(LANSHAN)).sheets));
    await form.actions.start('report');
    expect(form.seen.session.notice?.what).toBe('打开的是单位填报的表，不能在这里汇总或者生成报告');
    await form.actions.checkForm();
    expect(form.seen.session.checked).toMatchObject({ unit: '兰山区', mayBeSent: true });
    expect(form.seen.session.checked?.ofCity).toHaveLength(4);
  });

  it('where figures were changed since the roll-up is to make no report of others', async () => {
    const { host } = await rolledUp();
    const corrected = await typed(host, { sheet: '兰山区', cell: 'G8' }, { value: { kind: 'number', value: 40237 } });
    const { seen, actions } = paneBeside(corrected);
    await actions.start('report');
    expect(seen.session).toMatchObject({ report: null, notice: { what: '有改动还没有汇总，报告没有生成' } });
  });

  it('with files that come while a plan is shown is to plan anew with them', async () => {
    const { host } = await rolledUp();
    const marked = await typed(host, { sheet: '汇总表', cell: 'ZZ3' }, { value: { kind: 'text', value: '批注' } });
    const { seen, actions } = paneBeside(marked);
    await actions.start('');
    await actions.rollUp(seen.session);
    const first = seen.session.worked;
    expect([seen.session.asks, seen.session.panel]).toEqual([true, 'summary']);
    await actions.pick([fileOf(LANSHAN), new File(['单位\t收文日期\n兰山区\t2020-09-01\n'], '收文.tsv')], seen.session);
    expect(seen.session.draft.picked).toMatchObject({ files: [{ file: '兰山区8月份报表.xlsx' }], receipts: expect.stringContaining('兰山区') });
    expect([seen.session.asks, seen.session.panel]).toEqual([false, 'intake']);
    await actions.workOut(seen.session.draft);
    expect(seen.session.worked?.draft).toBe(seen.session.draft);
    expect(seen.session.worked).not.toBe(first);
  });

  it('with a dropped folder is to take in the files below it, and to say so where there are none', async () => {
    const file = { name: '兰山区8月份报表.xlsx', isDirectory: false, file: (give: (file: File) => void) => give(fileOf(LANSHAN)) };
    const folder = (...entries: object[]) => {
      const left = [entries, []];
      return { name: '8月', isDirectory: true, createReader: () => ({ readEntries: (give: (entries: object[]) => void) => give(left.shift() ?? []) }) } as unknown as FileSystemDirectoryEntry;
    };
    const { seen, actions } = paneBeside(new MemoryHost(sheets));
    await actions.start('');
    await actions.drop({ files: [], folders: [folder()] }, seen.session);
    expect(seen.session).toMatchObject({ doing: null, notice: { what: '文件夹里没有文件' } });
    await actions.drop({ files: [], folders: [folder(file)] }, seen.session);
    expect(seen.session).toMatchObject({ doing: null, notice: null, draft: { picked: { files: [{ file: '兰山区8月份报表.xlsx' }] } } });
  });

  it('where Excel does not answer can be left at once, and what it answers later is not heard', async () => {
    const late: { answer: () => void } = { answer: () => undefined };
    const host = new MemoryHost(sheets);
    const silent: Host = { read: () => new Promise((resolve) => (late.answer = () => resolve(host.read()))), apply: (edits) => host.apply(edits) };
    const { seen, actions } = paneBeside(silent);
    const looking = actions.start('');
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen.session.doing?.stop();
    await looking;
    const left = seen.session;
    expect(left).toMatchObject({ doing: null, book: null, notice: { what: '已经停下' } });
    late.answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.session).toBe(left);
  });

  it('asked again where there is nothing new leaves the way back from what was written before', async () => {
    const host = new MemoryHost(sheets);
    const { seen, actions } = paneBeside(host);
    await actions.start('');
    await actions.pick([fileOf(LANSHAN)], seen.session);
    await actions.typePeriod('2020-08');
    await actions.rollUp(seen.session);
    const written = seen.session.written;
    expect(written?.applied).not.toBeNull();
    await actions.rollUp(seen.session);
    expect(seen.session.written).toMatchObject({ applied: written?.applied, draft: written?.draft, title: 'done.nothingNew' });
    await actions.undo(seen.session.written!);
    expect((await host.read()).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(seen.session.draft.picked.files).toHaveLength(1);
  });

  it('after an undo that could not bring back all of the looks is to say which, and to look again', async () => {
    const undo = () => Promise.reject(new RestoredInPart(['“汇总表”的打印设置没有恢复。']));
    const { seen, actions } = paneBeside(new MemoryHost(sheets));
    await actions.undo({ applied: { undo, differences: [], told: [] }, draft: emptyDraft });
    expect(seen.session).toMatchObject({ pending: null, book: { kind: 'city' }, notice: { tone: 'warning', what: '内容已经恢复，外观没有全部恢复：“汇总表”的打印设置没有恢复。' } });
  });

  it('after the way back was taken from the bar says undone of what was finished, recovered of what was not', async () => {
    const recovery = { pending: () => Promise.resolve(null), recover: () => Promise.resolve(), giveUp: () => Promise.resolve() };
    const { seen, actions } = paneBeside(new MemoryHost(sheets), { recovery });
    const told: (string | undefined)[] = [];
    for (const act of [() => actions.recover({ state: 'done', told: '' }), () => actions.recover({ state: 'writing', told: '' }), () => actions.giveUp()]) {
      await act();
      told.push(seen.session.notice?.what.slice(0, 4));
    }
    expect(told).toEqual(['已撤销，', '已恢复，', '已放弃恢']);
  });
});
