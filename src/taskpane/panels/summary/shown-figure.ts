import Big from 'big.js';
import type { Figure, FigureState, Rounding } from '../../../core/figure/figure';
import { writeDay } from '../../../core/figure/write-day';
import { writeNumber } from '../../../core/figure/write-number';
import type { Indicator } from '../../../core/scheme/indicator';

/** A figure as the panel shows it: a number apart from its measure, or what there is in its place. A measure may lead on to 左右. */
export type ShownFigure =
  | { readonly kind: 'number'; readonly number: string; readonly measure: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent'; readonly state: Exclude<FigureState, 'value' | 'zero'> };

type Shape = Pick<Indicator, 'type' | 'measure' | 'decimals'>;

/** At the indicator's decimals, rounded once, in groups of three digits, the qualifier where Chinese puts it. */
export function shownFigure(figure: Figure | undefined, indicator: Shape, rounding: Rounding): ShownFigure {
  if (!figure) return { kind: 'absent', state: 'notReported' };
  const { state, value, text, measure, qualifier } = figure;
  if (value !== null) {
    const { number, measure: unit } = shownNumber(value, { ...indicator, measure: measure || indicator.measure }, rounding);
    switch (qualifier) {
      case undefined:
        return { kind: 'number', number, measure: unit };
      case '近':
      case '约':
        return { kind: 'number', number: `${qualifier}${number}`, measure: unit };
      case '余':
      case '多':
        return { kind: 'number', number: `${number}${qualifier}`, measure: unit };
      case '左右':
      case '以上':
      case '以下':
        return { kind: 'number', number, measure: `${unit}${qualifier}` };
    }
  }
  if (state !== 'value' && state !== 'zero') return { kind: 'absent', state };
  if (text.trim() === '') return { kind: 'absent', state: 'blank' };
  return { kind: 'text', text: indicator.type === '日期' ? writeDay(text, 'YYYY年M月D日') : text };
}

/** A share's sign is part of its number: 79.46%. What is not nought is not shown as nought. */
export function shownNumber(value: string | Big, { type, measure, decimals }: Shape, rounding: Rounding): { readonly number: string; readonly measure: string } {
  const exact = new Big(value);
  const share = isShare({ type, measure });
  const written = (count: number): string => writeNumber(exact, `#,##0${count > 0 ? `.${'0'.repeat(count)}` : ''}${share ? '%' : ''}`, rounding);
  const shows = [0, 1, 2, 3, 4].map((more) => written(decimals + more)).find((text) => exact.eq(0) || /[1-9]/.test(text));
  return { number: shows ?? written(decimals), measure: share ? '' : measure };
}

/** A fraction that is written as a percentage. */
export function isShare({ type, measure }: Pick<Indicator, 'type' | 'measure'>): boolean {
  return type === '比率' && /^[%％]?$/.test(measure);
}

/** As one text: `313,718人`. Null where it is absent. */
export function plainText(shown: ShownFigure): string | null {
  switch (shown.kind) {
    case 'number':
      return `${shown.number}${shown.measure}`;
    case 'text':
      return shown.text;
    case 'absent':
      return null;
  }
}
