import { fnv1a64 } from '../core/fingerprint';
import type { Binding } from '../core/narrative/report';

/** Word takes no more characters than this in a content control's tag and title. */
const LIMIT = 64;

/**
 * The tag of a bound figure's content control: `指标|单位|期|hash`, the hash over the whole binding, so that the
 * report made anew tells by the tag which figure stands there. An indicator too long for Word's limit is cut short
 * and ends with …; the hash still tells it apart.
 */
export function controlTag(binding: Binding): string {
  const { expression, indicators, unit, period, format } = binding;
  const hash = fnv1a64([expression, indicators.join('、'), unit ?? '', period, format].join('|')).slice(-8);
  return led(indicators[0] ?? expression, `|${placeOf(binding)}|${cut(period, 12)}|${hash}`);
}

/** What Word shows above the control. */
export function controlTitle(binding: Binding): string {
  return led(binding.indicators[0] ?? binding.expression, `（${placeOf(binding)}，${cut(binding.period, 12)}）`);
}

function placeOf({ unit }: Binding): string {
  return cut(unit ?? '全市', 16);
}

function led(lead: string, rest: string): string {
  return `${cut(lead, LIMIT - rest.length)}${rest}`;
}

/** At most `length` UTF-16 units, no surrogate pair split. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
