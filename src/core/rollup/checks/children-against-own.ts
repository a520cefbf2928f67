import type Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { type Finding, findingKind, raise } from '../../finding';
import type { Indicator } from '../../scheme/indicator';
import { spokenName } from '../../scheme/spoken-name';
import type { Check, RolledUp } from '../check';
import { showDifference, showQuantity, showSome } from '../show-quantity';
import { sumOfParts, valueIn } from '../sum-of-parts';
import type { Contribution } from '../summary';
import { foremost } from '../unit-tree';

const kind = findingKind({
  code: 'R011',
  name: '本级数与下级合计不一致',
  tier: '核实',
  message: '{指标}：{单位}本级报{本级}，所属单位合计{合计}，相差{差额}。',
  reason: '上级和所属单位都报同一指标时应当对得上；汇总采用上级自己报的数，所属单位的数不再相加。',
  next: '核对两级的口径和时点，把错的一处改正；口径确有不同的，写核实说明。',
});

/** A unit that is asked itself, against the units under it that are asked as well. */
export const childrenAgainstOwn: Check = {
  kind,
  judge(rolled) {
    const { round, units } = rolled;
    const parents = new Set(units.tree.parents.map(({ code }) => code));
    return [...round.scheme.indicators.values()].flatMap((indicator) => {
      if (indicator.method !== '合计' || indicator.source === '计算') return [];
      const asked = units.askedFor(indicator.code);
      return asked.filter(({ unit }) => parents.has(unit.code)).flatMap((own) => gapOf(own, asked, { indicator, rolled }));
    });
  },
};

function gapOf(own: Contribution, asked: readonly Contribution[], { indicator, rolled }: { readonly indicator: Indicator; readonly rolled: RolledUp }): Finding[] {
  const { tree } = rolled.units;
  const { scheme } = rolled.round;
  const below = asked.filter(({ unit }) => tree.ancestorsOf(unit).some(({ code }) => code === own.unit.code));
  const counting = new Set(foremost(below.map(({ unit }) => unit), tree));
  const { figure: sum, lacking } = sumOfParts(below.filter(({ unit }) => counting.has(unit)), indicator.measure);
  if (!isNumeric(own.figure) || own.figure.qualifier || !isNumeric(sum) || sum.qualifier) return [];
  const value = valueIn(own.figure, indicator.measure);
  const difference = value.minus(sum.value);
  if (difference.eq(0)) return [];
  const show = (one: string | Big) => showQuantity(one, indicator, scheme);
  const slots = { 指标: spokenName(indicator), 单位: own.unit.name, 本级: show(value), 合计: show(sum.value), 差额: showDifference(difference, indicator, scheme) };
  const [source] = own.figure.sources;
  return [
    raise(kind, slots, {
      place: { unit: own.unit.name, ...(source ?? { file: scheme.file, ...indicator.place }), indicators: [indicator.code] },
      particulars: {
        gap: { left: value.toFixed(), right: sum.value, difference: difference.toFixed(), unit: indicator.measure },
        ...(lacking.length > 0 ? { cause: `所属单位合计不含${showSome(lacking.map(({ name }) => name), '个单位')}` } : {}),
      },
    }),
  ];
}
