import { findingKind, raise } from '../../finding';
import { periodName, previousPeriod } from '../../period';
import { dueOfUnit } from '../../scheme/due';
import type { Round } from '../../scheme/round';
import { spokenName } from '../../scheme/spoken-name';
import type { Unit } from '../../scheme/unit';
import { recordedBefore } from '../carried-figures';
import type { Check } from '../check';
import { showSome } from '../show-quantity';
import { unitsUnder } from '../units-under';
import { cameUnder } from './came-after-all';

const kind = findingKind({
  code: 'R013',
  name: '沿用上期数',
  tier: '提示',
  message: '{单位}沿用{上期}的数计入汇总：{指标}{当期}{清单}。',
  reason: '沿用的数不是本期的进展，报告要说明；当期数照抄上期，会把上期做的再算一次。',
  next: '本期数报来后改回“本期”重新汇总。',
});

const CAME = '本期的表已经报来：请决定改回“本期”，或仍沿用上期。';

/** What each unit under 沿用上期 brings into the totals, and that figures of one period alone are among it. */
export const carriedOver: Check = {
  kind,
  judge({ round, coverage }) {
    const { scheme, period } = round;
    return round.adoptions.flatMap((adoption) => {
      if (adoption.way !== '沿用上期') return [];
      const came = cameUnder(adoption, { coverage }).map(({ unit }) => unit.code);
      return unitsUnder(adoption, round).flatMap((unit) => {
        const carried = [...recordedBefore(unit, round)].flatMap(([code, { state }]) => (state === 'notReported' ? [] : (scheme.indicators.get(code) ?? []))).filter(({ source }) => source !== '计算');
        if (carried.length === 0) return [];
        const flows = period.kind === '累计' ? [] : carried.filter(({ flow }) => flow === '当期');
        const named = (some: typeof carried) => showSome(some.map(spokenName), '项');
        const slots = { 单位: unit.name, 上期: periodName(previousPeriod(period, scheme.periods)), 指标: named(carried), 当期: flows.length > 0 ? `；其中${named(flows)}是当期数，照上期计入` : '', 清单: listsLeft(unit, round) };
        return [raise(kind, slots, { place: { unit: unit.name, ...adoption.source }, ...(came.includes(unit.code) && { particulars: { next: CAME } }) })];
      });
    });
  },
};

/** The history holds figures alone: of a list nothing can be carried over. */
function listsLeft(unit: Unit, { scheme, period }: Round): string {
  const lists = new Set(dueOfUnit(unit, scheme, period).flatMap(({ form, sender }) => (sender.code === unit.code ? form.lists.map(({ list }) => list) : [])));
  return lists.size > 0 ? `；清单和由清单算得的数不沿用：${[...lists].join('、')}` : '';
}
