import fc from 'fast-check';
import { bindingText } from '../../../../src/core/narrative/editing/binding-text';
import { figureUpdates } from '../../../../src/core/narrative/editing/figure-updates';
import { isFigure } from '../../../../src/core/narrative/editing/find-figure';
import { keyText, paragraphKeys } from '../../../../src/core/narrative/editing/paragraph-keys';
import { withEdits } from '../../../../src/core/narrative/editing/with-edits';
import { wordingOf } from '../../../../src/core/narrative/editing/wording';
import { joinRuns, textOf } from '../../../../src/core/narrative/join-runs';
import type { EditedParagraph } from '../../../../src/core/narrative/edited-paragraph';
import type { Report, Run } from '../../../../src/core/narrative/report';
import { bound } from '../../../support/edited';

const NAMES = ['[两癌.累计完成]', '[两癌.完成率]', '[村医.在岗]', '[债券.到账]'];
type Figures = readonly number[];

/** Words and figures by their number; what a figure says is the round's. */
type Piece = string | number;
const piece = fc.oneof(fc.string({ unit: fc.constantFrom(...'已完成人，。12《》'), minLength: 1, maxLength: 4 }), fc.nat(NAMES.length - 1));
const pieces = fc.array(piece, { maxLength: 6 });
const figures = fc.tuple(...NAMES.map(() => fc.nat(99)));
const runsOf = (of: readonly Piece[], said: Figures): Run[] => joinRuns(of.map((one) => (typeof one === 'number' ? bound(NAMES[one] ?? '', String(said[one])) : { text: one })));
const reportOf = (paragraphs: readonly (readonly Piece[])[], said: Figures): Report => ({
  blocks: paragraphs.map((of, index) => ({ kind: '段落', item: String(index % 2), runs: runsOf([`第${index}段`, ...of], said) })),
});

/** A report, some of its paragraphs rewritten with figures of its own, and what the figures say in the next working. */
const rewriting = fc.record({ paragraphs: fc.array(pieces, { minLength: 1, maxLength: 5 }), said: figures, next: figures, written: fc.array(pieces, { maxLength: 5 }) }).map(({ paragraphs, said, next, written }) => {
  /* The last paragraph has all figures, so that each is somewhere. */
  const all = [...paragraphs, [...NAMES.keys()]];
  const [before, after] = [reportOf(all, said), reportOf(all, next)];
  const keys = paragraphKeys(before);
  const edits = written.slice(0, paragraphs.length).map((of, index): EditedParagraph => ({ key: keys[index]!, base: before.blocks[index]!.runs, runs: runsOf(of, said), period: '2020-08' }));
  return { before, after, next, written, edits };
});
const editing = (report: Report, paragraphs: readonly EditedParagraph[]) => withEdits(report, { paragraphs, period: '2020-08', write: () => null });

const wordsOf = ({ runs }: EditedParagraph) => runs.flatMap(({ text, figure }) => (figure ? [] : [text]));
const inOrder = (words: readonly string[], text: string) => words.reduce((from, word) => (from < 0 || text.indexOf(word, from) < 0 ? -1 : text.indexOf(word, from) + word.length), 0) >= 0;

describe('the laws of rewritten paragraphs', () => {
  it('in the same working they read as they were written', () => {
    fc.assert(fc.property(rewriting, ({ before, edits }) => {
      const { report, lost, outdated } = editing(before, edits);
      expect(report.blocks.slice(0, edits.length).map(({ runs }) => runs)).toEqual(edits.map(({ runs }) => runs));
      expect([lost, outdated]).toEqual([[], []]);
    }));
  });

  it('in another working only their figures are others, and those are the generated report’s', () => {
    fc.assert(fc.property(rewriting, ({ after, edits }) => {
      const { report, lost } = editing(after, edits);
      expect(report.blocks.map(({ runs }, index) => wordingOf(edits[index] ? edits[index].runs : runs))).toEqual(report.blocks.map(({ runs }) => wordingOf(runs)));
      const said = new Map(after.blocks.flatMap(({ runs }) => runs.filter(isFigure).map((run) => [bindingText(run.figure), run.text])));
      for (const run of report.blocks.flatMap(({ runs }) => runs.filter(isFigure))) expect(run.text).toBe(said.get(bindingText(run.figure)));
      expect(lost).toEqual([]);
    }));
  });

  it('put in twice they are as put in once', () => {
    fc.assert(fc.property(rewriting, ({ after, edits }) => {
      const once = editing(after, edits);
      expect(editing(after, once.paragraphs)).toEqual(once);
      expect(editing(once.report, once.paragraphs).report).toEqual(once.report);
    }));
  });

  it('no word of the user is ever lost, whatever becomes of the report', () => {
    fc.assert(fc.property(rewriting, fc.array(pieces, { maxLength: 4 }), figures, ({ edits }, others, said) => {
      const { report, paragraphs, outdated } = editing(reportOf(others, said), edits);
      expect(paragraphs.map(({ runs, base }) => [runs, base])).toEqual(edits.map(({ runs, base }) => [runs, base]));
      const gone = outdated.flatMap(({ why, edit }) => (why === 'gone' ? [edit] : []));
      const keys = paragraphKeys(report).map(keyText);
      for (const one of paragraphs.filter((edit) => !gone.includes(edit))) expect(inOrder(wordsOf(one), textOf(report.blocks[keys.indexOf(keyText(one.key))]?.runs ?? []))).toBe(true);
    }));
  });

  it('the updates are exactly what has become of the figures', () => {
    fc.assert(fc.property(rewriting, ({ before, after, edits }) => {
      const [was, is] = [editing(before, edits).report, editing(after, edits).report];
      const texts = (report: Report) => report.blocks.map(({ runs }) => runs.filter(isFigure).map(({ text }) => text));
      const updates = figureUpdates(was, is);
      expect(updates.map(({ before: one, after: other }) => [one, other])).toEqual(texts(was).flatMap((own, at) => own.flatMap((one, nth) => (one === texts(is)[at]?.[nth] ? [] : [[one, texts(is)[at]?.[nth]]]))));
      expect(figureUpdates(is, is)).toEqual([]);
      expect(updates.length === 0).toBe(was.blocks.every(({ runs }, at) => textOf(runs) === textOf(is.blocks[at]?.runs ?? [])));
    }));
  });
});
