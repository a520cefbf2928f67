import { findingKind, raise } from '../../finding';
import type { RollupMethod } from '../indicator';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T025',
  name: '比率没有分子分母',
  tier: '强制',
  message: '比率“{indicator}”{problem}，全市的率算不出来。',
  reason: '率由分子、分母的合计算出，不能由各单位的率平均。',
  next: '填写分子和分母，或填写公式；只作市级直接填报的，把汇总方法改为市级或不汇总；只有各单位的率的，写权数用加权平均。',
});

/** How a rate that is typed may be rolled up without its counts. */
const WITHOUT_PARTS: readonly RollupMethod[] = ['市级', '不汇总', '加权平均', '最小', '最大', '单位数'];

export const rateWithoutParts: Lint = {
  kind,
  find: ({ indicators }) =>
    indicators.flatMap(({ value, at }) => {
      const { type, numerator, denominator, formula, source, method, code } = value;
      if (type !== '比率') return [];
      if (numerator !== null && denominator === null) return [raise(kind, { indicator: code, problem: '只有分子' }, { place: at('分母') })];
      if (numerator === null && denominator !== null) return [raise(kind, { indicator: code, problem: '只有分母' }, { place: at('分子') })];
      const direct = source === '无' || (source !== '计算' && WITHOUT_PARTS.includes(method));
      if (formula !== null || direct) return [];
      return [raise(kind, { indicator: code, problem: '没有分子、分母，也没有公式' }, { place: at('分子') })];
    }),
};
