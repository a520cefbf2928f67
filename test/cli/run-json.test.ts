import { runJson } from '../../src/cli/run-json';
import { historyOf } from '../../src/core/history/history-of';
import { adoption, cityScheme, EVERYONE, gather, resultOf, 乙县 } from '../support/gathered';
import { indicator } from '../support/scheme';
import { figure } from '../support/scope';
import { formOf } from '../support/submission';

describe('coverage in --json', () => {
  it('names the units, and of each form that is behind who sends it', () => {
    const sent = Object.fromEntries(Object.entries(EVERYONE).filter(([name]) => name !== '乙县'));
    const { coverage, behind } = runJson(resultOf(gather(cityScheme(), sent)), []);
    expect(coverage).toMatchObject({ missing: ['乙县'], blocked: [] });
    expect(behind).toEqual([{ unit: '乙县', form: '县区表', sender: '乙县', standing: '未报' }]);
  });
});

describe('a unit of which one form is sent back', () => {
  const of = cityScheme();
  const two = cityScheme({ indicators: [...of.indicators.values(), indicator('路灯.盏数', { measure: '盏' })], forms: [...of.forms, formOf('路灯表', ['路灯.盏数'], { unitKinds: ['县区', '开发区'] })] });
  const everyone = Object.fromEntries(Object.entries(EVERYONE).map(([name, figures]) => [name, { ...(figures as object), '路灯.盏数': '5' }]));
  const gathered = gather(two, everyone);
  const checked = gathered.checked.map((one) => {
    const asked = one.submission.form === '路灯表' ? '路灯' : '两癌';
    const figures = new Map([...one.figures].filter(([code]) => one.submission.form === '市本级表' || code.startsWith(asked)));
    return { ...one, figures, blocked: one.submission.unit === 乙县.code && one.submission.form === '县区表' };
  });
  const { coverage, behind, figures } = runJson(resultOf({ ...gathered, checked }), []);

  it('is told with that form, and its other form in the same file counts', () => {
    expect(coverage).toMatchObject({ due: 9, received: 9, blocked: ['乙县'], missing: [] });
    expect(behind).toEqual([{ unit: '乙县', form: '县区表', sender: '乙县', standing: '退回' }]);
    expect(new Set(gathered.checked.filter(({ submission }) => submission.unit === 乙县.code).map(({ submission }) => submission.file)).size).toBe(1);
    const value = (indicatorCode: string, unit: string | null) => figures.find((one) => one.indicator === indicatorCode && one.unit === unit)?.value;
    expect([value('路灯.盏数', '乙县'), value('路灯.盏数', null)]).toEqual(['5', '20']);
    expect([value('两癌.完成', '乙县'), value('两癌.完成', null)]).toEqual([null, '505']);
  });
});

describe('figures in --json', () => {
  const source = { file: 'history.xlsx', sheet: '历史', cell: 'E7' };
  const history = historyOf([{ period: '2020-07', unit: 乙县.code, indicator: '两癌.完成', figure: figure('200', { measure: '人', sources: [source] }), version: 1 }]);
  const of = (indicator: string) => {
    const sent = Object.fromEntries(Object.entries(EVERYONE).filter(([name]) => name !== '乙县' && name !== '丙县'));
    const { figures } = runJson(resultOf(gather(cityScheme(), sent, { history, adoptions: [adoption(乙县, '沿用上期')] })), []);
    return figures.filter((one) => one.indicator === indicator);
  };

  it('are the units’ as they count: what is carried over with its source, what has not come as not reported', () => {
    const [, ...units] = of('两癌.完成');
    expect(units).toMatchObject([
      { unit: '甲县', value: '300' },
      { unit: '乙县', value: '200', state: 'value', sources: [source], carriedFrom: '2020-07' },
      { unit: '丙县', value: null, state: 'notReported', sources: [] },
      { unit: '丁开发区', value: '45' },
    ]);
  });

  it.each(['两癌.完成', '两癌.任务数'])('of the units add up to the city’s: %s', (indicator) => {
    const [city, ...units] = of(indicator);
    expect(units.reduce((sum, { value }) => sum + Number(value ?? 0), 0)).toBe(Number(city?.value));
  });

  it('that are tasks are never carried over', () => {
    expect(of('两癌.任务数').every((one) => !('carriedFrom' in one))).toBe(true);
  });
});
