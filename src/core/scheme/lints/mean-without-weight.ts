import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import type { Indicator } from '../indicator';

const kind = findingKind({
  code: 'T055',
  name: '权数不成立',
  tier: '强制',
  message: '指标“{indicator}”{problem}。',
  reason: '加权平均要用权数指标的数作分量，权数不对，平均就不对。',
  next: '权数写一个数值指标的代码，如[经费.服务人口]；不是加权平均的不写权数。',
});

/** A weighed mean without its weight, a weight that is no number, and a weight that nothing asks for (核实). */
export const meanWithoutWeight: Lint = {
  kind,
  find: ({ indicators }) => {
    const all = new Map(indicators.map(({ value }) => [value.code, value]));
    return indicators.flatMap(({ value, at }) => {
      if (value.method !== '加权平均') {
        const slots = { indicator: value.code, problem: `有权数，汇总方法却是${value.method}` };
        return value.weight === null ? [] : [raise(kind, slots, { place: at('权数'), particulars: { tier: '核实' } })];
      }
      const problem = problemOf(value, all);
      return problem === null ? [] : [raise(kind, { indicator: value.code, problem }, { place: at('权数') })];
    });
  },
};

function problemOf({ code, weight }: Indicator, all: ReadonlyMap<string, Indicator>): string | null {
  if (weight === null) return '的汇总方法是加权平均，没有权数';
  if (weight === code) return '的权数是它自己';
  const weighing = all.get(weight);
  if (!weighing) return `的权数“${weight}”不在“指标”表里`;
  return weighing.type === '个数' || weighing.type === '金额' ? null : `的权数“${weight}”不是个数或金额`;
}
