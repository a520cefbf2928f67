import { notReported } from '../../figure/figure';
import { isAdjustment } from '../adjustments';
import { alignSides } from '../align-sides';
import { method, type Rolled } from '../method';
import { pairSides } from '../pair-sides';
import { weighedMean } from '../weighed-mean';

export const weightedMean = method({
  name: '加权平均',
  title: '加权平均',
  meaning: '各单位的数乘以权数，相加后除以权数合计；只算两个数都有的单位，权数合计为零的不适用。',
  nests: false,
  adjusted: false,
  roll({ indicator, parts, partsOf, tree }): Rolled {
    const { weight, measure } = indicator;
    if (weight === null) return { figure: notReported(measure), contributions: [], lacking: parts.map(({ unit }) => unit) };
    const weights = alignSides(partsOf(weight).filter(({ unit }) => !isAdjustment(unit)), parts, tree)[0];
    const pairs = pairSides(parts, weights);
    const weighed = new Set(pairs.complete.map(({ unit }) => unit.code));
    const asked = new Set(weights.map(({ unit }) => unit.code));
    const unweighed = parts.filter(({ unit, figure }) => !asked.has(unit.code) && figure.state !== 'notApplicable').map(({ unit }) => unit);
    const lacking = parts.map(({ unit }) => unit).filter((unit) => pairs.lacking.includes(unit) || unweighed.includes(unit));
    const contributions = parts.filter(({ unit }) => weighed.has(unit.code));
    const figure = pairs.complete.length > 0 ? weighedMean(pairs.complete, measure) : { ...notReported(measure), state: unweighed.length > 0 ? ('notReported' as const) : pairs.missing };
    return { figure, contributions, lacking };
  },
});
