import type { RollupMethod } from '../../scheme/indicator';
import type { Method } from '../method';
import { cityOwn } from './city-own';
import { formulaOnTotals } from './formula-on-totals';
import { notRolled } from './not-rolled';
import { ratioOfSums } from './ratio-of-sums';
import { sum } from './sum';

/** Every roll-up method, by its name in a scheme. */
export const METHODS: Readonly<Record<RollupMethod, Method>> = {
  合计: sum,
  比率: ratioOfSums,
  按式: formulaOnTotals,
  市级: cityOwn,
  不汇总: notRolled,
};
