import type { RollupMethod } from '../../scheme/indicator';
import type { Method } from '../method';
import { cityOwn } from './city-own';
import { formulaOnTotals } from './formula-on-totals';
import { joinedText } from './joined-text';
import { maximum } from './maximum';
import { mean } from './mean';
import { minimum } from './minimum';
import { notRolled } from './not-rolled';
import { ratioOfSums } from './ratio-of-sums';
import { sum } from './sum';
import { unitCount } from './unit-count';
import { weightedMean } from './weighted-mean';

/** Every roll-up method, by its name in a scheme. */
export const METHODS: Readonly<Record<RollupMethod, Method>> = {
  合计: sum,
  比率: ratioOfSums,
  按式: formulaOnTotals,
  加权平均: weightedMean,
  最小: minimum,
  最大: maximum,
  平均: mean,
  单位数: unitCount,
  连接: joinedText,
  市级: cityOwn,
  不汇总: notRolled,
};
