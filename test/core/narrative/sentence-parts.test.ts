import Big from 'big.js';
import fc from 'fast-check';
import { circledNumeral } from '../../../src/core/narrative/circled-numeral';
import { closeSentence } from '../../../src/core/narrative/close-sentence';
import { kinds } from '../../../src/core/narrative/findings';
import { joinRuns, oneLine } from '../../../src/core/narrative/join-runs';
import { listedCount } from '../../../src/core/narrative/listed-count';
import { losesDigits } from '../../../src/core/narrative/loses-digits';
import type { Run } from '../../../src/core/narrative/report';
import { runsText } from '../../support/narrative';
import { expression } from '../../support/submission';

const figure = { expression: '[a.b]', indicators: ['a.b'], unit: null, period: '2020-08', format: '0' };

describe('circled numerals', () => {
  it('run from ① over ⑳ ㉑ ㉟ ㊱ to ㊿', () => {
    expect([1, 20, 21, 35, 36, 50].map(circledNumeral)).toEqual(['①', '⑳', '㉑', '㉟', '㊱', '㊿']);
  });

  it('end there', () => {
    expect([51, 100].map(circledNumeral)).toEqual(['(51)', '(100)']);
  });

  it('are all different', () => {
    expect(new Set(Array.from({ length: 60 }, (_, index) => circledNumeral(index + 1))).size).toBe(60);
  });
});

describe('the mark at the end of a sentence', () => {
  const closed = (text: string, mark: '；' | '。', note = '') => runsText(closeSentence([{ text }], mark, note));

  it.each([
    ['召开会议', '；', '召开会议；'],
    ['召开会议。', '；', '召开会议；'],
    ['召开会议；', '。', '召开会议。'],
    ['召开会议，', '。', '召开会议。'],
    ['下发《通知》', '。', '下发《通知》。'],
    ['完成了吗？', '。', '完成了吗？'],
    ['他说“好。”', '；', '他说“好。”'],
    ['下一步：', '。', '下一步：'],
  ] as const)('%s ended with %s reads %s', (text, mark, words) => {
    expect(closed(text, mark)).toBe(words);
  });

  it('comes after the note', () => {
    expect(closed('已检查5人。', '；', '（说明）')).toBe('已检查5人（说明）；');
    expect(closed('已检查5人！', '；', '（说明）')).toBe('已检查5人！（说明）；');
  });

  it('never touches a bound figure', () => {
    const ended: Run = { text: '主要问题是经费不足。', figure };
    expect(closeSentence([{ text: '报告称' }, ended], '；')).toEqual([{ text: '报告称' }, ended]);
  });
});

describe('a paragraph that is a bracket as a whole', () => {
  const closed = (text: string, mark: '；' | '。' = '。', note = '') => runsText(closeSentence([{ text }], mark, note));

  it.each(['（材料提供：永州市卫健委）', '（材料提供：永州市卫健委（医政科））'])('%s ends with its bracket', (text) => {
    expect(closed(text)).toBe(text);
  });

  it('is told from a sentence that begins and ends with one', () => {
    expect(closed('（一）召开会议（视频）')).toBe('（一）召开会议（视频）。');
    expect(closed('召开会议（视频）')).toBe('召开会议（视频）。');
  });

  it('takes the mark as an entry before others, after a note, and where it was typed', () => {
    expect(closed('（视频会议）', '；')).toBe('（视频会议）；');
    expect(closed('（视频会议）', '。', '（说明）')).toBe('（视频会议）（说明）。');
    expect(closed('（视频会议）。')).toBe('（视频会议）。');
  });
});

describe('runs', () => {
  it('joined keep their text and their figures', () => {
    const runs = fc.array(fc.record({ text: fc.string() }).map((run): Run => run).chain((run) => fc.boolean().map((bound): Run => (bound ? { ...run, figure } : run))));
    fc.assert(
      fc.property(runs, (given) => {
        const joined = joinRuns(given);
        expect(runsText(joined)).toBe(runsText(given));
        expect(joined.filter((run) => run.figure)).toEqual(given.filter((run) => run.figure));
        expect(joined.some((run, index) => !run.figure && index > 0 && !joined[index - 1]?.figure)).toBe(false);
      }),
    );
  });

  it('are one line', () => {
    expect(oneLine('甲 \r\n 乙\u2028丙\v丁')).toBe('甲乙丙丁');
  });
});

describe('a count behind a list', () => {
  const list = (...names: string[]) => ({
    expression: expression('前几名([两癌.完成率],3)'),
    format: '',
    value: { kind: 'list' as const, items: names.map((value) => ({ kind: 'text' as const, value })) },
  });

  it('that agrees is left alone', () => {
    expect(listedCount('等3个县区', list('甲', '乙', '丙'))).toBeNull();
    expect(listedCount('等三个县区', list('甲', '乙', '丙'))).toBeNull();
  });

  it('follows the list where it is the number asked for', () => {
    expect(listedCount('等3个县区居前', list('甲', '乙'))).toMatchObject({ text: '等2个县区居前', declared: '3', listed: 2, written: '2' });
    expect(listedCount('等三个县区居前', list('甲', '乙'))).toMatchObject({ text: '等两个县区居前' });
  });

  it('stays where it may mean more than are named', () => {
    expect(listedCount('等12个县区', list('甲', '乙', '丙'))).toMatchObject({ text: '等12个县区', written: '12' });
  });

  it('is none without a list before it', () => {
    expect(listedCount('等12个县区', null)).toBeNull();
    expect(listedCount('等有关单位', list('甲'))).toBeNull();
  });
});

describe('a number written in a larger unit', () => {
  const lost = (value: string, measure: string | undefined, format: string) =>
    losesDigits({ expression: expression('[a.b]'), format, value: { kind: 'number', value: new Big(value), ...(measure === undefined ? {} : { measure }) } }, 'halfUp');

  it.each([
    ['394812', '人', '0万', true],
    ['394812', '人', '0.0000万', false],
    ['400000', '人', '0万', false],
    ['10000', '万元', '0亿元', false],
    ['1646.7', '万元', '0.0万元', false],
    ['1646.75', '万元', '0.0万元', false],
    ['1646.75', '万元', '0亿元', true],
    ['10000.4', '万元', '0亿元', false],
    ['1646.75', '万元', '0元', false],
    ['1646.75005', '万元', '0元', false],
    ['0.794601', undefined, '0.00%', false],
    ['0.127934', undefined, '0.00个百分点', false],
    ['394812', '人', '0', false],
    ['394812', undefined, '0万', true],
  ] as const)('%s%s as %s loses digits: %s', (value, measure, format, expected) => {
    expect(lost(value, measure, format)).toBe(expected);
  });

  it('loses none of a whole number of that unit', () => {
    fc.assert(fc.property(fc.integer(), (count) => expect(lost(`${count}0000`, '人', '0万')).toBe(false)));
  });
});

it('every kind of finding has a code of its own', () => {
  expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
  expect(kinds.every(({ code, message }) => /^N0\d\d$/.test(code) && message.endsWith('。'))).toBe(true);
});
