import type { Big } from 'big.js';
import type { Indicator } from '../scheme/indicator';
import type { Day } from '../period';
import type { Yardstick } from './yardstick';

/** A piece of a phrase: words, or a mark in the language of expressions. Words are never read for marks. */
export type PhrasePart = string | PhraseMark;

export interface PhraseMark {
  readonly expression: string;
  readonly format: string;
}

/** Words that follow from the rate, and change with it. */
export interface Wording {
  readonly wording: string;
}

export type CompletionPart = PhrasePart | Wording;

export interface PhraseExample<Situation> {
  readonly given: Situation;
  /** The city's figures in the example, by indicator code. */
  readonly figures: Readonly<Record<string, string>>;
  readonly says: string;
}

/** 措辞: how one kind of thing is said. Of a catalogue the first phrase that takes the situation is used. */
export interface Phrase<Situation, Part = PhrasePart> {
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  takes(situation: Situation): boolean;
  /** Without the final mark. */
  parts(situation: Situation): readonly Part[];
  readonly examples: readonly [PhraseExample<Situation>, ...PhraseExample<Situation>[]];
}

/** An indicator of which the scheme has no sentence. */
export interface IndicatorSituation {
  readonly title: string;
  readonly indicator: Pick<Indicator, 'code' | 'name' | 'type' | 'measure' | 'decimals' | 'nature'>;
  /** Both sides of a rate; null where it has none. */
  readonly sides: { readonly numerator: IndicatorSituation['indicator']; readonly denominator: IndicatorSituation['indicator'] } | null;
  /** The city's figure; null where there is none. */
  readonly value: Big | null;
  /** How many units are ranked by it. */
  readonly ranked: number;
}

/** How far an item has come. Fractions; `elapsed` is 序时进度. */
export interface CompletionSituation {
  /** The rate as an expression. */
  readonly rate: string;
  readonly value: Big;
  /** The format that the scheme asks for; the usual one where it does not. */
  readonly format?: string;
  readonly elapsed: Big;
  readonly end: Day;
  readonly deadline: Day | null;
  /** What the rate is measured by; absent for one that is done at 100%. */
  readonly yardstick?: Yardstick;
}

/** 完成情况 is told by wording and figures. */
export type CompletionPhrase = Phrase<CompletionSituation, CompletionPart>;

/** A number's format from its decimals. */
export function decimalFormat(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
}

export function figureMark({ code, decimals, type }: IndicatorSituation['indicator']): PhrasePart {
  if (type === '比率') return { expression: `[${code}]`, format: '0.00%' };
  return { expression: `[${code}]`, format: type === '个数' || type === '金额' ? decimalFormat(decimals) : '' };
}

/** A percentage with two decimals, or with as many as keep a rate below one from showing as 100%. */
export function rateFormat(rate: Big): string {
  const decimals = [2, 3, 4, 5, 6].find((count) => rate.gte(1) || rate.round(count + 2).lt(1)) ?? 6;
  return `${decimalFormat(decimals)}%`;
}

/** How far the rate is from 序时进度: the difference of the two as they are printed, as a calculator has it. */
export function aheadBy({ value, elapsed }: CompletionSituation): Big {
  return value.round(4).minus(elapsed.round(4));
}

/** 超额 is said only where the rate as printed is above 100%. */
export function isOver({ value }: CompletionSituation): boolean {
  return value.round(4).gt(1);
}

export function isEarly({ end, deadline }: Pick<CompletionSituation, 'end' | 'deadline'>): boolean {
  return deadline !== null && end < deadline;
}

export function isBelowTarget({ value, yardstick }: CompletionSituation): boolean {
  return Boolean(yardstick?.floor && value.lt(yardstick.floor.value));
}

export function reachesTarget({ value, yardstick }: CompletionSituation): boolean {
  return Boolean(yardstick?.floor && value.gte(yardstick.floor.value));
}
