import fc from 'fast-check';
import { eventDate } from '../../../src/core/narrative/event-date';
import { narrate } from '../../../src/core/narrative/narrate';
import { orderEvents } from '../../../src/core/narrative/order-events';
import type { Event, Sentence } from '../../../src/core/scheme/scheme';
import { event, readKind, runsText, sentence } from '../../support/narrative';
import { indicator, item, round, scheme } from '../../support/scheme';
import { summary } from '../../support/summary';

function told(events: readonly Event[], sentences: readonly Sentence[] = [sentence('34', '动态')]) {
  const city = scheme({ items: [item('34', '村卫生室')], events, sentences, indicators: [indicator('村卫生室.已建成', { measure: '处' })] });
  return narrate(summary(city, { '村卫生室.已建成': '80' }), round(city));
}

const list = (...parts: Parameters<typeof told>) => readKind(told(...parts).value, '列表');

describe('the order of events', () => {
  it('is by date, an undated one staying after the row above it', () => {
    const events = [
      event('34', '', '开展摸底'),
      event('34', '2020-05-12', '调度'),
      event('34', '', '随后复核'),
      event('34', '2020-03-23', '下发通知'),
    ];
    expect(orderEvents(events).map(({ text }) => text.source)).toEqual(['开展摸底', '下发通知', '调度', '随后复核']);
  });

  it('on one day is by 次序, then as typed', () => {
    const day = '2020-04-24';
    const events = [event('34', day, '丙'), event('34', day, '乙', { order: 2 }), event('34', day, '甲', { order: 1 }), event('34', day, '丁')];
    expect(orderEvents(events).map(({ text }) => text.source)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('loses none and adds none', () => {
    const days = fc.constantFrom('', '2020-01-01', '2020-02-01', '2020-03-01');
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.option(fc.nat(3)))), (rows) => {
        const events = rows.map(([day, order], index) => event('34', day, `事${index}`, { order }));
        const ordered = orderEvents(events);
        expect(new Set(ordered)).toEqual(new Set(events));
        const dates = ordered.flatMap(({ start }) => start ?? []);
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });
});

describe('the date of an event', () => {
  it.each([
    ['2020-03-23', '2020年3月23日'],
    ['2020-06-09—2020-06-11', '2020年6月9日—11日'],
    ['2020-06-29—2020-07-02', '2020年6月29日—7月2日'],
    ['2019-12-30—2020-01-02', '2019年12月30日—2020年1月2日'],
    ['2020-02-01—2020-02-29', '2020年2月'],
    ['', ''],
  ])('%s is written %s', (days, words) => {
    expect(eventDate(event('34', days, ''))).toBe(words);
  });

  it('is as displayed in the scheme where it is', () => {
    expect(eventDate(event('34', '2020-08-11—2020-08-20', '', { displayed: '2020年8月中旬' }))).toBe('2020年8月中旬');
  });

  it('stands where {{日期}} is, else in front, and never twice', () => {
    const displayed = { displayed: '3月上旬' };
    expect(
      list([
        event('34', '2020-03-01', '楼已建成，并已于{{日期}}交付使用。', displayed),
        event('34', '2020-03-02', '召开会议', { displayed: '3月2日' }),
        event('34', '2020-03-03', '3月3日下发通知', { displayed: '3月3日' }),
      ]),
    ).toEqual(['进展情况：①楼已建成，并已于3月上旬交付使用；②3月2日召开会议；③3月3日下发通知。']);
  });
});

describe('between a date in front and the text', () => {
  const entry = (days: string, text: string, displayed = '') => list([event('34', days, text, { displayed })])[0]?.replace(/^进展情况：①|。$/g, '');

  it.each([
    ['2019-06-10—2019-06-12', '委党组书记带领专家组现场指导', '2019年6月10日—12日，委党组书记带领专家组现场指导'],
    ['2020-03-01—2020-03-31', '各县区工作人员自行学习', '2020年3月，各县区工作人员自行学习'],
    ['2020-07-01—2020-07-31', '组织部门会同卫生健康委考核', '2020年7月，组织部门会同卫生健康委考核'],
    ['2020-07-01—2020-07-31', '启动仪式举行', '2020年7月，启动仪式举行'],
  ])('%s, %s: a range or a month takes a comma before who did it', (days, text, words) => {
    expect(entry(days, text)).toBe(words);
  });

  it.each(['8月', '8月份', '8月中旬', '8月底', '7月14日—23日', '7月14日-23日', '7月14日至23日', '6月—7月'])('so does %s as displayed', (displayed) => {
    expect(entry('2020-08-01', '市卫生健康委现场评价', displayed)).toBe(`${displayed}，市卫生健康委现场评价`);
  });

  it.each([
    ['2020-06-09—2020-06-11', '赴蒙阴县督导调研', '2020年6月9日—11日赴蒙阴县督导调研'],
    ['2020-05-01—2020-05-31', '调度各县区工作进展', '2020年5月调度各县区工作进展'],
    ['2020-07-01—2020-07-31', '开展绩效评价', '2020年7月开展绩效评价'],
    ['2020-08-01—2020-08-31', '，形成评价情况', '2020年8月，形成评价情况'],
    ['2020-08-01—2020-08-31', '底完成建设', '2020年8月底完成建设'],
  ])('%s, %s: none before a verb, a mark or what continues the date', (days, text, words) => {
    expect(entry(days, text)).toBe(words);
  });

  it.each(['', '4月15日', '近日，', '第一季度'])('none is added after a day or any other date (%s)', (displayed) => {
    expect(entry('2020-04-15', '我委下发通知', displayed)).toBe(`${displayed || '2020年4月15日'}我委下发通知`);
  });

  it('none is added where {{日期}} stands', () => {
    expect(entry('2020-07-01—2020-07-31', '{{日期}}我委下发通知')).toBe('2020年7月我委下发通知');
  });
});

describe('the document of an event', () => {
  const document = { documentTitle: '关于做好检查工作的通知', documentNumber: '临卫妇幼函〔2020〕1号' };

  it.each([
    ['下发', '进展情况：①下发《关于做好检查工作的通知》（临卫妇幼函〔2020〕1号）。'],
    ['下发。', '进展情况：①下发《关于做好检查工作的通知》（临卫妇幼函〔2020〕1号）。'],
    ['下发《关于做好检查工作的通知》，要求整改', '进展情况：①下发《关于做好检查工作的通知》（临卫妇幼函〔2020〕1号），要求整改。'],
    ['下发《关于做好检查工作的通知》（临卫妇幼函〔2020〕1号），要求整改', '进展情况：①下发《关于做好检查工作的通知》（临卫妇幼函〔2020〕1号），要求整改。'],
  ])('is added to “%s” where it is not named', (text, words) => {
    expect(list([event('34', '', text, document)])).toEqual([words]);
  });

  it('stands behind a figure that ends the text', () => {
    expect(list([event('34', '', '下发，涉及{{[村卫生室.已建成]}}', document)])).toEqual(['进展情况：①下发，涉及«80»《关于做好检查工作的通知》（临卫妇幼函〔2020〕1号）。']);
  });

  it('takes 〈〉 for a title within its title', () => {
    expect(list([event('34', '', '印发', { documentTitle: '关于印发《实施方案》的通知' })])).toEqual(['进展情况：①印发《关于印发〈实施方案〉的通知》。']);
  });
});

describe('events after the period', () => {
  it('are left out and found', () => {
    const { value, findings } = told([event('34', '2020-08-31', '现场督导'), event('34', '2020-09-03', '完成复评')]);
    expect(readKind(value, '列表')).toEqual(['进展情况：①2020年8月31日现场督导。']);
    expect(findings).toEqual([expect.objectContaining({ code: 'N003', tier: '提示', sheet: '动态' })]);
  });

  it.each(['预计{{日期}}结业', '计划于{{日期}}开展培训', '拟于{{日期}}召开会议'])('stay where they are told as plans: %s', (text) => {
    const { findings } = told([event('34', '2020-09-30', text, { displayed: '9月底' })]);
    expect(findings).toEqual([]);
  });

  it.each([
    '9月10日召开推进会',
    '2020年9月10日召开推进会',
    '市卫生健康委于9月10日召开推进会',
    '9月上旬，各县区开展复评',
    '总结上半年工作；2021年1月完成验收',
  ])('are left out where only their own text says when: %s', (text) => {
    const { value, findings } = told([event('34', '2020-08-31', '现场督导'), event('34', '', text)]);
    expect(readKind(value, '列表')).toEqual(['进展情况：①2020年8月31日现场督导。']);
    expect(findings.map(({ code, tier }) => [code, tier])).toEqual([['N003', '提示']]);
  });

  it.each([
    '8月10日召开推进会',
    '预计9月底结业',
    '将于9月10日召开推进会',
    '9月将开展复评',
    '拟9月召开推进会',
    '下发通知，要求9月10日前完成整改',
    '召开会议，明确9月底完成、2020年12月31日验收',
    '下发《关于做好9月10日活动的通知》',
    '部署9月份重点工作',
    '2019年12月完成摸底',
    '2020年底前完成建设',
  ])('are none for naming a deadline, a plan, a title or an earlier day: %s', (text) => {
    expect(told([event('34', '', text)]).findings).toEqual([]);
  });

  it('are none where a report of January names last December', () => {
    const city = scheme({ items: [item('34', '村卫生室')], events: [event('34', '', '12月25日完成验收')] });
    expect(narrate(summary(city, {}), round(city, '2021-01')).findings).toEqual([]);
    expect(narrate(summary(city, {}), round(city, '2020-11')).findings.map(({ code }) => code)).toEqual(['N003', 'N004']);
  });

  it('are found as they would be printed', () => {
    const { findings } = told([event('34', '2020-09-03', '于{{日期}}完成复评，已建成{{[村卫生室.已建成]|0}}处。', { displayed: '9月3日' })]);
    expect(findings[0]?.message).toBe('第34项动态“于9月3日完成复评，已建成80处”的日期9月3日晚于报告期，没有写入报告。');
  });

  it('are no plans for being done 按照计划', () => {
    expect(told([event('34', '2020-09-30', '按照计划完成扩容')]).findings.map(({ code }) => code)).toEqual(['N003', 'N004']);
  });
});

describe('where events stand', () => {
  const events = [event('34', '2020-03-23', '下发通知', { order: 1 }), event('34', '2020-08-01', '复核', { order: 3 })];
  const figures = (order: number) => sentence('34', '条目', '已建成{{[村卫生室.已建成]|0}}处', { order });

  it('is at the row 动态', () => {
    expect(list(events, [figures(1), sentence('34', '动态', '', { order: 2 })])).toEqual(['进展情况：①已建成«80»处；②2020年3月23日下发通知；③2020年8月1日复核。']);
  });

  it('is at the row 动态 that their 次序 has reached, where there are several', () => {
    const rows = [sentence('34', '动态', '', { order: 1 }), figures(2), sentence('34', '动态', '', { order: 3 })];
    expect(list(events, rows)).toEqual(['进展情况：①2020年3月23日下发通知；②已建成«80»处；③2020年8月1日复核。']);
  });

  it('is before the first entry where the scheme has no row 动态', () => {
    expect(list(events, [figures(1)])).toEqual(['进展情况：①2020年3月23日下发通知；②2020年8月1日复核；③已建成«80»处。']);
  });
});

it('a list has as many numerals as entries, and every figure in it is bound', () => {
  const rows = fc.array(fc.constantFrom('会议召开', '已建成{{[村卫生室.已建成]|0}}处', '正在推进。', '“一件”；'), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.nat(5), (entries, happened) => {
      const events = Array.from({ length: happened }, (_, index) => event('34', '', `事${index}`));
      const { value } = told(events, [sentence('34', '动态'), ...entries.map((text) => sentence('34', '条目', text))]);
      const [block] = value.blocks.filter(({ kind }) => kind === '列表');
      const text = runsText(block!.runs);
      expect(text.match(/[①-⑳㉑-㉟㊱-㊿]|\(\d+\)/g)).toHaveLength(entries.length + happened);
      expect(text).not.toMatch(/[；。]{2}|。；|；。/);
      expect(text.endsWith('。')).toBe(true);
      expect(block!.runs.filter(({ figure }) => figure)).toHaveLength(entries.filter((entry) => entry.includes('{{')).length);
      expect(block!.runs.filter(({ figure }) => !figure).every((run) => !run.text.includes('80'))).toBe(true);
    }),
  );
});
