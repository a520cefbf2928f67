import { findingKind, raise } from '../../finding';
import type { Check } from '../check';
import { pairSides } from '../pair-sides';
import { spokenName } from '../../scheme/spoken-name';
import { showSome } from '../show-quantity';

const kind = findingKind({
  code: 'R005',
  name: '约数不用来算率',
  tier: '提示',
  message: '{指标}没有算入{单位}：分子或分母是约数。',
  reason: '近8000、400余这样的约数算出的率，小数位没有意义。',
  next: '需要完成率的，请单位报确数。',
});

export const approximateInRate: Check = {
  kind,
  judge({ round: { scheme }, units, city }) {
    return [...scheme.indicators.values()].flatMap((indicator) => {
      const { code, method, numerator, denominator } = indicator;
      if (method !== '比率' || numerator === null || denominator === null) return [];
      const { common, approximate } = pairSides(units.partsOf(numerator), units.partsOf(denominator));
      const totals = [numerator, denominator].some((side) => city.get(side)?.figure.qualifier);
      const names = common > 0 ? approximate.map(({ name }) => name) : totals ? [scheme.city] : [];
      if (names.length === 0) return [];
      return [raise(kind, { 指标: spokenName(indicator), 单位: showSome(names, '个单位') }, { place: { file: scheme.file, ...indicator.place, indicators: [code] } })];
    });
  },
};
