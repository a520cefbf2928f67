import type { Figure, FigureState } from '../../figure/figure';
import { findingKind, raise } from '../../finding';
import type { Way } from '../../scheme/adoption';
import type { Check, RolledUp } from '../check';
import { spokenName } from '../../scheme/spoken-name';
import { showSome } from '../show-quantity';

const kind = findingKind({
  code: 'R006',
  name: '合计不含空白的单位',
  tier: '提示',
  message: '{指标}合计了{几个}个单位，不含{单位}：{原因}。',
  reason: '空白不等于零，不能当作零相加。',
  next: '请这些单位补填：没有发生的填0，不适用的填“/”。',
});

const NEXT_FOR_TASKS = '任务数由市里下达：请在方案“任务”表补上这些单位的任务数，没有任务的填0。';

const REASONS: Readonly<Partial<Record<FigureState, string>>> = {
  blank: '填报格为空',
  notReported: '填为未报',
  notApplicable: '有任务数而填为不适用',
};

/** Units whose form came and which still have no number for a total. Those that did not report, or do not count by 采用方式, are told by coverage. */
export const blankInTotal: Check = {
  kind,
  judge(rolled) {
    const { scheme } = rolled.round;
    return [...rolled.city.values()].flatMap(({ indicator: code, method, contributions, lacking }) => {
      const indicator = scheme.indicators.get(code);
      const absent = lacking.filter((unit) => indicator?.source === '任务' || hasReported(unit.code, rolled));
      if (!indicator || method !== '合计' || indicator.source === '计算' || contributions.length === 0 || absent.length === 0) return [];
      const figures = absent.map((unit) => rolled.units.figureOf(unit, code));
      const isTask = indicator.source === '任务';
      const reason = isTask ? '方案里没有任务数' : [...new Set(figures.map(({ state }) => REASONS[state] ?? '没有数'))].join('，或');
      const slots = { 指标: spokenName(indicator), 几个: String(contributions.length), 单位: showSome(absent.map(({ name }) => name), '个单位'), 原因: reason };
      const place = (isTask ? undefined : onlyPlace(figures)) ?? { file: scheme.file, ...indicator.place };
      return [raise(kind, slots, { place: { ...place, indicators: [code] }, ...(isTask ? { particulars: { next: NEXT_FOR_TASKS } } : {}) })];
    });
  },
};

function onlyPlace(figures: readonly Figure[]) {
  const [only, ...others] = figures.flatMap(({ sources }) => sources);
  return others.length === 0 ? only : undefined;
}

function hasReported(unit: string, { coverage }: RolledUp): boolean {
  const isSetAside = (way?: Way) => way === '不计入' || way === '沿用上期';
  return coverage.rows.filter((row) => row.unit.code === unit).every(({ standing, adoption }) => (standing === '已报' || standing === '迟报') && !isSetAside(adoption?.way));
}
