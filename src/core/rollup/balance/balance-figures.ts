import { isNumeric } from '../../figure/figure';
import type { Round } from '../../scheme/round';
import { sumOfParts } from '../sum-of-parts';
import type { Balanced, Contribution } from '../summary';
import type { UnitFigures } from '../unit-figures';
import { balanceFigure } from './balance-figure';

/** 舍位平衡 of every indicator that has 舍位, over the units directly under the city: those under one count as that one. */
export function balanceFigures(units: UnitFigures, round: Round): ReadonlyMap<string, Balanced> {
  return new Map(
    [...round.scheme.indicators.values()].flatMap((indicator) => {
      const balanced = balanceFigure(indicator, topParts(units, indicator), round);
      return balanced ? [[indicator.code, balanced] as const] : [];
    }),
  );
}

function topParts({ partsOf, tree }: UnitFigures, { code, measure }: { readonly code: string; readonly measure: string }): readonly Contribution[] {
  const groups = new Map<string, Contribution[]>();
  for (const part of partsOf(code)) {
    if (!isNumeric(part.figure)) continue;
    const top = tree.topOf(part.unit).code;
    groups.set(top, [...(groups.get(top) ?? []), part]);
  }
  const parts = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ unit: tree.topOf(first.unit), figure: sumOfParts(group, measure).figure }] : [];
  });
  return parts.sort((one, other) => one.unit.order - other.unit.order);
}
