import { nextSession, startSession, type Change, type Session } from '../../src/taskpane/session';

const received = (file: string, modified: string | null = null) => ({ file, sheets: [], modified, receivedOn: null });
const after = (...changes: readonly Change[]): Session => changes.reduce(nextSession, startSession);
const picked = (file: string, modified: string | null = null): Change => ({ kind: 'picked', parsed: { files: [received(file, modified)], findings: [] } });
const stop = () => undefined;

describe('the session of the pane', () => {
  it('gathers files as they are read, two of the same name both', () => {
    const { picked: { files } } = after(picked('甲.xlsx'), picked('乙.xlsx'), picked('甲.xlsx', '2020-09-01'));
    expect(files.map(({ file, modified }) => [file, modified])).toEqual([['甲.xlsx', null], ['乙.xlsx', null], ['甲.xlsx', '2020-09-01']]);
  });

  it('lets one of them be taken out again, the one of its name stays', () => {
    expect(after(picked('甲.xlsx'), picked('乙.xlsx'), picked('甲.xlsx', '2020-09-01'), { kind: 'removed', index: 0 }).picked.files).toEqual([received('乙.xlsx'), received('甲.xlsx', '2020-09-01')]);
  });

  it('remembers which files of the workbook are to go, until somebody thinks better of it', () => {
    expect(after({ kind: 'withdrew', file: '甲.xlsx' }, { kind: 'withdrew', file: '乙.xlsx' }, { kind: 'withdrew', file: '甲.xlsx' }).withdrawn).toEqual(['乙.xlsx']);
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
  });

  it('never changes the session that was', () => {
    const before = Object.freeze({ ...startSession, picked: Object.freeze({ files: Object.freeze([received('甲.xlsx')]), findings: Object.freeze([]) }) });
    expect(nextSession(before as Session, picked('乙.xlsx')).picked.files).toHaveLength(2);
  });
});
