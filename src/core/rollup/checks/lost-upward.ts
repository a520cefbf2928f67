import { type Finding, findingKind, raise } from '../../finding';
import { ownSlots } from '../../scheme/due';
import type { Form } from '../../scheme/form';
import type { Indicator, RollupMethod } from '../../scheme/indicator';
import { spokenName } from '../../scheme/spoken-name';
import type { Check, RolledUp } from '../check';
import { upwardForms, upwardRows } from '../upward-forms';

const kind = findingKind({
  code: 'R031',
  name: '上报后不能再汇总的指标',
  tier: '提示',
  message: '上报表“{表样}”的{指标}（汇总方法：{方法}）：{所得}。',
  reason: '平均数不能再平均，单位个数不能再数，多个单位的状态、日期填不进一格：上一级按上报表汇总，与按全部单位汇总的不同。',
  next: '告知上一级；要得到准确的全市以上的数，改报分子、分母或合计数，由上一级再算。',
});

const BLANK = '没有一个能填的数，表中留空，请补填；不补填的，上一级会提出应填未填';

/** Indicators of 上报 whose method does not nest: what the round above gets instead of what rolling up all units would give. */
export const lostUpward: Check = {
  kind,
  judge: (rolled) => upwardForms(rolled.round.scheme).flatMap((form) => found(form, rolled)),
};

function found(form: Form, { round, units }: RolledUp): Finding[] {
  const { scheme } = round;
  const parents = new Set(units.tree.parents.map(({ code }) => code));
  const rolled = upwardRows(round).some(({ code }) => parents.has(code)) ? form.slots : ownSlots(form);
  const typed = new Set(form.slots.filter(({ computed }) => !computed).map(({ indicator }) => indicator));
  return [...new Set(rolled.map(({ indicator }) => indicator))].filter((code) => typed.has(code)).flatMap((code) => {
    const indicator = scheme.indicators.get(code);
    const gets = indicator && indicator.source !== '计算' ? whatItGets(indicator, typed) : null;
    if (!indicator || gets === null) return [];
    const slots = { 表样: form.name, 指标: spokenName(indicator), 方法: indicator.method, 所得: gets };
    return [raise(kind, slots, { place: { file: scheme.file, ...indicator.place, indicators: [code] } })];
  });
}

/** Null where the round above gets what it would get from the units themselves. */
function whatItGets({ method, type, weight }: Indicator, typed: ReadonlySet<string>): string | null {
  const isNumber = type === '个数' || type === '金额' || type === '比率';
  const gets: Readonly<Partial<Record<RollupMethod, string | null>>> = {
    平均: '表中是所属单位的平均数，上一级再按同一方法汇总，大小单位同等看待，与全部单位的平均数不同',
    加权平均: weight !== null && typed.has(weight) ? null : '权数不在表中，上一级不能按权数汇总',
    单位数: isNumber ? '表中是所属单位的个数，上一级只按有没有计数，每行至多算一个单位' : BLANK,
    连接: type === '文本' ? null : BLANK,
    不汇总: '有下级的单位和全市没有汇总数，表中留空，请补填；不补填的，上一级会提出应填未填',
  };
  return gets[method] ?? null;
}
