import { accountOfCells } from '../../src/core/rollup/account-of-cells';
import { archivedFigures } from '../../src/core/rollup/archived-figures';
import { narrate } from '../../src/core/narrative/narrate';
import { historyOf } from '../../src/core/history/history-of';
import type { Adoption } from '../../src/core/scheme/adoption';
import { item } from '../support/scheme';
import { readKind, sentence } from '../support/narrative';
import { expression } from '../support/submission';
import { figure } from '../support/scope';
import { adoption, cityScheme, EVERYONE, gather, INDICATORS, rolled, type Sent, 丙县, 乙县, 甲县 } from '../support/gathered';

/** On the deadline the report goes out: the official chooses how each unit counts. */
const of = cityScheme({
  items: [item('33', '两癌')],
  indicators: INDICATORS.map((one) => (one.code === '用房.面积' ? { ...one, flow: '当期' as const } : one)),
  sentences: [sentence('33', '条目', '检查{{[两癌.完成]|0}}人')],
});
const source = { file: 'history.xlsx', sheet: '历史', cell: 'E7' };
const history = historyOf([{ period: '2020-07', unit: 乙县.code, indicator: '两癌.完成', figure: figure('200', { measure: '人', sources: [source] }), version: 1 }]);
const without = (name: string): Sent => Object.fromEntries(Object.entries(EVERYONE).filter(([unit]) => unit !== name));

function story(sent: Sent, adoptions: readonly Adoption[]) {
  const gathered = gather(of, sent, { history, adoptions });
  const summary = rolled(gathered);
  const { value } = narrate(summary, gathered.round);
  return {
    ...gathered,
    summary,
    done: summary.city.get('两癌.完成'),
    found: (code: string) => summary.findings.filter((one) => one.code === code).map(({ message }) => message),
    note: readKind(value, '说明')[0],
    sentence: readKind(value, '列表')[0],
  };
}

describe('沿用上期', () => {
  const { summary, done, found, note, sentence: told } = story(without('乙县'), [adoption(乙县, '沿用上期')]);

  it('counts what the history has, with the history’s cell as its source', () => {
    expect(done).toMatchObject({ figure: { value: '705' }, lacking: [] });
    expect(done?.contributions.find(({ unit }) => unit === 乙县)?.figure.sources).toEqual([source]);
  });

  it('takes this period’s task, and enters the rate and the ranks', () => {
    expect(Number(summary.city.get('两癌.完成率')?.figure.value)).toBeCloseTo(705 / 990, 12);
    expect(summary.ranks.get('两癌.完成率')?.map(({ unit }) => unit.name)).toContain('乙县');
  });

  it('still stands as not come, and counts all the same', () => {
    expect(summary.coverage).toMatchObject({ missing: ['乙县'], received: 4 });
    expect(summary.coverage.rows[1]).toMatchObject({ standing: '未报', adoption: { way: '沿用上期', by: '经办员' } });
    expect(summary.counted.map(({ submission }) => submission.unit)).not.toContain(乙县.code);
  });

  it('is told with who, when and why, in the sentence and at the end', () => {
    expect(note).toBe('本期应报«5»个单位，已报«4»个；未报送：乙县。乙县沿用2020年7月数（经办员9月5日16:30确定，理由：系统故障）。');
    expect(told).toBe('进展情况：①检查«705»人（其中，乙县用的是上期数）。');
    expect(found('R013')).toEqual(['乙县沿用2020年7月的数计入汇总：两癌完成。']);
    expect(found('R004').join()).not.toContain('乙县的“县区表”未报，下列');
  });

  it('says so of a figure of one period alone, which would be counted twice', () => {
    const flows = { ...of, indicators: new Map([...of.indicators].map(([code, one]) => [code, { ...one, flow: '当期' as const }])) };
    const { findings } = rolled(gather(flows, without('乙县'), { history, adoptions: [adoption(乙县, '沿用上期')] }));
    expect(findings.filter(({ code }) => code === 'R013').map(({ message }) => message)).toEqual(['乙县沿用2020年7月的数计入汇总：两癌完成；其中两癌完成是当期数，照上期计入。']);
  });

  it('goes into the archive as its figures of this period, said to be carried over', () => {
    const gathered = gather(of, without('乙县'), { history, adoptions: [adoption(乙县, '沿用上期')] });
    const kept = archivedFigures(rolled(gathered), gathered.round).filter(({ unit }) => unit === 乙县.code);
    expect(kept.map(({ period, indicator, figure: { value }, origin }) => [period, indicator, value, origin])).toContainEqual(['2020-08', '两癌.完成', '200', '沿用上期']);
    expect(new Set(kept.map(({ origin }) => origin))).toEqual(new Set(['沿用上期']));
    expect(kept.every(({ figure: { state } }) => state !== 'notReported')).toBe(true);
  });

  it('says that lists are not carried over, and names them', () => {
    const listed = { ...of, forms: of.forms.map((form) => ({ ...form, lists: [{ list: '动态', row: 9, columns: [] }] as unknown as typeof form.lists })) };
    const { findings } = rolled(gather(listed, without('乙县'), { history, adoptions: [adoption(乙县, '沿用上期')] }));
    expect(findings.filter(({ code }) => code === 'R013').map(({ message }) => message)).toEqual(['乙县沿用2020年7月的数计入汇总：两癌完成；清单和由清单算得的数不沿用：动态。']);
  });

  it('of a unit that the history knows nothing of invents nothing', () => {
    const nothing = story(without('丙县'), [adoption(丙县, '沿用上期')]);
    expect(nothing.done).toMatchObject({ figure: { value: '585' }, lacking: [丙县] });
    expect(nothing.found('R014')).toEqual(['丙县的采用方式是“沿用上期”，往期里没有它2020年7月的数，汇总不含该单位。']);
    expect(nothing.note).toContain('丙县拟沿用2020年7月数，往期无数，未计入（经办员9月5日16:30确定，理由：系统故障）。以上数据未包括丙县。');
  });

  it('sets aside what came this period, and its cells say why', () => {
    const { summary: rolledUp, done: sum, checked, collection, round } = story(EVERYONE, [adoption(乙县, '沿用上期')]);
    expect(sum?.figure.value).toBe('705');
    expect(rolledUp.counted.map(({ submission }) => submission.unit)).not.toContain(乙县.code);
    const cells = [{ source: { file: '乙县.xlsx', sheet: '县区表', cell: 'D7' }, fate: 'used', indicator: '两癌.完成', reason: '' }] as const;
    const withCells = checked.map((one) => ({ ...one, submission: { ...one.submission, cells: one.submission.unit === 乙县.code ? cells : [] } }));
    expect(accountOfCells(withCells, collection, round)).toMatchObject([{ fate: 'ignored', reason: '按采用方式沿用上期，本期报送不计入汇总' }]);
  });
});

describe('a unit whose form has come after all', () => {
  const told = (sent: Sent, way: Adoption['way']) => {
    const { summary } = story(sent, [adoption(乙县, way)]);
    return summary.findings.filter(({ code }) => code === 'R024' || code === 'R013').map(({ code, tier, message, next }) => [code, tier, message, next]);
  };
  const decide = '请决定改回“本期”，或仍按原来的采用方式汇总。';

  it('is named, for the official to decide again', () => {
    expect(told(EVERYONE, '不计入')).toEqual([['R024', '核实', '乙县本期的表已经报来，没有强制意见；采用方式仍是“不计入”，报来的数没有计入汇总。', decide]]);
    expect(told(EVERYONE, '沿用上期')).toEqual([
      ['R013', '提示', '乙县沿用2020年7月的数计入汇总：两癌完成。', '本期的表已经报来：请决定改回“本期”，或仍沿用上期。'],
      ['R024', '核实', '乙县本期的表已经报来，没有强制意见；采用方式仍是“沿用上期”，报来的数没有计入汇总。', decide],
    ]);
  });

  it('is not where nothing came, or what came was sent back', () => {
    expect(told(without('乙县'), '不计入')).toEqual([]);
    expect(told({ ...EVERYONE, 乙县: { figures: { '两癌.完成': '1' }, blocked: true } }, '不计入')).toEqual([]);
    expect(told(without('乙县'), '沿用上期')).toEqual([['R013', '提示', '乙县沿用2020年7月的数计入汇总：两癌完成。', '本期数报来后改回“本期”重新汇总。']]);
  });
});

describe('不计入', () => {
  const { done, note, found, sentence: told } = story(EVERYONE, [adoption(甲县, '不计入', { reason: '数据待核实。' })]);

  it('leaves the unit out, and says so wherever its figure is missed', () => {
    expect(done).toMatchObject({ figure: { value: '445' }, lacking: [甲县] });
    expect(told).toBe('进展情况：①检查«445»人（按计入的3个县区统计，应报4个）。');
    expect(note).toBe('本期应报«5»个单位，已报«5»个。甲县本期数不计入（经办员9月5日16:30确定，理由：数据待核实）。以上数据未包括甲县。');
    expect(found('R004')).toEqual(['甲县的“县区表”已报，按采用方式不计入汇总，下列全市数不含该单位：两癌完成、两癌完成率。']);
  });
});

describe('不计入 of a unit that left nothing out', () => {
  it('is not told to fill in what is blank: it is not asked for anything', () => {
    const sent: Sent = { ...EVERYONE, 甲县: { '两癌.完成': '空白' } };
    expect(story(sent, []).found('R006')).toHaveLength(1);
    expect(story(sent, [adoption(甲县, '不计入')]).found('R006')).toEqual([]);
    expect(story(EVERYONE, [adoption(甲县, '不计入')]).found('R006')).toEqual([]);
    expect(story(EVERYONE, [adoption(甲县, '沿用上期')]).found('R006')).toEqual([]);
  });
});

describe('a sentence with the task, what is done and the rate', () => {
  const sentences = [sentence('33', '条目', '任务{{[两癌.任务数]|0}}人，检查{{[两癌.完成]|0}}人，完成率{{[两癌.完成率]|0.00%}}')];
  const told = (sent: Sent, adoptions: readonly Adoption[] = [], more = sentences) => {
    const gathered = gather({ ...of, sentences: more }, sent, { history, adoptions });
    const { value } = narrate(rolled(gathered), gathered.round);
    return [readKind(value, '列表')[0] ?? '', readKind(value, '说明')[0] ?? ''] as const;
  };

  it('names what the rate is divided by where a unit is missing, and does not say that the task is without it', () => {
    const [list, note] = told(without('乙县'));
    expect(list).toBe('进展情况：①任务«990»人，检查«505»人，完成率«73.19%»（完成按计入的3个县区统计，应报4个；完成率按计入的3个县区的任务数690人计算）。');
    expect((505 / 690 * 100).toFixed(2)).toBe('73.19');
    expect(note).toMatch(/未报送：乙县。除任务数外，以上数据未包括上述单位。$/);
  });

  it('does so of a formula on totals too', () => {
    const byFormula = INDICATORS.map((one) => (one.code === '两癌.完成率' ? { ...one, method: '按式' as const, numerator: null, denominator: null, formula: expression('[两癌.完成]/[两癌.任务数]') } : one));
    const gathered = gather(cityScheme({ items: of.items, sentences, indicators: byFormula }), without('乙县'));
    const { value } = narrate(rolled(gathered), gathered.round);
    expect(readKind(value, '列表')[0]).toContain('完成率«73.19%»（完成按计入的3个县区统计，应报4个；完成率按计入的3个县区的任务数690人计算）');
  });

  it('says nothing of a division where the figures divide, or where the rate is not stated', () => {
    expect(told(EVERYONE)).toEqual(['进展情况：①任务«990»人，检查«745»人，完成率«75.25%»。', '']);
    const ranks = [sentence('33', '条目', '前两名为{{前几名([两癌.完成率],2)}}')];
    expect(told(without('乙县'), [], ranks)[0]).toMatch(/（按计入的3个县区统计，应报4个）。$/);
  });

  it('does not take a published target for a task that has the unit in it', () => {
    const target = [sentence('33', '条目', '目标{{目标([两癌.任务数])|0}}人，检查{{[两癌.完成]|0}}人')];
    expect(told(without('乙县'), [], target)[1]).toMatch(/未报送：乙县。以上数据未包括上述单位。$/);
  });

  it('calls them counted, not sent, where one was sent back', () => {
    const [, note] = told({ ...EVERYONE, 甲县: { figures: { '两癌.完成': '300' }, blocked: true } });
    expect(note).toContain('本期应报«5»个单位，已报«5»个');
    expect(told({ ...EVERYONE, 甲县: { figures: { '两癌.完成': '300' }, blocked: true } })[0]).toContain('按计入的3个县区统计，应报4个');
  });

  it('never calls a task one of the period before', () => {
    expect(told(without('乙县'), [adoption(乙县, '沿用上期')])[0]).toBe('进展情况：①任务«990»人，检查«705»人，完成率«71.21%»（完成、完成率中，乙县用的是上期数）。');
  });

  it('says of a unit without history what is true: it is not in the figures', () => {
    const [list, note] = told(without('丙县'), [adoption(丙县, '沿用上期')]);
    expect(list).not.toContain('上期数');
    expect(list).toContain('按计入的3个县区统计，应报4个');
    expect(note).toMatch(/往期无数，未计入（.*）。除任务数外，以上数据未包括丙县。$/);
  });
});

describe('带问题采用', () => {
  const blocked: Sent = { ...EVERYONE, 甲县: { figures: { '两癌.完成': '300' }, blocked: true } };

  it('counts what could be read of a submission that was sent back', () => {
    const { summary, done, note, checked, collection, round } = story(blocked, [adoption(甲县, '带问题采用')]);
    expect(done?.figure.value).toBe('745');
    expect(summary.coverage).toMatchObject({ blocked: ['甲县'] });
    expect(note).toBe('本期应报«5»个单位，已报«5»个。甲县报送有未改正的强制意见，带问题采用（经办员9月5日16:30确定，理由：系统故障）。');
    expect(accountOfCells(checked, collection, round).every(({ fate }) => fate !== 'blocked')).toBe(true);
  });

  it('does nothing for a unit that has no problem, and says so', () => {
    const { found, note, done } = story(EVERYONE, [adoption(甲县, '带问题采用')]);
    expect(found('R015')).toEqual(['甲县的采用方式是“带问题采用”，它没有强制意见，已按收到的报送计入。']);
    expect([note, done?.figure.value]).toEqual([undefined, '745']);
    expect(story(without('甲县'), [adoption(甲县, '带问题采用')]).found('R015')).toEqual(['甲县的采用方式是“带问题采用”，没有收到它的报送，没有可采用的。']);
  });
});

it('本期 changes nothing and says nothing', () => {
  const { note, done } = story(EVERYONE, [adoption(甲县, '本期')]);
  expect([note, done?.figure.value]).toEqual([undefined, '745']);
});

it('several units are told one after another', () => {
  const { note } = story(without('乙县'), [adoption(乙县, '沿用上期'), adoption(丙县, '不计入', { by: '', at: '', reason: '' })]);
  expect(note).toBe(
    '本期应报«5»个单位，已报«4»个；未报送：乙县。乙县沿用2020年7月数（经办员9月5日16:30确定，理由：系统故障）；丙县本期数不计入。以上数据未包括丙县。',
  );
});
