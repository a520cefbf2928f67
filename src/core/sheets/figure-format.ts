import type { Figure, Qualifier } from '../figure/figure';
import type { Indicator } from '../scheme/indicator';
import { slotFormat } from '../form/slot-format';

/** Those that stand before the number. */
export const BEFORE_NUMBER: readonly Qualifier[] = ['近', '约'];

/** The number format of an indicator's figure: its decimals, and the qualifier as part of what is shown, so that the cell stays a number. */
export function figureFormat(indicator: Pick<Indicator, 'type' | 'decimals'>, { qualifier }: Pick<Figure, 'qualifier'> = {}): string {
  const format = slotFormat(indicator);
  const plain = format === '@' || indicator.type === '日期' ? 'General' : format;
  if (qualifier === undefined) return plain;
  return BEFORE_NUMBER.includes(qualifier) ? `"${qualifier}"${plain}` : `${plain}"${qualifier}"`;
}
