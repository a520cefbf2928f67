import { narrate } from '../../src/core/narrative/narrate';
import { form, indicator, item } from '../support/scheme';
import { readKind, sentence } from '../support/narrative';
import { formOf } from '../support/submission';
import { cityScheme, gather, rolled, type Sent, 乙县, 市本级, 甲县 } from '../support/gathered';

/** The city-level body fills in one table with the counties as its rows. */
const TABLE = (() => {
  const { slots, ...rest } = formOf('各县区表', ['卡.发卡', '卡.用卡'], { unitKinds: ['市本级'] });
  return form('各县区表', { ...rest, slots: slots.map((slot, index) => ({ ...slot, at: { row: 5, column: 2 + index } })), unitRow: { row: 5, names: [{ row: 5, column: 1 }] } });
})();
const of = cityScheme({
  units: [甲县, 乙县, 市本级],
  items: [item('1', '卡')],
  indicators: [indicator('卡.发卡', { measure: '张' }), indicator('卡.用卡', { measure: '人次' })],
  tasks: [],
  forms: [TABLE],
  sentences: [sentence('1', '条目', '发卡{{[卡.发卡]|0}}张'), sentence('1', '条目', '用卡{{[卡.用卡]|0}}人次')],
});

function story(sent: Sent) {
  const gathered = gather(of, sent);
  const summary = rolled(gathered);
  const { value, findings } = narrate(summary, gathered.round);
  return { summary, note: readKind(value, '说明'), list: readKind(value, '列表'), findings: [...summary.findings, ...findings].map(({ code, unit, message }) => [code, unit, message]) };
}

describe('a table of all counties sent by one', () => {
  it('is rolled up county by county', () => {
    const { summary, note } = story({ 甲县: { '卡.发卡': '3', '卡.用卡': '5' }, 乙县: { '卡.发卡': '4', '卡.用卡': '6' } });
    expect(summary.city.get('卡.发卡')?.contributions.map(({ unit: { name } }) => name)).toEqual(['甲县', '乙县']);
    expect(summary.coverage.rows.map(({ unit, sender, standing }) => [unit.name, sender.name, standing])).toEqual([['甲县', '市本级', '已报'], ['乙县', '市本级', '已报']]);
    expect(note).toEqual([]);
  });

  it('that has not come is one thing missing, its sender’s', () => {
    const { note, findings } = story({});
    expect(note).toEqual(['本期应报«2»个单位，已报«0»个；未报送：市本级的“各县区表”。以上数据未包括上述单位的相应报表。']);
    expect(findings).toEqual([
      ['R004', '市本级', '市本级的“各县区表”未报，下列全市数不含该单位：发卡、用卡。'],
      ['N012', '市本级', '市本级的“各县区表”未报，报告第1项共2处没有数可写：发卡、用卡。'],
    ]);
  });

  it('of which one row was not filled is missing that county’s', () => {
    const { note, list, findings } = story({ 甲县: { '卡.发卡': '3', '卡.用卡': '5' } });
    expect(note).toEqual(['本期应报«2»个单位，已报«1»个；未报送：乙县。以上数据未包括上述单位。']);
    expect(list[0]).toContain('发卡«3»张（按计入的1个县区统计，应报2个）');
    expect(findings.map(([code, unit]) => [code, unit])).toEqual([['R004', '乙县']]);
  });
});
