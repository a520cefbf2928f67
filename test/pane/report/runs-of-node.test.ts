import fc from 'fast-check';
import { joinRuns } from '../../../src/core/narrative/join-runs';
import type { Run } from '../../../src/core/narrative/report';
import { FIGURE_ATTRIBUTE, PAD, type PlainNode, pasted, piecesOfRuns, runsOfNode } from '../../../src/taskpane/panels/report/runs-of-node';
import { bound } from '../../support/edited';

const text = (value: string): PlainNode => ({ nodeType: 3, nodeValue: value, childNodes: [] });
const element = (children: readonly PlainNode[], figure?: number): PlainNode => ({ nodeType: 1, nodeValue: null, childNodes: children, getAttribute: (name) => (name === FIGURE_ATTRIBUTE && figure !== undefined ? String(figure) : null) });
const chip = (figure: number, shown: string) => element([text(shown)], figure);
const comment: PlainNode = { nodeType: 8, nodeValue: '注', childNodes: [] };

const done = bound('[两癌.累计完成]', '313718');
const rate = bound('[两癌.完成率]', '79.46%', { format: '0.00%' });

/** What a region holds once a paragraph was put into it. */
function filled(runs: readonly Run[], figures: readonly Run[]): PlainNode {
  return element(piecesOfRuns(runs, figures).map((piece) => (typeof piece === 'string' ? text(piece) : chip(piece.chip, piece.text))));
}

describe('what stands in the region where a paragraph is rewritten', () => {
  it('is text and the figures whose chips were left', () => {
    const root = element([text('累计检查'), chip(0, '313718'), text('人，'), comment, chip(1, '79.46%'), text('。')]);
    expect(runsOfNode(root, [done, rate])).toEqual([{ text: '累计检查' }, done, { text: '人，' }, rate, { text: '。' }]);
  });

  it('is one line, whatever elements the web view has put in; its hard spaces are spaces', () => {
    const root = element([text('甲'), element([text('乙\n丙')]), element([element([text('丁\u00a0戊')])])]);
    expect(runsOfNode(root, [])).toEqual([{ text: '甲乙丙丁 戊' }]);
  });

  it('has no figure for a text that only reads like one, and none for a chip that nobody knows', () => {
    expect(runsOfNode(element([text('检查313718人'), chip(7, '5')]), [done])).toEqual([{ text: '检查313718人5' }]);
  });

  it('is nothing where all was deleted', () => {
    expect(runsOfNode(element([text(PAD)]), [done])).toEqual([]);
    expect(piecesOfRuns([], [])).toEqual([PAD]);
  });

  it('has a place to type before, between and behind chips that stand alone', () => {
    expect(piecesOfRuns([done, rate], [done, rate])).toEqual([PAD, { chip: 0, text: '313718' }, PAD, { chip: 1, text: '79.46%' }, PAD]);
  });

  it('reads as it was put in', () => {
    const run = fc.oneof(fc.string({ minLength: 1, maxLength: 5 }).filter((one) => !/[\r\n\v\f\u0085\u2028\u2029\u200b\u00a0]/.test(one)).map((one): Run => ({ text: one })), fc.nat(99).map((value) => bound(`[甲.${value}]`, String(value))));
    fc.assert(fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
      const joined = joinRuns(runs);
      expect(runsOfNode(filled(joined, joined.filter(({ figure }) => figure)), joined.filter(({ figure }) => figure))).toEqual(joined);
    }));
  });
});

describe('what comes from the clipboard', () => {
  it('is one line of plain text', () => {
    expect(pasted(`第一行\r\n 第二行\t完${PAD}`)).toBe('第一行第二行 完');
  });
});
