import type { Figure } from '../../figure/figure';
import { findingKind, raise } from '../../finding';
import type { Check, RolledUp } from '../check';
import { showSome } from '../show-quantity';

const kind = findingKind({
  code: 'R006',
  name: '合计不含空白的单位',
  tier: '提示',
  message: '{指标}合计了{几个}个单位，不含{单位}：{原因}。',
  reason: '空白不等于零，不能当作零相加。',
  next: '请这些单位补填：没有发生的填0，不适用的填“/”。',
});

/** Units whose form came and which still have no number for a total. Those that did not report are told by coverage. */
export const blankInTotal: Check = {
  kind,
  judge(rolled) {
    const { scheme } = rolled.round;
    return [...rolled.city.values()].flatMap(({ indicator: code, method, contributions, lacking }) => {
      const indicator = scheme.indicators.get(code);
      const absent = lacking.filter((unit) => indicator?.source === '任务' || hasReported(unit.code, rolled));
      if (!indicator || method !== '合计' || indicator.source === '计算' || contributions.length === 0 || absent.length === 0) return [];
      const reason = indicator.source === '任务' ? '方案里没有任务数' : '填报格为空';
      const slots = { 指标: code, 几个: String(contributions.length), 单位: showSome(absent.map(({ name }) => name), '个单位'), 原因: reason };
      const places = absent.map((unit) => rolled.units.figureOf(unit, code));
      return [raise(kind, slots, { place: { ...onlyPlace(places), indicators: [code] } })];
    });
  },
};

function onlyPlace(figures: readonly Figure[]) {
  const [only, ...others] = figures.flatMap(({ sources }) => sources);
  return others.length === 0 ? only : undefined;
}

function hasReported(unit: string, { coverage }: RolledUp): boolean {
  return coverage.rows.filter((row) => row.unit.code === unit).every(({ standing }) => standing === '已报' || standing === '迟报');
}
