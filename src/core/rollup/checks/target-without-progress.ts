import { findingKind, raise } from '../../finding';
import type { Check } from '../check';
import { spokenName } from '../../scheme/spoken-name';
import { showTarget } from '../show-quantity';

const kind = findingKind({
  code: 'R002',
  name: '公布了目标，没有进展数',
  tier: '核实',
  message: '{指标}公布了目标{目标}，本期没有进展数。',
  reason: '向社会公布的每个目标都应当有进展数；只有事件没有数，无法判断完成没有。',
  next: '补报进展数；没有单位填报的，在方案里安排单位填报，或在报告中说明。',
});

export const targetWithoutProgress: Check = {
  kind,
  judge({ round: { scheme }, city }) {
    return [...scheme.indicators.values()].flatMap((indicator) => {
      const state = city.get(indicator.code)?.figure.state ?? 'notReported';
      if (!indicator.target || indicator.source === '任务' || (state !== 'notReported' && state !== 'blank')) return [];
      const { value, upper } = indicator.target;
      const goal = showTarget(value, indicator, scheme);
      const shown = upper === null ? goal : `${goal}～${showTarget(upper, indicator, scheme)}`;
      const place = { file: scheme.file, ...indicator.place, indicators: [indicator.code] };
      const cause = indicator.source === '无' ? '方案没有安排单位填报这个指标' : '应填报的单位未报、退回或该格为空';
      return [raise(kind, { 指标: spokenName(indicator), 目标: shown }, { place, particulars: { cause } })];
    });
  },
};
