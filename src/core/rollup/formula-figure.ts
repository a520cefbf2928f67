import { evaluate } from '../expression/evaluate';
import type { Scope, Value } from '../expression/scope';
import { notReported, type Figure } from '../figure/figure';
import { numberFigure } from '../figure/number-figure';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import { uniqueSources } from '../figure/unique-sources';

/** What an indicator's formula comes to in the scope; `operands` are the figures that it speaks of. */
export function formulaFigure(indicator: Indicator, scope: Scope, operands: readonly Figure[]): Figure {
  const formula = formulaOf(indicator) ?? indicator.formula;
  const absent = { ...notReported(indicator.measure), sources: uniqueSources(operands) };
  if (!formula) return absent;
  if (indicator.type === '比率' && operands.some(({ qualifier }) => qualifier)) return absent;
  const value = evaluate(formula, scope);
  if (value.kind === 'number') {
    const { qualifier } = value;
    return { ...numberFigure(value.value.toFixed(), indicator.measure, absent.sources), ...(qualifier ? { qualifier } : {}) };
  }
  if (value.kind === 'text') return { ...absent, state: 'value', text: value.value };
  return { ...absent, state: stateOf(value) };
}

function stateOf(value: Value): Figure['state'] {
  if (value.kind === 'missing') return value.state;
  return value.kind === 'error' && value.code === '#DIV/0!' ? 'notApplicable' : 'notReported';
}
