import { withEdits } from '../../../../src/core/narrative/editing/with-edits';
import type { FigureWriter } from '../../../../src/core/narrative/editing/find-figure';
import type { EditedParagraph } from '../../../../src/core/narrative/edited-paragraph';
import type { Report } from '../../../../src/core/narrative/report';
import { bound, edit, keyOf, paragraph, reportOf } from '../../../support/edited';
import { read } from '../../../support/narrative';

const done = (text: string) => bound('[两癌.累计完成]', text);
const rate = (text: string) => bound('[两癌.完成率]', text, { format: '0.00%' });
const nobody: FigureWriter = () => null;
const august = paragraph('33', ['全市累计检查', done('100'), '人，完成', rate('50.00%'), '。']);
const rewritten = edit(keyOf('33'), august, ['截至目前，两癌检查已完成', rate('50.00%'), '，受益', done('100'), '人。']);
const with_ = (report: Report, paragraphs: readonly EditedParagraph[], more: { write?: FigureWriter; period?: string } = {}) =>
  withEdits(report, { paragraphs, period: '2020-08', write: nobody, ...more });

describe('a paragraph that somebody rewrote', () => {
  it('stands as it was written while nothing has changed', () => {
    const { report, lost, outdated } = with_(reportOf(august), [rewritten]);
    expect([read(report.blocks), lost, outdated]).toEqual([['截至目前，两癌检查已完成«50.00%»，受益«100»人。'], [], []]);
  });

  it('keeps its words, and each figure says what the round says now', () => {
    const september = paragraph('33', ['全市累计检查', done('120'), '人，完成', rate('60.00%'), '。']);
    const { report, outdated } = with_(reportOf(september), [rewritten]);
    expect([read(report.blocks), outdated]).toEqual([['截至目前，两癌检查已完成«60.00%»，受益«120»人。'], []]);
  });

  it('has a figure that was moved here from another paragraph, wherever it stands now, and one that stands nowhere worked out anew', () => {
    const here = paragraph('34', ['无。']);
    const moved = edit(keyOf('34'), here, ['见上：', done('100'), '人；', bound('[两癌.任务数]', '200'), '人。']);
    const write: FigureWriter = (figure) => (figure.expression === '[两癌.任务数]' ? { text: '210', figure } : null);
    const { report, lost } = with_(reportOf(paragraph('33', ['检查', done('120'), '人。']), here), [moved], { write });
    expect([read(report.blocks)[1], lost]).toEqual(['见上：«120»人；«210»人。', []]);
  });

  it('keeps the text of a figure that nothing answers to, unbound, and says so; it is bound again when the figure is back', () => {
    const without = paragraph('33', [bound('[两癌.累计完成]', '两癌累计完成数据未报', { format: '整句' }), '。']);
    const { report, lost, outdated, paragraphs } = with_(reportOf(without), [rewritten]);
    expect(report.blocks[0]?.runs).toEqual([{ text: '截至目前，两癌检查已完成50.00%，受益100人。' }]);
    expect(lost.map(({ name, before, after }) => [name, before, after])).toEqual([['两癌.完成率', '50.00%', null], ['两癌.累计完成', '100', null]]);
    expect(outdated).toMatchObject([{ key: keyOf('33'), why: 'changed', now: without.runs }]);
    expect(read(with_(reportOf(august), paragraphs).report.blocks)).toEqual(['截至目前，两癌检查已完成«50.00%»，受益«100»人。']);
  });

  it('is told where an event has come to its generated text', () => {
    const more = paragraph('33', ['全市累计检查', done('120'), '人，完成', rate('60.00%'), '。8月10日召开调度会。']);
    expect(with_(reportOf(more), [rewritten]).outdated).toMatchObject([{ why: 'changed', now: more.runs }]);
  });

  it('is told where it was rewritten for another period', () => {
    const september = paragraph('33', ['全市累计检查', bound('[两癌.累计完成]', '120', { period: '2020-09' }), '人，完成', rate('60.00%'), '。']);
    const { report, outdated } = with_(reportOf(september), [rewritten], { period: '2020-09' });
    expect([report.blocks[0]?.runs[3]?.figure?.period, outdated.map(({ why }) => why)]).toEqual(['2020-09', ['otherPeriod']]);
  });

  it('moves on with its paragraph where another has come in before it', () => {
    const first = paragraph('33', ['本月新开工', bound('[两癌.新开工]', '3'), '处。']);
    const { report, paragraphs, outdated } = with_(reportOf(first, august), [rewritten]);
    expect(read(report.blocks)).toEqual(['本月新开工«3»处。', '截至目前，两癌检查已完成«50.00%»，受益«100»人。']);
    expect([paragraphs[0]?.key, outdated]).toEqual([keyOf('33', 1), []]);
  });

  it('is not put over another paragraph that stands in its place', () => {
    const other = paragraph('33', ['各县区均已召开动员部署会议。']);
    const { report, outdated } = with_(reportOf(other), [rewritten]);
    expect([read(report.blocks), outdated.map(({ why }) => why)]).toEqual([['各县区均已召开动员部署会议。'], ['gone']]);
  });

  it('stands in no report where its paragraph is generated no more, is not lost, and comes back with it', () => {
    const other = paragraph('34', ['无。']);
    const { report, paragraphs, outdated } = with_(reportOf(other), [rewritten]);
    expect([read(report.blocks), outdated.map(({ why, edit: of }) => [why, of])]).toEqual([['无。'], [['gone', rewritten]]]);
    expect(read(with_(reportOf(august), paragraphs).report.blocks)).toEqual(['截至目前，两癌检查已完成«50.00%»，受益«100»人。']);
  });
});

describe('figures bound alike that read differently', () => {
  const wording = (text: string) => bound('[两癌.完成率]', text, { format: '完成情况' });
  const before = paragraph('33', [wording('已经完成'), '，', wording('超过序时进度'), '。']);
  const after = paragraph('33', [wording('尚未完成'), '，', wording('滞后序时进度'), '。']);

  it('each follow their own, in whatever order they were put', () => {
    const turned = edit(keyOf('33'), before, [wording('超过序时进度'), '；', wording('已经完成'), '。']);
    expect(read(with_(reportOf(after), [turned]).report.blocks)).toEqual(['«滞后序时进度»；«尚未完成»。']);
  });

  it('are lost rather than guessed where it cannot be told which is which', () => {
    const single = paragraph('33', [wording('滞后序时进度'), '。']);
    const kept = edit(keyOf('33'), before, [wording('已经完成'), '。']);
    const { report, lost } = with_(reportOf(single), [kept]);
    expect([read(report.blocks), lost.map(({ before: text }) => text)]).toEqual([['已经完成。'], ['已经完成']]);
  });
});
