import type { EditedParagraph } from '../../../src/core/narrative/edited-paragraph';
import { textOf } from '../../../src/core/narrative/join-runs';
import type { Report } from '../../../src/core/narrative/report';
import { noChoices } from '../../../src/core/workbook/choices';
import { emptyDraft, type Draft, type Session, type Worked } from '../../../src/taskpane/session';
import { reportDifferences, toldChanges } from '../../../src/taskpane/panels/report/report-differences';
import { keptParagraph, reportView, seenAfter, withParagraph } from '../../../src/taskpane/panels/report/report-view';
import { figuresToInsert } from '../../../src/taskpane/panels/report/figures-to-insert';
import { bound, edit, keyOf, paragraph, reportOf } from '../../support/edited';

const done = (text: string) => bound('[两癌.累计完成]', text);
const told = (text: string, more = '') => paragraph('33', ['全市累计检查', done(text), `人。${more}`]);
const [july, august] = [reportOf(told('100')), reportOf(told('120'))];
const rewritten = edit(keyOf('33'), told('100'), ['已检查', done('100'), '人。']);
const choosing = (...paragraphs: EditedParagraph[]): Draft => ({ ...emptyDraft, choices: { ...noChoices, paragraphs } });

function viewed(generated: Report, more: { before?: Report; paragraphs?: EditedParagraph[]; session?: Partial<Session>; nothingNew?: boolean } = {}) {
  const { before = null, paragraphs = [], session = {}, nothingNew = false } = more;
  const draft = session.draft ?? emptyDraft;
  const prepared = { nothingNew, refresh: { generated, before, paragraphs, write: () => null }, result: { round: { period: { code: '2020-08' } } } };
  return reportView({ draft, written: null, shown: null, ...session }, { prepared, draft } as unknown as Worked);
}
const reads = ({ report }: { report: Report }) => report.blocks.map(({ runs }) => textOf(runs));

describe('the report as the panel shows it', () => {
  it('has what was rewritten in the draft at once, before the round is worked out again', () => {
    const view = viewed(july, { session: { draft: choosing(rewritten) } });
    expect([reads(view), view.paragraphs[0]?.edit?.runs, view.isWritten]).toEqual([['已检查100人。'], rewritten.runs, false]);
  });

  it('is compared with the workbook’s where nobody has seen another, and with the one that was seen last else', () => {
    expect(viewed(august).shown).toBeNull();
    expect(viewed(august, { before: july }).differences?.figures.map(({ before, after }) => [before, after])).toEqual([['100', '120']]);
    expect(viewed(august, { before: july, session: { shown: august } }).differences).toBeNull();
    expect(viewed(august, { before: july, nothingNew: true }).differences).toBeNull();
  });

  it('tells of a rewritten paragraph why it is to be looked at again, and of one that has no place', () => {
    const elsewhere = edit(keyOf('99'), paragraph('99', ['别的事。']), ['改过的别的事。']);
    const view = viewed(reportOf(told('100', '8月10日召开会议。')), { paragraphs: [rewritten, elsewhere] });
    expect(view.paragraphs.map(({ outdated }) => outdated?.why)).toEqual(['changed']);
    expect(view.gone.map(({ edit: one }) => textOf(one.runs))).toEqual(['改过的别的事。']);
  });

  it('says of an emptied paragraph that it is none', () => {
    expect(viewed(july, { paragraphs: [edit(keyOf('33'), told('100'), [])] }).paragraphs.map(({ isEmpty }) => isEmpty)).toEqual([true]);
  });
});

describe('rewriting a paragraph again', () => {
  it('takes the place of what was rewritten of it, and of nothing else', () => {
    const other = edit(keyOf('33'), paragraph('33', ['另一段。']), ['改另一段。']);
    const again = edit(keyOf('33'), told('100'), ['再改。']);
    expect(withParagraph([rewritten, other], again, rewritten)).toEqual([other, again]);
    expect(withParagraph([other], again, null)).toEqual([other, again]);
  });
});

describe('a paragraph that was just rewritten', () => {
  it('was seen as it is now; what else is different was not', () => {
    const other = (text: string) => paragraph('34', ['建成', bound('[村医.在岗]', text), '处。']);
    const view = viewed(reportOf(told('120'), other('8')), { session: { shown: reportOf(told('100'), other('7')) } });
    const seen = seenAfter(view, { key: keyOf('33'), runs: rewritten.runs })!;
    expect(seen.blocks.map(({ runs }) => textOf(runs))).toEqual(['已检查100人。', '建成7处。']);
    expect(seenAfter(viewed(july), rewritten)).toBeNull();
  });
});

describe('a rewritten paragraph that is kept for what is generated now', () => {
  it('is outdated no more, and nothing of it is to be refreshed that was seen already', () => {
    const now = reportOf(told('120', '8月10日召开会议。'));
    const view = viewed(now, { paragraphs: [rewritten] });
    const kept = keptParagraph(view.paragraphs[0]!, '2020-08')!;
    const after = viewed(now, { paragraphs: [rewritten], session: { draft: choosing(kept), shown: view.report } });
    expect([reads(after), after.paragraphs[0]?.outdated, after.differences]).toEqual([['已检查120人。'], null, null]);
  });

  it('keeps a lost figure bound', () => {
    const view = viewed(reportOf(paragraph('33', ['全市累计检查人数尚未报来。'])), { paragraphs: [rewritten] });
    expect(keptParagraph(view.paragraphs[0]!, '2020-08')?.runs).toEqual(rewritten.runs);
  });
});

describe('what is different from the report as it was seen', () => {
  it('are the figures, struck where they stand, with what they become', () => {
    const differences = reportDifferences(july, august)!;
    expect(differences.stale.map(({ pieces, words }) => [words, pieces.map(({ text, after }) => (after === undefined ? text : `${text}→${after}`))])).toEqual([['same', ['全市累计检查', '100→120', '人。']]]);
    expect(differences.paragraphs).toEqual([]);
  });

  it('are paragraphs whose words are others, that come and that go', () => {
    const differences = reportDifferences(reportOf(told('100'), paragraph('34', ['旧的一段。'])), reportOf(told('100', '8月10日召开会议。'), paragraph('35', ['新的一段。'])))!;
    expect(differences.stale.map(({ words }) => words)).toEqual(['changed', 'added', 'gone']);
    expect(differences.paragraphs.map(({ after }) => after)).toEqual(['全市累计检查100人。8月10日召开会议。', '新的一段。', '']);
    expect(reportDifferences(july, july)).toBeNull();
  });

  it('are told once where a figure stands more than once', () => {
    const twice = (text: string) => reportOf(paragraph('33', [done(text), '，', done(text)]));
    expect(toldChanges(reportDifferences(twice('1'), twice('2'))!.figures)).toHaveLength(1);
  });
});

describe('the figures that can be put into a paragraph', () => {
  it('are those generated for it, then those that it has from elsewhere, each once', () => {
    const from = bound('[村医.在岗]', '7');
    expect(figuresToInsert([{ text: '检查' }, done('120'), done('120')], [done('120'), from])).toEqual([done('120'), from]);
  });
});
