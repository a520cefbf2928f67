import Big from 'big.js';
import { findingKind, raise } from '../../finding';
import { itemOf } from '../../scheme/indicators-of';
import type { PublishedTarget } from '../../scheme/indicator';
import type { Check } from '../check';
import { spokenName } from '../../scheme/spoken-name';
import { showDifference, showQuantity, showTarget } from '../show-quantity';

const kind = findingKind({
  code: 'R007',
  name: '没有达到公布目标',
  tier: '核实',
  message: '{指标}{实际}，{怎样}公布目标{目标}，相差{差额}。',
  reason: '公布的目标到期应当达到，上限任何时候不得突破；力争、左右不作判断。',
  next: '核对数和时限；确未达到的，在报告中说明原因和打算。',
});

export const targetMissed: Check = {
  kind,
  judge({ round: { scheme, period }, city }) {
    return [...scheme.indicators.values()].flatMap((indicator) => {
      const figure = city.get(indicator.code)?.figure;
      if (!indicator.target || indicator.source === '任务' || !figure?.value || figure.qualifier) return [];
      const deadline = itemOf(indicator, scheme)?.deadline ?? null;
      const actual = new Big(figure.value);
      const goal = goalMissed(actual, indicator.target, deadline !== null && deadline <= period.end);
      if (goal === null) return [];
      const difference = actual.minus(goal);
      const show = (value: Big) => showQuantity(value, indicator, scheme);
      const slots = { 指标: spokenName(indicator), 实际: show(actual), 怎样: difference.gt(0) ? '超过' : '到期低于', 目标: showTarget(goal, indicator, scheme), 差额: showDifference(difference, indicator, scheme) };
      return [
        raise(kind, slots, {
          place: { ...(figure.sources.length === 1 ? figure.sources[0] : { file: scheme.file, ...indicator.place }), indicators: [indicator.code] },
          particulars: { gap: { left: actual.toFixed(), right: goal.toFixed(), difference: difference.toFixed(), unit: figure.measure } },
        }),
      ];
    });
  },
};

/** The bound that is not kept. A lower bound counts once it is due; 力争 and 左右 are hopes, not bounds. */
function goalMissed(actual: Big, { value, upper, comparison }: PublishedTarget, due: boolean): Big | null {
  const goal = new Big(value);
  const tooLow = due && actual.lt(goal) ? goal : null;
  switch (comparison) {
    case '=':
    case '≥':
      return tooLow;
    case '≤':
      return actual.gt(goal) ? goal : null;
    case '区间':
      return upper !== null && actual.gt(upper) ? new Big(upper) : tooLow;
    case '力争':
    case '左右':
      return null;
  }
}
