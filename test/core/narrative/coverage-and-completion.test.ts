import { narrate } from '../../../src/core/narrative/narrate';
import type { Standing } from '../../../src/core/rollup/summary';
import type { Unit } from '../../../src/core/scheme/unit';
import { readKind, sentence, template } from '../../support/narrative';
import { form, item, round, scheme, unit } from '../../support/scheme';
import { submission } from '../../support/submission';
import { covered, type FigureShorthand, summary } from '../../support/summary';
import { codes, COUNTIES, FIGURE_SENTENCE, FIGURES, INDICATORS, told } from '../../support/told';

describe('coverage', () => {
  const partial: Record<string, FigureShorthand> = {
    '两癌.累计完成': { value: '200000', lacking: [COUNTIES[2]!] },
    '两癌.任务数': '394812',
    '两癌.完成率': { value: '0.79', lacking: [COUNTIES[2]!] },
  };

  it('is said before the final mark of each sentence whose figures lack a unit', () => {
    const { value } = told({ sentences: [sentence('33', '条目', FIGURE_SENTENCE), sentence('33', '条目', '会议已召开')] }, partial);
    expect(readKind(value, '列表')).toEqual([
      '进展情况：①全市“两癌”累计检查«200000»人，已完成年度计划的«79.00%»（按计入的2个县区统计，应报3个）；②会议已召开。',
    ]);
  });

  it('is told apart where the figures of one sentence differ in it', () => {
    const { value } = told({ sentences: [sentence('33', '条目', FIGURE_SENTENCE)] }, { ...partial, '两癌.完成率': { value: '0.79', lacking: COUNTIES.slice(1) } });
    expect(readKind(value, '列表')[0]).toContain('（累计完成按计入的2个县区统计，应报3个；完成率未算入罗庄区、沂水县，按1个县区统计，应报3个）。');
  });

  it('of a rate that left a unit out is told apart from the sum in the same sentence, with the unit', () => {
    const words = (more: Record<string, FigureShorthand>) => readKind(told({ sentences: [sentence('33', '条目', FIGURE_SENTENCE)] }, { ...FIGURES, ...more }).value, '列表')[0];
    const rate = { value: '0.79', lacking: [COUNTIES[0]!] };
    const written = '（完成率未算入兰山区，按2个县区统计，应报3个）。';
    expect(words({ '两癌.累计完成': { value: '313718', qualifier: '约' }, '两癌.完成率': rate })).toContain(written);
    expect(words({ '两癌.累计完成': { value: '273681', notApplicable: [COUNTIES[0]!] }, '两癌.完成率': rate })).toContain(written);
  });

  it('does not call a unit unreported whose form came without the figure', () => {
    const came = submission(form('月报'), {}, { unit: COUNTIES[2]!.code });
    const counted = [{ submission: came, figures: new Map(), findings: [], blocked: false, rulesEvaluated: 0, notEvaluated: [] }];
    const { value } = told({ sentences: [sentence('33', '条目', FIGURE_SENTENCE)] }, partial, { counted });
    expect(readKind(value, '列表')[0]).toContain('（按有数的2个县区统计，应报3个）。');
  });

  it('counts a unit to which a figure does not apply as due and as reported', () => {
    const figures = {
      '精神卫生.新增用房': { value: '5', notApplicable: [COUNTIES[0]!], lacking: [COUNTIES[1]!] },
      '精神卫生.新增床位': { value: '5', lacking: [COUNTIES[1]!] },
    };
    const text = '新增{{[精神卫生.新增用房]}}平方米、{{[精神卫生.新增床位]}}张';
    expect(readKind(told({ sentences: [sentence('33', '条目', text)] }, figures).value, '列表')).toEqual([
      '进展情况：①新增«5»平方米、«5»张（按计入的2个县区统计，应报3个）。',
    ]);
  });

  it('is said by name beside a figure that is of all units', () => {
    const figures = { ...FIGURES, '两癌.累计完成': { value: '200000', lacking: [COUNTIES[2]!] } };
    const text = '任务{{[两癌.任务数]}}人，检查{{[两癌.累计完成]}}人';
    expect(readKind(told({ sentences: [sentence('33', '条目', text)] }, figures).value, '列表')[0]).toContain('（累计完成按计入的2个县区统计，应报3个）。');
  });

  it('is said of a claim that rests on its condition alone', () => {
    const { value } = told({ sentences: [sentence('33', '条目', '均已过半', { when: '[两癌.完成率]>=0.5' })] }, partial);
    expect(readKind(value, '列表')).toEqual(['进展情况：①均已过半（按计入的2个县区统计，应报3个）。']);
  });

  it('calls county districts and development zones 县区, anything else 单位', () => {
    const units = (kind: Unit['kind']) => [COUNTIES[0]!, unit('371391', '高新区', { kind })];
    const words = (kind: Unit['kind']) => {
      const figures = { '两癌.累计完成': { value: '5', contributed: units(kind), lacking: [COUNTIES[2]!] } };
      return readKind(told({ sentences: [sentence('33', '条目', '检查{{[两癌.累计完成]}}人')] }, figures).value, '列表')[0];
    };
    expect(words('开发区')).toContain('（按计入的2个县区统计，应报3个）');
    expect(words('市本级')).toContain('（按计入的2个单位统计，应报3个）');
  });

  it('names who lacks where a figure does not say who contributed', () => {
    const figures = { '两癌.累计完成': { value: '5', contributed: [], lacking: [COUNTIES[2]!] } };
    const { value } = told({ sentences: [sentence('33', '条目', '检查{{[两癌.累计完成]}}人')] }, figures);
    expect(readKind(value, '列表')).toEqual(['进展情况：①检查«5»人（未包括沂水县）。']);
  });

  it('is not said of a figure that says itself that it is not reported', () => {
    const { value } = told({ sentences: [sentence('33', '条目', '检查{{[两癌.累计完成]}}人')] }, { '两癌.累计完成': { state: 'notReported', lacking: COUNTIES } });
    expect(readKind(value, '列表')).toEqual(['进展情况：①«累计完成数据未报»。']);
  });

  it('is not said of a published target', () => {
    const target = { value: '400000', upper: null, comparison: '=' as const };
    const city = scheme({
      indicators: INDICATORS.map((one) => (one.code === '两癌.累计完成' ? { ...one, target } : one)),
      units: COUNTIES,
      items: [item('33', '两癌', { target: template('为{{目标([两癌.累计完成])|0万}}妇女检查。') })],
      sentences: [sentence('33', '条目', '甲')],
    });
    expect(readKind(narrate(summary(city, partial), round(city)).value, '事项')).toEqual(['33.为«40万»妇女检查。']);
  });

  it('closes the report with who has not reported and who was sent back', () => {
    const city = scheme({ units: COUNTIES });
    const { value } = narrate(summary(city, {}, { coverage: covered(city, { 沂水县: '未报', 罗庄区: '退回' }) }), round(city));
    expect(readKind(value, '说明')).toEqual(['本期应报«3»个单位，已报«2»个；未报送：沂水县；已报送但退回、未采用：罗庄区。以上数据未包括上述单位。']);
  });

  it('binds both counts of units, told apart by the format', () => {
    const city = scheme({ units: COUNTIES });
    const { value } = narrate(summary(city, {}, { coverage: covered(city, { 沂水县: '未报' }) }), round(city));
    const figures = value.blocks.flatMap(({ runs }) => runs.flatMap(({ figure }) => figure ?? []));
    expect(figures.map(({ indicators, format }) => [indicators, format])).toEqual([[['单位数'], '应报'], [['单位数'], '已报']]);
  });

  it('names a unit once, however many forms it owes', () => {
    const city = scheme({ units: COUNTIES });
    const once = covered(city, { 沂水县: '未报' });
    const twice = { ...once, rows: once.rows.flatMap((row) => [row, { ...row, form: '附表', standing: row.unit.name === '沂水县' ? ('退回' as const) : row.standing }]) };
    const { value } = narrate(summary(city, {}, { coverage: twice }), round(city));
    expect(readKind(value, '说明')).toEqual(['本期应报«3»个单位，已报«2»个；未报送：沂水县。以上数据未包括上述单位。']);
  });

  describe('of a unit that owes several forms', () => {
    const city = scheme({ units: COUNTIES });
    const note = (...standings: readonly (readonly [unit: string, form: string, standing: Standing])[]) => {
      const all = covered(city, {});
      const rows = all.rows.flatMap((row) => ['表一', '表二'].map((form) => ({ ...row, form })));
      const stood = rows.map((row) => ({ ...row, standing: standings.find(([unit, form]) => unit === row.unit.name && form === row.form)?.[2] ?? row.standing }));
      return readKind(narrate(summary(city, {}, { coverage: { ...all, rows: stood } }), round(city)).value, '说明');
    };

    it('names the form that does not count while another does', () => {
      expect(note(['罗庄区', '表一', '退回'])).toEqual(['本期应报«3»个单位，已报«3»个；已报送但退回、未采用：罗庄区的“表一”。以上数据未包括上述单位的相应报表。']);
    });

    it('calls only those complete of which every form has come', () => {
      expect(note(['罗庄区', '表一', '未报'])).toEqual(['本期应报«3»个单位，报齐«2»个；未报送：罗庄区的“表一”。以上数据未包括上述单位的相应报表。']);
    });

    it('names the unit alone where none of its forms counts', () => {
      expect(note(['罗庄区', '表一', '退回'], ['罗庄区', '表二', '退回'], ['沂水县', '表二', '退回'])).toEqual([
        '本期应报«3»个单位，已报«3»个；已报送但退回、未采用：罗庄区、沂水县的“表二”。以上数据未包括上述单位和报表。',
      ]);
    });
  });

  it('is not mentioned where everything has come, late or not', () => {
    const city = scheme({ units: COUNTIES });
    const { value } = narrate(summary(city, {}, { coverage: covered(city, { 沂水县: '迟报' }) }), round(city));
    expect(readKind(value, '说明')).toEqual([]);
  });
});

describe('完成情况', () => {
  const completion = (rate: FigureShorthand, deadline: string | null = '2020-12-31') =>
    told({ items: [item('33', '两癌', { deadline })], sentences: [sentence('33', '完成情况', '{{[两癌.完成率]}}')] }, { '两癌.完成率': rate });

  it.each([
    ['1', '2020-12-31', '完成情况：«已经提前完成»。'],
    ['1', '2020-08-31', '完成情况：«已经完成»。'],
    ['1', null, '完成情况：«已经完成»。'],
    ['1.0235', '2020-12-31', '完成情况：«已经提前超额完成»，完成率为«102.35%»。'],
    ['1.0235', '2020-08-31', '完成情况：«已经超额完成»，完成率为«102.35%»。'],
    ['1.00001', '2020-08-31', '完成情况：«已经完成»。'],
    ['0.794601', '2020-12-31', '完成情况：完成率为«79.46%»，«超过序时进度»«12.79个百分点»。'],
    ['0.5', '2020-12-31', '完成情况：完成率为«50.00%»，«滞后序时进度»«16.67个百分点»。'],
    ['0.666666', '2020-12-31', '完成情况：完成率为«66.67%»，«达到序时进度»。'],
    ['0.99999', '2020-07-31', '完成情况：«完成时限已到，尚未完成»，完成率为«99.999%»。'],
  ])('at %s with the deadline %s reads %s', (rate, deadline, words) => {
    expect(readKind(completion(rate, deadline).value, '完成情况')).toEqual([words]);
  });

  it('binds its wording to the rate, so that a refresh sees it', () => {
    const [block] = completion('1').value.blocks.filter(({ kind }) => kind === '完成情况');
    expect(block?.runs[1]).toEqual({
      text: '已经提前完成',
      figure: { expression: '[两癌.完成率]', indicators: ['两癌.完成率'], unit: null, period: '2020-08', format: '完成情况' },
    });
  });

  it('without a rate says that it is not reported', () => {
    const report = completion({ state: 'notReported' });
    expect(readKind(report.value, '完成情况')).toEqual(['完成情况：«（数据未报）»。']);
    expect(codes(report)).toEqual(['N001']);
  });

  it('says of how many units it is', () => {
    const report = completion({ value: '1', lacking: [COUNTIES[0]!] });
    expect(readKind(report.value, '完成情况')).toEqual(['完成情况：«已经提前完成»（按计入的2个县区统计，应报3个）。']);
  });

  it('is derived and never typed', () => {
    const report = told({ sentences: [sentence('33', '完成情况', '已全部完成{{[两癌.完成率]}}'), sentence('33', '完成情况', '已完成')] });
    expect(readKind(report.value, '完成情况')).toEqual(['完成情况：完成率为«79.46%»，«超过序时进度»«12.79个百分点»。']);
    expect(codes(report)).toEqual(['N007', 'N007', 'N009']);
  });
});
