import { notReported } from '../../figure/figure';
import { isAdjustment, oneSided } from '../adjustments';
import { alignSides } from '../align-sides';
import type { RollupQuestion, Rolled } from '../method';
import { method } from '../method';
import { pairSides, ratioFigure } from '../pair-sides';
import { sumOfParts } from '../sum-of-parts';

export const ratioOfSums = method({
  name: '比率',
  title: '合计相除',
  meaning: '分子合计除以分母合计，只算两个数都有的单位；不取各单位比率的平均，超过百分之百也照实写。',
  nests: false,
  adjusted: true,
  roll(question) {
    const { indicator, partsOf, cityOf } = question;
    const { numerator, denominator } = indicator;
    if (numerator === null || denominator === null) return noSides(question);
    const [tops, bottoms] = alignSides(partsOf(numerator), partsOf(denominator), question.tree);
    const pairs = pairSides(tops, bottoms);
    const added = { top: oneSided(tops, bottoms), bottom: oneSided(bottoms, tops) };
    if (pairs.common === 0) return ofTotals(question, cityOf(numerator), cityOf(denominator));
    const [top, bottom] = [
      sumOfParts([...pairs.complete.map(({ unit, numerator: figure }) => ({ unit, figure })), ...added.top], measureOf(question, numerator)).figure,
      sumOfParts([...pairs.complete.map(({ unit, denominator: figure }) => ({ unit, figure })), ...added.bottom], measureOf(question, denominator)).figure,
    ];
    const contributions = pairs.complete.map((pair) => ({ unit: pair.unit, figure: ratioFigure(pair.numerator, pair.denominator, indicator.measure) }));
    const figure = pairs.complete.some(({ unit }) => !isAdjustment(unit)) ? ratioFigure(top, bottom, indicator.measure) : { ...notReported(indicator.measure), state: pairs.missing, sources: top.sources };
    return { figure, contributions, lacking: pairs.lacking };
  },
});

/** The two sides come from different bodies, as where the city itself gives the denominator: their totals are divided. */
function ofTotals({ indicator }: RollupQuestion, top: Totals, bottom: Totals): Rolled {
  const absent = { state: 'notReported', value: null, text: '', measure: '', sources: [] } as const;
  const figure = ratioFigure(top?.figure ?? absent, bottom?.figure ?? absent, indicator.measure);
  const contributions = figure.value === null ? [] : [...(top?.contributions ?? []), ...(bottom?.contributions ?? [])];
  return { figure, contributions, lacking: [...new Set([...(top?.lacking ?? []), ...(bottom?.lacking ?? [])])] };
}

type Totals = ReturnType<RollupQuestion['cityOf']>;

function measureOf({ cityOf }: RollupQuestion, indicator: string): string {
  return cityOf(indicator)?.figure.measure ?? '';
}

function noSides({ indicator, parts }: RollupQuestion): Rolled {
  const figure = { state: 'notReported', value: null, text: '', measure: indicator.measure, sources: [] } as const;
  return { figure, contributions: [], lacking: parts.map(({ unit }) => unit) };
}
