import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T026',
  name: '计算指标没有公式',
  tier: '强制',
  message: '指标“{indicator}”{why}，但没有公式。',
  reason: '没有公式就算不出这个指标。',
  next: '填写公式，或改正来源、汇总方法。',
});

/** A ratio has a lint of its own. */
export const computedWithoutFormula: Lint = {
  kind,
  find: ({ indicators }) =>
    indicators
      .filter(({ value }) => value.formula === null && value.type !== '比率' && (value.source === '计算' || value.method === '按式'))
      .map(({ value, at }) =>
        raise(kind, { indicator: value.code, why: value.source === '计算' ? '来源是计算' : '汇总方法是按式' }, { place: at('公式') }),
      ),
};
