import type Big from 'big.js';
import { type CompletionPart, type CompletionSituation, decimalFormat, type PhrasePart } from './phrase';
import { isShare, type Yardstick } from './yardstick';

/** The rate itself, as it is written. */
export function rateParts(rate: string, { indicator: { measure, decimals } }: Yardstick): PhrasePart[] {
  return isShare(measure) ? [{ expression: rate, format: '0.00%' }] : [{ expression: rate, format: decimalFormat(decimals) }, measure];
}

/** What the rate is, said before how it stands to its target; in the mark's format, with as many decimals as keep it on its side of the target. */
export function statedRate({ rate, value, format = '', yardstick }: CompletionSituation): CompletionPart[] {
  if (!yardstick) return [];
  const { name, measure, decimals } = yardstick.indicator;
  const share = isShare(measure);
  const plain = /^0(?:\.(0+))?(%?)$/.exec(format === '' ? (share ? '0.00%' : decimalFormat(decimals)) : format);
  const lead = `${name}为`;
  if (!plain) return [lead, { expression: rate, format }, '，'];
  const [, digits = '', percent] = plain;
  const moved = percent === '%' ? 2 : 0;
  const goals = [yardstick.floor, yardstick.ceiling].flatMap((goal) => goal?.value ?? []);
  const keepsSide = (count: number): boolean => goals.every((goal) => value.round(count + moved).cmp(goal) === value.cmp(goal));
  const shown = [0, 1, 2, 3, 4].map((more) => digits.length + more).find(keepsSide) ?? digits.length;
  return [lead, { expression: rate, format: `${decimalFormat(shown)}${percent ?? ''}` }, ...(share ? [] : [measure]), '，'];
}

/** `more` less `less`, in 百分点 or the rate's measure, with as many decimals as show that it is not none. */
export function gapParts(of: { readonly more: string; readonly less: string; readonly gap: Big }, { indicator: { measure, decimals } }: Yardstick): PhrasePart[] {
  const expression = `(${of.more})-(${of.less})`;
  const share = isShare(measure);
  const fewest = share ? 2 : decimals;
  const shown = [0, 1, 2, 3, 4].map((more) => fewest + more).find((count) => of.gap.round(share ? count + 2 : count).gt(0)) ?? fewest;
  return share ? [{ expression, format: `${decimalFormat(shown)}个百分点` }] : [{ expression, format: decimalFormat(shown) }, measure];
}

/** How far a rate is from the floor it is measured by, led by `wording`; nothing where it has no floor. */
export function shortfallParts(wording: string, situation: CompletionSituation): CompletionPart[] {
  const { rate, value, yardstick } = situation;
  if (!yardstick?.floor) return [];
  const { expression, value: floor } = yardstick.floor;
  return [...statedRate(situation), { wording }, ...gapParts({ more: expression, less: rate, gap: floor.minus(value) }, yardstick)];
}
