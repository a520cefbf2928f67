import Big from 'big.js';
import { findingKind, raise } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import type { Check } from '../check';

const kind = findingKind({
  code: 'R016',
  name: '舍位平衡调整',
  tier: '提示',
  message: '{指标}以{单位}显示，合计{合计}{单位}；为使各单位相加等于合计，调整了{几个}个单位的末位：{明细}。',
  reason: '各单位分别取舍后相加，常与合计差一两个末位；调整只动显示数，不动原数，动得最少。',
  next: '一般不必处理；对外提供时用平衡后的显示数。',
});

export const roundingAdjusted: Check = {
  kind,
  judge({ round: { scheme }, balanced }) {
    return [...balanced.values()].flatMap(({ indicator: code, measure, total, adjusted }) => {
      const indicator = scheme.indicators.get(code);
      if (!indicator || adjusted.length === 0) return [];
      const told = adjusted.map(({ unit, from, to }) => `${unit.shortName || unit.name}${from}改为${to}（${signed(new Big(to).minus(from))}）`);
      const slots = { 指标: spokenName(indicator), 单位: measure, 合计: total, 几个: String(adjusted.length), 明细: told.join('，') };
      return [raise(kind, slots, { place: { file: scheme.file, ...indicator.place, indicators: [code] } })];
    });
  },
};

function signed(difference: Big): string {
  return `${difference.gt(0) ? '+' : '−'}${difference.abs().toFixed()}`;
}
