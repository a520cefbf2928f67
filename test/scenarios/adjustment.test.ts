import { narrate } from '../../src/core/narrative/narrate';
import { indicator, item, unit } from '../support/scheme';
import { readKind, sentence } from '../support/narrative';
import { expression, formOf } from '../support/submission';
import { cityScheme, EVERYONE, gather, INDICATORS, rolled, type Sent, 丁区, 丙县, 乙县, 市本级, 甲县 } from '../support/gathered';

/** 市直调整 takes what belongs to no county, and may take away. */
const 调整 = unit('8', '市直调整', { shortName: '调整', kind: '调整', ranked: true, order: 8 });
const of = cityScheme({
  units: [甲县, 乙县, 丙县, 丁区, 调整, 市本级],
  items: [item('33', '两癌')],
  indicators: [
    ...INDICATORS,
    indicator('两癌.最多', { method: '最大' }),
    indicator('两癌.单位', { method: '单位数' }),
    indicator('两癌.差额', { source: '计算', method: '按式', formula: expression('[两癌.任务数]-[两癌.完成]') }),
  ],
  forms: [
    formOf('县区表', ['两癌.任务数', '两癌.完成', '两癌.最多', '两癌.单位', '=两癌.完成率', '两癌.问题'], { unitKinds: ['县区', '开发区'] }),
    formOf('市本级表', ['用房.面积'], { unitKinds: ['市本级'] }),
    formOf('调整表', ['两癌.完成', '两癌.最多', '两癌.单位'], { unitKinds: ['调整'] }),
  ],
  sentences: [sentence('33', '条目', '{{单位数()}}个单位检查{{[两癌.完成]|0}}人，{{单位数([两癌.完成])}}个有数，前三名为{{前几名([两癌.完成率],3)}}')],
});
const COUNTIES: Sent = Object.fromEntries(
  Object.entries(EVERYONE).map(([name, figures]) => [name, name === '市本级' ? figures : { ...(figures as object), '两癌.最多': '9', '两癌.单位': '1' }]),
);
const story = (sent: Sent) => {
  const gathered = gather(of, { ...COUNTIES, ...sent });
  return { ...gathered, summary: rolled(gathered) };
};

describe('an adjustment', () => {
  const { summary, round } = story({ 市直调整: { '两癌.完成': '-45', '两癌.最多': '1000', '两癌.单位': '1' } });

  it('is in the sum, and in the sum that the rate is taken from', () => {
    expect(summary.city.get('两癌.完成')).toMatchObject({ figure: { value: '700' } });
    expect(Number(summary.city.get('两癌.完成率')?.figure.value)).toBeCloseTo(700 / 990, 12);
    expect(summary.city.get('两癌.差额')?.figure.value).toBe('290');
  });

  it('is not what units are compared or counted by', () => {
    expect(summary.city.get('两癌.最多')?.figure.value).toBe('9');
    expect(summary.city.get('两癌.单位')?.figure.value).toBe('4');
    expect(summary.ranks.get('两癌.完成率')?.map(({ unit: { name } }) => name)).toEqual(['乙县', '丙县', '甲县']);
    expect(readKind(narrate(summary, round).value, '列表')).toEqual(['进展情况：①«5»个单位检查«700»人，«4»个有数，前三名为«乙县、丙县、甲县»。']);
  });

  it('is told with its share', () => {
    expect(summary.findings.filter(({ code }) => code === 'R012')).toMatchObject([
      { unit: '市直调整', tier: '提示', message: '两癌完成合计700人，其中市直调整-45人，占-6.43%。' },
    ]);
  });
});

describe('an adjustment that has nothing to say', () => {
  it('is not due: it is neither missing nor lacking', () => {
    const { summary, round } = story({});
    expect(summary.coverage).toMatchObject({ due: 5, received: 5, missing: [] });
    expect(summary.city.get('两癌.完成')).toMatchObject({ figure: { value: '745' }, lacking: [] });
    expect(readKind(narrate(summary, round).value, '说明')).toEqual([]);
    expect(summary.findings.filter(({ code }) => code === 'R012')).toEqual([]);
  });

  it('with a blank cell lacks nothing', () => {
    const { summary } = story({ 市直调整: { '两癌.完成': '空白' } });
    expect(summary.city.get('两癌.完成')).toMatchObject({ figure: { value: '745' }, lacking: [] });
  });

  it('alone makes no total and no rate', () => {
    const only = rolled(gather(of, { 市直调整: { '两癌.完成': '5' } }));
    expect(only.city.get('两癌.完成')?.figure).toMatchObject({ state: 'notReported', value: null });
    expect(only.city.get('两癌.完成率')?.figure).toMatchObject({ state: 'notReported', value: null });
  });
});

it('who lacks is counted among the units alone', () => {
  const { summary, round } = story({ 市直调整: { '两癌.完成': '5' }, 乙县: { '两癌.完成': '空白' } });
  expect(readKind(narrate(summary, round).value, '列表')[0]).toContain('（按有数的3个县区统计，应报4个）');
  expect(summary.city.get('两癌.完成')?.lacking).toEqual([乙县]);
});
