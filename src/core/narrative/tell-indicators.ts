import Big from 'big.js';
import type { Indicator } from '../scheme/indicator';
import type { Item } from '../scheme/scheme';
import type { Narration, Told } from './narration';
import type { IndicatorSituation } from './phrase';
import { furtherPhrases, indicatorPhrases } from './phrases';
import { tellPhrase } from './tell-phrase';

/** What the phrase catalogue says of an item's indicators, where the scheme has no sentences for it. */
export function tellIndicators(item: Item, narration: Narration): Told[] {
  const { indicators } = narration.round.scheme;
  const own = [...indicators.values()].filter((one) => one.item === item.shortName && one.source !== '无');
  const sides = new Set(own.flatMap((one) => (sidesOf(one, narration) ? [one.numerator, one.denominator] : [])));
  return own
    .filter(({ code }) => !sides.has(code))
    .flatMap((indicator) => {
      const situation = situationOf(indicator, item, narration);
      const main = indicatorPhrases.find((phrase) => phrase.takes(situation));
      const spoken = [main, ...furtherPhrases.filter((phrase) => phrase.takes(situation))];
      return spoken.flatMap((phrase) => (phrase ? [tellPhrase(phrase.parts(situation), { item, place: indicator.place }, narration)] : []));
    });
}

function situationOf(indicator: Indicator, item: Item, narration: Narration): IndicatorSituation {
  const { city, ranks } = narration.summary;
  const value = city.get(indicator.code)?.figure.value ?? null;
  return {
    title: item.title,
    indicator,
    sides: sidesOf(indicator, narration),
    value: value === null ? null : new Big(value),
    ranked: ranks.get(indicator.code)?.length ?? 0,
  };
}

function sidesOf({ type, numerator, denominator }: Indicator, { round }: Narration): IndicatorSituation['sides'] {
  if (type !== '比率' || numerator === null || denominator === null) return null;
  const [over, under] = [round.scheme.indicators.get(numerator), round.scheme.indicators.get(denominator)];
  return over && under ? { numerator: over, denominator: under } : null;
}
