import { indicator, unit } from '../../../support/scheme';
import { formOf } from '../../../support/submission';
import { cityScheme, gather, rolled, type Sent, 丙县, 乙县, 甲县 } from '../../../support/gathered';

const 东镇 = unit('11', '东镇', { shortName: '东镇', kind: '乡镇', parent: 甲县.code, order: 11 });
const 西镇 = unit('12', '西镇', { shortName: '西镇', kind: '乡镇', parent: 甲县.code, order: 12 });
const of = cityScheme({
  units: [甲县, 东镇, 西镇, 乙县, 丙县],
  indicators: [indicator('债券.到账', { type: '金额', measure: '万元', roundedAs: '0.00亿元' })],
  tasks: [],
  forms: [formOf('乡镇表', ['债券.到账'], { unitKinds: ['乡镇'] }), formOf('县表', ['债券.到账'], { unitKinds: ['县区'] })],
});
/** 甲县 is not asked itself: its townships stand for it. */
const leaves = { ...of, units: of.units.map((one) => (one === 甲县 ? { ...one, kind: '市州' as const } : one)) };
const sent = (东: string, 西: string, 乙: string, 丙: string): Sent => ({
  东镇: { '债券.到账': 东 },
  西镇: { '债券.到账': 西 },
  乙县: { '债券.到账': 乙 },
  丙县: { '债券.到账': 丙 },
});
const story = (...values: Parameters<typeof sent>) => rolled(gather(leaves, sent(...values)));

describe('rounding balance over the city', () => {
  it('is over the units directly under it, townships added up for theirs first', () => {
    const { balanced } = story('1700', '1633', '3333', '3334');
    expect(balanced.get('债券.到账')?.parts.map(({ unit: { name }, exact, shown }) => [name, exact, shown])).toEqual([
      ['甲县', '3333', '0.33'],
      ['乙县', '3333', '0.33'],
      ['丙县', '3334', '0.34'],
    ]);
  });

  it('has the units in the order of the scheme, wherever in it their townships stand', () => {
    const [last, first] = [{ ...乙县, order: 1 }, { ...甲县, kind: '市州' as const, order: 2 }];
    const under = [东镇, 西镇].map((one) => ({ ...one, order: 0 }));
    const turned = { ...leaves, units: [...under, last, first, { ...丙县, order: 3 }] };
    const { balanced } = rolled(gather(turned, sent('1700', '1633', '3333', '3334')));
    expect(balanced.get('债券.到账')?.parts.map(({ unit: { name } }) => name)).toEqual(['乙县', '甲县', '丙县']);
  });

  it('says in one finding who was adjusted by how much', () => {
    const { findings } = story('1700', '1633', '3333', '3334');
    expect(findings.filter(({ code }) => code === 'R016')).toMatchObject([
      { tier: '提示', sheet: '指标', message: '债券到账以亿元显示，合计1.00亿元；为使各单位相加等于合计，调整了1个单位的末位：丙县0.33改为0.34（+0.01）。' },
    ]);
  });

  it('says nothing where nobody had to be, and leaves out who has no figure', () => {
    const { findings, balanced } = story('1000', '2000', '空白', '4000');
    expect(findings.filter(({ code }) => code === 'R016')).toEqual([]);
    expect(balanced.get('债券.到账')).toMatchObject({ total: '0.70', parts: [{ shown: '0.30' }, { shown: '0.40' }] });
  });
});
