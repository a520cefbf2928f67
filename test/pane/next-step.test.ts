import type { Prepared } from '../../src/commands/roll-up';
import { nextSteps } from '../../src/taskpane/next-step';
import { emptyDraft, startSession, type CityBook, type Draft, type Session, type Worked, type Written } from '../../src/taskpane/session';
import { scheme } from '../support/scheme';

const book: CityBook = { kind: 'city', city: '临沂市', scheme: '月报', version: '1', period: '2020年8月', deadline: null, files: [], laidDown: { scheme: scheme({}), findings: [], lastPeriod: null } };
const withFile: CityBook = { ...book, files: [{ file: '甲.xlsx', unit: '甲县' }] };
const worked = (prepared: { nothingNew?: boolean; conflicts?: string[] }): Worked => ({
  prepared: { nothingNew: prepared.nothingNew ?? false, change: { conflicts: prepared.conflicts ?? [] } } as unknown as Prepared,
  draft: emptyDraft, losses: [], stopper: new AbortController(),
});
const written: Written = { title: 'done.title', applied: { undo: () => Promise.resolve(), differences: [], told: [] }, draft: emptyDraft, prepared: worked({}).prepared };
const without: Draft = { ...emptyDraft, withdrawn: ['甲.xlsx'] };
const justWritten = (): Partial<Session> => {
  const done = worked({});
  return { book: withFile, worked: done, written: { ...written, prepared: done.prepared } };
};
const at = (more: Partial<Session>): Session => ({ ...startSession, doing: null, ...more });
const told = (more: Partial<Session>) => {
  const { primary, others } = nextSteps(at(more));
  return [primary?.action ?? null, ...others.map(({ action }) => action)];
};

describe('the next step', () => {
  it.each<[string, Partial<Session>, readonly (string | null)[]]>([
    ['of a workbook that could not be looked at: look again', { book: null }, ['look']],
    ['of a workbook without a scheme: look again, once another one is open', { book: { kind: 'none' } }, ['look']],
    ['of a county’s form: check it', { book: { kind: 'form' } }, ['checkForm']],
    ['of a city that has nothing: choose files', { book }, ['pick']],
    ['with files that the workbook does not have: roll up', { book: withFile }, ['rollUp']],
    ['with a plan: write it or leave it', { book: withFile, worked: worked({}), asks: true }, ['write', 'leave']],
    ['with a plan that the user’s sheets stand in the way of: roll up again, once they are renamed', { book: withFile, worked: worked({ conflicts: ['汇总表'] }), asks: true }, ['rollUp', 'leave']],
    ['where the workbook has all of it: the report', { book: withFile, worked: worked({ nothingNew: true }) }, ['report']],
    ['after writing: the report, or taking it back', justWritten(), ['report', 'undo']],
    ['after writing and typing in a sheet: roll up, or taking it back', { ...justWritten(), worked: worked({}) }, ['rollUp', 'undo']],
    ['with something decided since: roll up', { book: withFile, worked: worked({ nothingNew: true }), draft: without }, ['rollUp']],
    ['with something decided after writing, and worked out anew: roll up', { book: withFile, written, worked: { ...worked({}), draft: without }, draft: without }, ['rollUp', 'undo']],
    ['while a write is unfinished: none, its bar has it', { book: withFile, pending: { state: 'writing', told: '' } }, [null]],
  ])('%s', (_name, session, steps) => {
    expect(told(session)).toEqual(steps);
  });
});
