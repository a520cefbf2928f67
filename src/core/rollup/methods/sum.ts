import { notReported } from '../../figure/figure';
import { isAdjustment } from '../adjustments';
import { missingState } from '../city-state';
import { method } from '../method';
import { sumOfParts } from '../sum-of-parts';

export const sum = method({
  name: '合计',
  title: '各单位相加',
  meaning: '各单位的数相加；没有数的单位不当作零，另行列出。',
  nests: true,
  adjusted: true,
  roll({ indicator, parts }) {
    const rolled = sumOfParts(parts, indicator.measure);
    const isOfUnits = rolled.lacking.length === 0 || rolled.contributions.some(({ unit }) => !isAdjustment(unit));
    return isOfUnits ? rolled : { ...rolled, figure: { ...notReported(indicator.measure), state: missingState(parts) } };
  },
});
