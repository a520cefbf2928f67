import type { CityFigure } from '../../../core/rollup/summary';
import type { Indicator } from '../../../core/scheme/indicator';
import type { Item } from '../../../core/scheme/scheme';
import type { RoundResult } from '../../../core/sheets/round-result';
import { barLength } from './bar-length';
import { figureCoverage, type FigureCoverage } from './figure-coverage';
import { paceOf, type Pace } from './pace';
import { isShare, shownFigure, type ShownFigure } from './shown-figure';
import { targetLine, type TargetLine } from './target-line';

/** A city figure to be shown. */
export interface HeadlineFigure {
  /** Code. */
  readonly indicator: string;
  readonly name: string;
  readonly shown: ShownFigure;
  readonly coverage: FigureCoverage;
  /** What is not done: 计划, 在办, 预计; null for 实绩. */
  readonly nature: Exclude<Indicator['nature'], '实绩'> | null;
  /** Kept unit by unit: the city has no such figure. */
  readonly kept: boolean;
}

/** 事项 at a glance. Each indicator of the item stands in one place. */
export interface Headline {
  readonly number: string;
  readonly title: string;
  /** What was done; where the item counts nothing, its first state or text. Null where it has neither. */
  readonly lead: HeadlineFigure | null;
  readonly rate: (HeadlineFigure & { readonly bar: number | null; readonly pace: Pace | null }) | null;
  readonly targets: readonly TargetLine[];
  readonly others: readonly HeadlineFigure[];
}

/** The items in the scheme's order, then, as one without a number, what belongs to none; items without indicators have nothing to show. */
export function headlines(result: RoundResult): Headline[] {
  const { scheme } = result.round;
  const all = [...scheme.indicators.values()];
  const names = new Set(scheme.items.map(({ shortName }) => shortName));
  const loose = [...new Set(all.flatMap(({ item }) => (names.has(item) ? [] : [item])))];
  const items: Pick<Item, 'number' | 'title' | 'shortName'>[] = [...scheme.items, ...loose.map((name) => ({ number: '', title: name, shortName: name }))];
  return items.flatMap((item) => {
    const own = all.filter((one) => one.item === item.shortName);
    return own.length === 0 ? [] : [headline(item, own, result)];
  });
}

function headline({ number, title }: Pick<Item, 'number' | 'title'>, own: readonly Indicator[], result: RoundResult): Headline {
  const rate = leadingRate(own, result);
  const lead = leadingCount(own, rate, result) ?? own.find(({ type, code }) => (type === '状态' || type === '文本' || type === '日期') && code !== rate?.code) ?? null;
  const others = own.filter(({ code }) => code !== rate?.code && code !== lead?.code);
  return {
    number,
    title,
    lead: lead && headlineFigure(lead, result),
    rate: rate && { ...headlineFigure(rate, result), bar: barOf(rate, result), pace: paceOf(rate, cityOf(rate, result)?.figure.value ?? null, result.round) },
    targets: targetsOf(own, { rate, lead }, result),
    others: others.map((one) => headlineFigure(one, result)),
  };
}

/** One that tells what was done, with a figure rather than without, 完成率 rather than another. */
function leadingRate(own: readonly Indicator[], result: RoundResult): Indicator | null {
  const rates = own.filter(({ type, nature }) => type === '比率' && nature === '实绩');
  const known = rates.filter((one) => isThere(one, result));
  const [first] = known.length > 0 ? known : rates;
  return known.find(({ name }) => name.endsWith('完成率')) ?? first ?? null;
}

/** What the rate is made of; else one with a published target, else a running total, else any count; with a figure rather than without. */
function leadingCount(own: readonly Indicator[], rate: Indicator | null, result: RoundResult): Indicator | null {
  const counts = own.filter(({ type, nature }) => (type === '个数' || type === '金额') && nature === '实绩');
  const of = counts.find(({ code }) => code === rate?.numerator);
  if (of) return of;
  const known = counts.filter((one) => isThere(one, result));
  const from = known.length > 0 ? known : counts;
  return from.find(({ target }) => target !== null) ?? from.find(({ flow }) => flow === '累计') ?? from[0] ?? null;
}

function targetsOf(own: readonly Indicator[], { rate, lead }: { readonly rate: Indicator | null; readonly lead: Indicator | null }, result: RoundResult): TargetLine[] {
  const { scheme } = result.round;
  return own.flatMap((by) => {
    const measured = { indicator: by, figure: cityOf(by, result)?.figure };
    const line = targetLine(measured, by, scheme);
    const isDivisor = lead !== null && by.code === rate?.denominator && lead.code === rate.numerator && lead.measure === by.measure;
    const done = isDivisor ? targetLine({ indicator: lead, figure: cityOf(lead, result)?.figure }, by, scheme) : null;
    return [done, line].flatMap((one) => one ?? []);
  });
}

function headlineFigure(indicator: Indicator, result: RoundResult): HeadlineFigure {
  const { round } = result;
  const { code, name, nature, method } = indicator;
  const city = cityOf(indicator, result);
  return {
    indicator: code,
    name,
    shown: shownFigure(city?.figure, indicator, round.scheme.rounding),
    coverage: figureCoverage(city ?? { contributions: [], lacking: [], notApplicable: [] }, round),
    nature: nature === '实绩' ? null : nature,
    kept: method === '不汇总',
  };
}

/** How far along the bar is drawn, 0–1; null for what is no share. */
function barOf(rate: Indicator, result: RoundResult): number | null {
  const value = cityOf(rate, result)?.figure.value ?? null;
  return value === null || !isShare(rate) ? null : barLength(Number(value));
}

function isThere(indicator: Indicator, result: RoundResult): boolean {
  const figure = cityOf(indicator, result)?.figure;
  return figure?.state === 'value' || figure?.state === 'zero';
}

function cityOf({ code }: Indicator, { summary }: RoundResult): CityFigure | undefined {
  return summary.city.get(code);
}
