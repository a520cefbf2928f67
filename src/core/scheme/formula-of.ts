import type { Expression } from '../expression/expression';
import type { Indicator } from './indicator';

const RATES = new WeakMap<Indicator, Expression>();

/** The formula that an indicator is calculated by; null for one that is only ever reported. */
export function formulaOf(indicator: Indicator): Expression | null {
  const { type, source, formula, numerator, denominator } = indicator;
  if (source === '无') return null;
  if (source === '计算' && formula) return formula;
  if (!numerator || !denominator || (source !== '计算' && type !== '比率')) return null;
  const known = RATES.get(indicator);
  if (known) return known;
  const quotient = quotientOf(numerator, denominator);
  RATES.set(indicator, quotient);
  return quotient;
}

function quotientOf(numerator: string, denominator: string): Expression {
  return {
    text: `[${numerator}]/[${denominator}]`,
    root: {
      kind: 'binary',
      operator: '/',
      left: { kind: 'indicator', code: numerator },
      right: { kind: 'indicator', code: denominator },
    },
  };
}
