import Big from 'big.js';
import fc from 'fast-check';
import type { Figure } from '../../../src/core/figure/figure';
import type { RollupQuestion } from '../../../src/core/rollup/method';
import { METHODS } from '../../../src/core/rollup/methods';
import type { Contribution } from '../../../src/core/rollup/summary';
import type { RollupMethod } from '../../../src/core/scheme/indicator';
import { indicator, unit } from '../../support/scheme';
import { figure, scope, type FigureShorthand } from '../../support/scope';

/** What one unit says, and the weight of it. */
type Said = readonly [value: FigureShorthand, weight: FigureShorthand];

const named = (values: readonly FigureShorthand[], more: Partial<Figure> = {}): Contribution[] =>
  values.map((value, index) => ({ unit: unit(String(index + 1), `单位${index + 1}`), figure: figure(value, { measure: '人', ...more }) }));

function roll(name: RollupMethod, parts: readonly Contribution[], weights: readonly Contribution[] = [], ancestorsOf: RollupQuestion['tree']['ancestorsOf'] = () => []) {
  const question: RollupQuestion = {
    indicator: indicator('甲.数', { method: name, weight: '甲.权' }),
    parts,
    tree: { ancestorsOf },
    partsOf: (code) => (code === '甲.权' ? weights : parts),
    cityOf: () => undefined,
    scope: scope(),
    indicators: new Map(),
    over: () => ({ scope: scope(), cityOf: () => undefined }),
  };
  return METHODS[name].roll(question);
}

const rollSaid = (name: RollupMethod, said: readonly Said[]) => roll(name, named(said.map(([value]) => value)), named(said.map(([, weight]) => weight)));

const numbers = fc.integer({ min: 0, max: 999_999 }).map((digits) => new Big(digits).div(100).toFixed());
const states = fc.constantFrom('空白', '未报', '不适用');
const value = fc.oneof({ weight: 4, arbitrary: numbers }, { weight: 1, arbitrary: states });
const said = fc.tuple(value, value);
const OVER_NUMBERS = ['平均', '最小', '最大', '加权平均'] as const;
const NEW: readonly RollupMethod[] = [...OVER_NUMBERS, '单位数', '连接'];
const numeric = (values: readonly Said[]) => values.filter((pair) => /^\d/.test(String(pair[0])));

describe.each(NEW)('%s', (name) => {
  it('does not depend on the order of the units', () => {
    const shuffled = fc.array(said, { maxLength: 12 }).chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values.map((_, index) => index), { minLength: values.length })));
    fc.assert(
      fc.property(shuffled, ([values, order]) => {
        const [parts, weights] = [named(values.map(([one]) => one)), named(values.map(([, weight]) => weight))];
        const mixed = roll(name, order.map((index) => parts[index]!), order.map((index) => weights[index]!));
        const plain = roll(name, parts, weights);
        expect([mixed.figure.state, mixed.figure.value, mixed.figure.text]).toEqual([plain.figure.state, plain.figure.value, plain.figure.text]);
        expect(new Set(mixed.lacking.map(({ code }) => code))).toEqual(new Set(plain.lacking.map(({ code }) => code)));
      }),
    );
  });

  const nested = fc.property(fc.array(fc.array(fc.tuple(numbers, numbers), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (groups) => {
    const leaves = groups.flat();
    const whole = rollSaid(name, leaves).figure;
    const tops = groups.map((group, index) => ({ unit: unit(String(index + 1), `县${index + 1}`), figure: rollSaid(name, group).figure }));
    const weights = groups.map((group, index) => ({ unit: unit(String(index + 1), `县${index + 1}`), figure: rollSaid('合计', group.map(([, weight]) => [weight, weight])).figure }));
    const again = roll(name, tops, weights).figure;
    return again.value === whole.value && again.text === whole.text;
  });

  it(METHODS[name].nests ? 'nests: rolling up what was rolled up gives the same' : 'does not nest: there are groups for which it gives another figure', () => {
    expect(fc.check(nested, { numRuns: 500 }).failed).toBe(!METHODS[name].nests);
  });

  it('never takes a figure that is not there for zero', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, numbers.filter((one) => Number(one) > 0)), { minLength: 1, maxLength: 8 }), states, (values, state) => {
        const with1 = rollSaid(name, [...values, [state, '5']]);
        const without = rollSaid(name, values);
        expect(with1.figure.value).toBe(without.figure.value);
        const unsaid = state === '不适用' && name !== '加权平均' ? 0 : 1;
        expect(with1.lacking).toHaveLength(unsaid);
      }),
    );
  });

  it('is missing where nobody has a figure', () => {
    expect(rollSaid(name, [['空白', '1'], ['空白', '1']]).figure).toMatchObject({ state: 'blank', value: null, text: '' });
    expect(rollSaid(name, [['空白', '1'], ['未报', '1']]).figure).toMatchObject({ state: 'notReported', value: null });
    expect(rollSaid(name, [['不适用', '不适用']]).figure).toMatchObject({ state: 'notApplicable', value: null });
    expect(rollSaid(name, []).figure.state).toBe('notReported');
  });
});

describe('of the numbers', () => {
  it('the mean is the sum over how many there are, the least and the greatest are among them', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 10 }), (values) => {
        const known = numeric(values).map(([one]) => new Big(one as string));
        if (known.length === 0) return;
        const sum = known.reduce((all, one) => all.plus(one), new Big(0));
        expect(rollSaid('平均', values).figure.value).toBe(sum.div(known.length).toFixed());
        expect(rollSaid('最小', values).figure.value).toBe(known.reduce((one, other) => (one.lt(other) ? one : other)).toFixed());
        expect(rollSaid('最大', values).figure.value).toBe(known.reduce((one, other) => (one.gt(other) ? one : other)).toFixed());
      }),
    );
  });

  it('a mean weighed alike is the mean; weighed by figure and weight it is over the units that have both', () => {
    expect(rollSaid('加权平均', [['2', '5'], ['4', '5']]).figure.value).toBe('3');
    const found = rollSaid('加权平均', [['2', '1'], ['4', '3'], ['100', '未报'], ['空白', '7']]);
    expect(found).toMatchObject({ figure: { value: '3.5' }, lacking: [{ name: '单位3' }, { name: '单位4' }] });
    expect(found.contributions.map(({ unit: { name } }) => name)).toEqual(['单位1', '单位2']);
  });

  it('an adjustment weighs nothing, also where it belongs to a unit whose townships weigh for it', () => {
    const [county, other, town] = [unit('1', '甲县'), unit('2', '乙县'), unit('11', '东镇', { kind: '乡镇', parent: '1' })];
    const adjustment = unit('19', '甲县调整', { kind: '调整', parent: '1' });
    const parts = [{ unit: county, figure: figure('2') }, { unit: other, figure: figure('4') }];
    const weights = [town, other, adjustment].map((one) => ({ unit: one, figure: figure(one === adjustment ? '8' : '3') }));
    const found = roll('加权平均', parts, weights, ({ parent }) => (parent === '1' ? [county] : []));
    expect(found).toMatchObject({ figure: { value: '3' }, lacking: [] });
  });

  it('a mean of which all weights are zero does not apply', () => {
    expect(rollSaid('加权平均', [['2', '0'], ['4', '0']]).figure).toMatchObject({ state: 'notApplicable', value: null });
  });

  it('a mean whose weights nobody is asked for is not reported, and lacks everybody', () => {
    expect(roll('加权平均', named(['2', '4']))).toMatchObject({ figure: { state: 'notReported' }, lacking: [{}, {}] });
  });

  it('brings figures to one measure before it compares them', () => {
    const mixed = [{ unit: unit('1', '甲县'), figure: figure('2', { measure: '万人' }) }, { unit: unit('2', '乙县'), figure: figure('30000', { measure: '人' }) }];
    expect(roll('最大', mixed).figure).toMatchObject({ value: '30000', measure: '人' });
    expect(roll('平均', mixed).figure).toMatchObject({ value: '25000', measure: '人' });
  });

  it('is approximate as its parts are: a mean of any, the least only where it is one itself', () => {
    const near = { unit: unit('9', '近县'), figure: figure('3', { measure: '人', qualifier: '近' }) };
    expect(roll('平均', [...named(['5']), near]).figure.qualifier).toBe('近');
    expect(roll('最大', [...named(['5']), near]).figure.qualifier).toBeUndefined();
    expect(roll('最小', [...named(['5']), near]).figure.qualifier).toBe('近');
    expect(roll('最小', [...named(['3']), near]).figure.qualifier).toBeUndefined();
  });
});

describe('counting units', () => {
  it('counts numbers other than zero and texts other than 否 and 无, and names who has not said', () => {
    const found = roll('单位数', named(['3', '0', '已开工', '否', '无', '是', '空白', '不适用']));
    expect(found).toMatchObject({ figure: { value: '3', measure: '个' }, lacking: [{ name: '单位7' }] });
  });

  it('is zero, and not missing, where all have said no', () => {
    expect(roll('单位数', named(['否', '0'])).figure).toMatchObject({ state: 'zero', value: '0' });
  });
});

describe('joining texts', () => {
  it('leads each with its unit where there are several, one that all wrote said once', () => {
    expect(roll('连接', named(['人手不足。', '经费未到位；', '人手不足'])).figure.text).toBe('单位1、单位3：人手不足；单位2：经费未到位');
    expect(roll('连接', named(['人手不足。', '空白'])).figure.text).toBe('人手不足');
  });

  it('writes days among others as a sentence does, and leaves one alone the day it is', () => {
    expect(roll('连接', named(['2020-09-09', '2020-08-31', '2020-09-09'])).figure.text).toBe('单位1、单位3：2020年9月9日；单位2：2020年8月31日');
    expect(roll('连接', named(['2020-09-09', '空白'])).figure.text).toBe('2020-09-09');
  });
});
