import { findingKind, raise } from '../../finding';
import { periodName, previousPeriod } from '../../period';
import { carriesOver } from '../carried-figures';
import type { Check } from '../check';
import { unitsUnder } from '../units-under';

const kind = findingKind({
  code: 'R014',
  name: '沿用上期而往期没有数',
  tier: '核实',
  message: '{单位}的采用方式是“沿用上期”，往期里没有它{上期}的数，汇总不含该单位。',
  reason: '没有的数不能编造，也不能当作零。',
  next: '把上期的数归入往期，或者改用“不计入”。',
});

export const nothingToCarry: Check = {
  kind,
  judge({ round }) {
    const before = periodName(previousPeriod(round.period, round.scheme.periods));
    return round.adoptions.flatMap((adoption) => {
      if (adoption.way !== '沿用上期') return [];
      const without = unitsUnder(adoption, round).filter((unit) => !carriesOver(unit, round));
      return without.map((unit) => raise(kind, { 单位: unit.name, 上期: before }, { place: { unit: unit.name, ...adoption.source } }));
    });
  },
};
