import Big from 'big.js';
import type { Finding } from '../../finding';
import { findingKind, raise } from '../../finding';
import type { Indicator, PublishedTarget } from '../../scheme/indicator';
import type { Check, RolledUp } from '../check';
import { spokenName } from '../../scheme/spoken-name';
import { showQuantity, showTarget } from '../show-quantity';
import type { CityFigure } from '../summary';
import { sumOfParts } from '../sum-of-parts';
import type { UnitFigures } from '../unit-figures';

const kind = findingKind({
  code: 'R001',
  name: '任务合计与公布目标不一致',
  tier: '核实',
  message: '{指标}：县区任务合计{合计}，比公布目标{目标}{多少}{差额}{两率}。',
  reason: '任务分解到县区后应当与公布目标对得上；对不上时，同一进度按两个分母会得出两个完成率。',
  next: '核对任务分解文件与公布目标；以哪个数为分母，在报告中写明。',
});

export const tasksAgainstTarget: Check = {
  kind,
  judge(rolled) {
    const { scheme } = rolled.round;
    return [...scheme.indicators.values()].flatMap((indicator) => {
      const sum = rolled.city.get(indicator.code)?.figure.value;
      if (indicator.source !== '任务' || !indicator.target || !sum) return [];
      const goal = goalMissed(new Big(sum), indicator.target);
      return goal === null ? [] : [gapFound(indicator, { sum: new Big(sum), goal }, rolled)];
    });
  },
};

/** The target that the sum of the tasks does not meet, or null; 左右 sets no exact target. */
function goalMissed(sum: Big, { value, upper, comparison }: PublishedTarget): Big | null {
  const goal = new Big(value);
  switch (comparison) {
    case '=':
      return sum.eq(goal) ? null : goal;
    case '≥':
    case '力争':
      return sum.lt(goal) ? goal : null;
    case '≤':
      return sum.gt(goal) ? goal : null;
    case '区间':
      return sum.lt(goal) ? goal : upper !== null && sum.gt(upper) ? new Big(upper) : null;
    case '左右':
      return null;
  }
}

function gapFound(indicator: Indicator, { sum, goal }: { sum: Big; goal: Big }, rolled: RolledUp): Finding {
  const { scheme } = rolled.round;
  const show = (value: Big) => showQuantity(value, indicator, scheme);
  const difference = sum.minus(goal);
  return raise(
    kind,
    {
      指标: spokenName(indicator),
      合计: show(sum),
      目标: showTarget(goal, indicator, scheme),
      多少: difference.lt(0) ? '少' : '多',
      差额: show(difference.abs()),
      两率: bothRates(indicator, goal, rolled),
    },
    {
      place: { file: scheme.file, ...indicator.place, indicators: [indicator.code] },
      particulars: {
        gap: { left: sum.toFixed(), right: goal.toFixed(), difference: difference.toFixed(), unit: indicator.measure },
        cause: '任务没有全部分解到单位，或某个单位的任务数与分解文件不一致',
      },
    },
  );
}

/**
 * The rates that have the tasks as denominator, by the sum of the tasks and by the published target; where some units have
 * no part in the rate, only the rate of the others, for their part of the work must not be divided by the whole target.
 */
function bothRates(tasks: Indicator, goal: Big, { round, units, city }: RolledUp): string {
  const rates = [...round.scheme.indicators.values()].filter(({ method, denominator }) => method === '比率' && denominator === tasks.code);
  return rates
    .map((rate) => {
      const byTasks = city.get(rate.code);
      if (!byTasks?.figure.value || goal.eq(0)) return '';
      const show = (value: string | Big) => showQuantity(value, rate, round.scheme);
      const { name } = rate;
      if (!isWhole(byTasks, city.get(tasks.code))) return `；${partOf(byTasks, { rate, units })}${name}${show(byTasks.figure.value)}`;
      const numerators = byTasks.contributions.map(({ unit }) => ({ unit, figure: units.figureOf(unit, rate.numerator ?? '') }));
      const done = new Big(sumOfParts(numerators, tasks.measure).figure.value ?? 0);
      return `；按任务合计${name}${show(byTasks.figure.value)}，按公布目标${show(done.div(goal))}`;
    })
    .join('');
}

/** True where every unit of the tasks is in the rate, and no other lacks. */
function isWhole(rate: CityFigure, tasks: CityFigure | undefined): boolean {
  return rate.lacking.length === 0 && rate.contributions.length === tasks?.contributions.length;
}

/** 计入的14个单位的; or, where others reported as well but not an exact figure of both, 两项都有确数的14个单位的. */
function partOf({ contributions, lacking }: CityFigure, { rate, units }: { readonly rate: Indicator; readonly units: UnitFigures }): string {
  const isAbsent = lacking.every((unit) => units.figureOf(unit, rate.numerator ?? '').state === 'notReported');
  return `${isAbsent ? '计入' : '两项都有确数'}的${contributions.length}个单位的`;
}
