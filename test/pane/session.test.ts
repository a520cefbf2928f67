import { noChoices } from '../../src/core/workbook/choices';
import type { ChosenWay } from '../../src/core/scheme/adoption';
import { emptyDraft, nextSession, startSession, type Book, type Change, type Draft, type Session, type Worked } from '../../src/taskpane/session';
import type { Prepared } from '../../src/commands/roll-up';
import { isBehind, isWorkingOutDue } from '../../src/taskpane/use-working-out';
import { scheme } from '../support/scheme';

const received = (file: string, modified: string | null = null) => ({ file, sheets: [], modified, receivedOn: null });
const after = (...changes: readonly Change[]): Session => changes.reduce(nextSession, startSession);
const picked = (file: string, modified: string | null = null): Change => ({ kind: 'picked', parsed: { files: [received(file, modified)], findings: [] } });
const stop = () => undefined;
const city: Book = { kind: 'city', city: '临沂市', scheme: '月报', version: '1', period: '', deadline: null, files: [], laidDown: { scheme: scheme({}), findings: [], lastPeriod: null } };
const worked = (draft: Draft): Worked => ({ prepared: { files: [], ownSheets: [] } as unknown as Prepared, draft, losses: [], stopper: new AbortController() });

describe('the session of the pane', () => {
  it('gathers files as they are read, two of the same name both', () => {
    const { draft: { picked: { files } } } = after(picked('甲.xlsx'), picked('乙.xlsx'), picked('甲.xlsx', '2020-09-01'));
    expect(files.map(({ file, modified }) => [file, modified])).toEqual([['甲.xlsx', null], ['乙.xlsx', null], ['甲.xlsx', '2020-09-01']]);
  });

  it('lets one of them be taken out again, the one of its name stays', () => {
    expect(after(picked('甲.xlsx'), picked('乙.xlsx'), picked('甲.xlsx', '2020-09-01'), { kind: 'removed', index: 0 }).draft.picked.files).toEqual([received('乙.xlsx'), received('甲.xlsx', '2020-09-01')]);
  });

  it('remembers which files of the workbook are to go, until somebody thinks better of it', () => {
    expect(after({ kind: 'withdrew', file: '甲.xlsx' }, { kind: 'withdrew', file: '乙.xlsx' }, { kind: 'withdrew', file: '甲.xlsx' }).draft.withdrawn).toEqual(['乙.xlsx']);
  });

  it('shows how far the work is, and nothing of it once it has ended', () => {
    const began: Change = { kind: 'began', doing: { step: 'step.parse', done: 0, total: null, stop } };
    const went: Change = { kind: 'went', doing: { done: 3, total: 18 } };
    expect(after(began, went).doing).toEqual({ step: 'step.parse', done: 3, total: 18, stop });
    expect(after(began, went, { kind: 'ended' }).doing).toBeNull();
    expect(after(began, { kind: 'ended' }, went).doing).toBeNull();
  });

  it('forgets what was told when something new begins', () => {
    const told: Change = { kind: 'told', notice: { tone: 'error', what: '出错了' } };
    expect(after(told).notice).not.toBeNull();
    expect(after(told, { kind: 'began', doing: { step: 'step.open', done: 0, total: null, stop } }).notice).toBeNull();
    expect(after(told, { kind: 'began', doing: { step: 'step.open', done: 0, total: null, stop }, byItself: true }).notice).not.toBeNull();
  });

  it('shows a county’s form where it is checked, and what is no round where its scheme is', () => {
    const looked = (book: Book): Change => ({ kind: 'looked', book, obstacle: null, pending: null });
    expect(after(looked({ kind: 'form' })).panel).toBe('review');
    expect(after(looked({ kind: 'none' })).panel).toBe('scheme');
    expect(after({ kind: 'opened', panel: 'summary' }, looked(city)).panel).toBe('summary');
  });

  it('has all of it again once a write is taken back: what was written, and what was decided since', () => {
    const way = (unit: string, reason: string): ChosenWay => ({ unit, way: '不计入', by: '甲', at: '9月1日', reason });
    const before: Draft = { ...emptyDraft, picked: { files: [received('甲.xlsx')], findings: [] }, withdrawn: ['旧.xlsx'], choices: { ...noChoices, ways: [way('1', '前'), way('2', '前')] } };
    const since: readonly Change[] = [{ kind: 'chose', choices: { ways: [way('2', '后')] } }, picked('乙.xlsx')];
    const { draft } = after(...since, { kind: 'returned', draft: before });
    expect(draft.picked.files.map(({ file }) => file)).toEqual(['甲.xlsx', '乙.xlsx']);
    expect([draft.withdrawn, draft.choices.ways.map(({ unit, reason }) => unit + reason)]).toEqual([['旧.xlsx'], ['1前', '2后']]);
  });

  it('keeps what was decided while the round was written', () => {
    const before = after(picked('甲.xlsx'), { kind: 'withdrew', file: '旧.xlsx' });
    const meanwhile = nextSession(nextSession(before, { kind: 'withdrew', file: '丙.xlsx' }), { kind: 'chose', choices: { senders: [{ file: '乙.xlsx', unit: '2' }] } });
    const written: Change = { kind: 'rolledUp', written: { title: 'done.title', applied: null, draft: before.draft, prepared: {} as Prepared }, worked: worked(before.draft), book: city, pending: null };
    const { draft } = nextSession(meanwhile, written);
    expect([draft.picked.files, draft.withdrawn, draft.choices.senders]).toEqual([[], ['丙.xlsx'], [{ file: '乙.xlsx', unit: '2' }]]);
    expect(isWorkingOutDue(nextSession(nextSession(meanwhile, written), { kind: 'ended' }))).toBe(true);
    expect(nextSession(before, written).draft).toBe(emptyDraft);
  });

  it('forgets whose a file was said to be when it is taken out, or another one of its name comes', () => {
    const told = after(picked('甲.xlsx'), { kind: 'chose', choices: { senders: [{ file: '甲.xlsx', unit: '1' }, { file: '乙.xlsx', unit: '2' }] } });
    const left = [{ file: '乙.xlsx', unit: '2' }];
    expect(nextSession(told, { kind: 'removed', index: 0 }).draft.choices.senders).toEqual(left);
    expect(nextSession(told, picked('甲.xlsx', '2020-09-01')).draft.choices.senders).toEqual(left);
  });

  it('says that what is shown is of an earlier draft where working out was stopped', () => {
    const stopped = { ...after({ kind: 'worked', worked: worked(emptyDraft) }, { kind: 'ended' }, { kind: 'withdrew', file: '甲.xlsx' }) };
    expect(isBehind(nextSession(stopped, { kind: 'tried', draft: stopped.draft }))).toBe(true);
    expect(isBehind(stopped)).toBe(false);
  });

  it('keeps the way back from a write when the workbook is looked at again, until it is taken', () => {
    const written = after({ kind: 'rolledUp', written: { title: 'done.title', applied: null, draft: emptyDraft, prepared: {} as Prepared }, worked: worked(emptyDraft), book: city, pending: null });
    const looked: Change = { kind: 'looked', book: city, obstacle: null, pending: null };
    expect(nextSession(written, looked).written).toBe(written.written);
    expect(nextSession(written, { ...looked, isBack: true }).written).toBeNull();
  });

  it('lets go of a plan whose draft is no more', () => {
    const asked = after({ kind: 'worked', worked: worked(startSession.draft), asks: true });
    expect([asked.asks, asked.panel]).toEqual([true, 'summary']);
    expect(nextSession(asked, { kind: 'chose', choices: { senders: [{ file: '甲.xlsx', unit: '1' }] } })).toMatchObject({ asks: false, draft: { choices: { senders: [{ file: '甲.xlsx' }], ways: [] } } });
  });

  it('works a round out by itself once, whatever came of it, and anew when the draft or the workbook is another', () => {
    const ready = nextSession(after(picked('甲.xlsx'), { kind: 'looked', book: city, obstacle: null, pending: null }), { kind: 'ended' });
    expect(isWorkingOutDue(ready)).toBe(true);
    const tried = nextSession(ready, { kind: 'tried', draft: ready.draft });
    expect(isWorkingOutDue(tried)).toBe(false);
    expect(isWorkingOutDue(nextSession(tried, { kind: 'withdrew', file: '乙.xlsx' }))).toBe(true);
    expect(isWorkingOutDue({ ...ready, pending: { state: 'writing', told: '' } })).toBe(false);
    const written = nextSession(tried, { kind: 'rolledUp', written: { title: 'done.title', applied: null, draft: tried.draft, prepared: {} as Prepared }, worked: worked(tried.draft), book: city, pending: null });
    expect([isWorkingOutDue(written), written.draft.picked.files]).toEqual([false, []]);
  });

  it('never changes the session that was', () => {
    const draft = Object.freeze({ ...emptyDraft, picked: Object.freeze({ files: Object.freeze([received('甲.xlsx')]), findings: Object.freeze([]) }) });
    const before = Object.freeze({ ...startSession, draft });
    expect(nextSession(before as Session, picked('乙.xlsx')).draft.picked.files).toHaveLength(2);
  });
});
