import { needsCity } from '../../expression/references-of';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T028',
  name: '全市规则不能强制',
  tier: '强制',
  message: '审核规则{rule}要看全市的数，级别却是强制。',
  reason: '强制的意见退回某一单位的表，全市的数要等各单位的表收齐后才有。',
  next: '把级别改为核实或提示。',
});

export const blockingCityRule: Lint = {
  kind,
  find: ({ rules }) =>
    rules
      .filter(({ value: { tier, where, formula, when } }) =>
        tier === '强制' && (where.includes('全市') || needsCity(formula) || (when !== null && needsCity(when))))
      .map(({ value, at }) => raise(kind, { rule: value.code }, { place: at('级别') })),
};
