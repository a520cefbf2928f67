import { findingKind, raise } from '../../finding';
import type { Indicator, RollupMethod } from '../indicator';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T057',
  name: '汇总方法与类型不符',
  tier: '强制',
  message: '指标“{indicator}”的类型是{type}，汇总方法不能是{method}。',
  reason: '数不能连接，文字不能相加、平均；率不能平均，要由分子、分母的合计算出，或者按权数加权。',
  next: '改正汇总方法或类型。',
});

const OF_NUMBERS: readonly RollupMethod[] = ['合计', '平均', '加权平均', '最小', '最大'];

export const methodOfType: Lint = {
  kind,
  find: ({ indicators }) =>
    indicators
      .filter(({ value }) => isWrong(value))
      .map(({ value, at }) => raise(kind, { indicator: value.code, type: value.type, method: value.method }, { place: at('汇总方法') })),
};

function isWrong({ type, method }: Indicator): boolean {
  if (type === '个数' || type === '金额') return method === '连接';
  if (type === '比率') return method === '连接' || method === '平均';
  return OF_NUMBERS.includes(method);
}
