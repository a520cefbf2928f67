import Big from 'big.js';
import { evaluate } from '../expression/evaluate';
import type { Expression } from '../expression/expression';
import { listNameOf } from '../expression/column-values';
import { subjectsOf } from '../expression/references-of';
import type { Scope, Value } from '../expression/scope';
import type { Figure, FigureState, Source } from '../figure/figure';
import { convert } from '../figure/measure';
import type { Indicator } from '../scheme/indicator';

const SIGNIFICANT_DIGITS = 20;

/**
 * A calculated indicator's figure as `scope` sees its inputs: exact, a quotient to 20 significant digits.
 * Without an input it is not reported; over an input that does not apply, or a denominator of 0, it does not apply.
 */
export function computeFigure(indicator: Indicator, formula: Expression, scope: Scope): Figure {
  const value = evaluate(formula, scope);
  const base = { measure: indicator.measure, sources: sourcesOf(formula, scope) };
  if (value.kind === 'number') {
    const converted = convert(value.value, value.measure ?? indicator.measure, indicator.measure);
    return { ...base, ...inDecimals(converted ?? value.value) };
  }
  if (value.kind === 'text' || value.kind === 'day') return { ...base, state: 'value', value: null, text: value.value };
  return { ...base, state: stateOf(value), value: null, text: '' };
}

function inDecimals(value: Big): Pick<Figure, 'state' | 'value' | 'text'> {
  const rounded = value.eq(0) ? new Big(0) : value.c.length > SIGNIFICANT_DIGITS ? value.prec(SIGNIFICANT_DIGITS) : value;
  return { state: rounded.eq(0) ? 'zero' : 'value', value: rounded.toFixed(), text: '' };
}

function stateOf(value: Value): FigureState {
  if (value.kind === 'missing') return value.state === 'notApplicable' ? 'notApplicable' : 'notReported';
  return value.kind === 'error' && value.code === '#DIV/0!' ? 'notApplicable' : 'notReported';
}

function sourcesOf(formula: Expression, scope: Scope): Source[] {
  const sources = new Map<string, Source>();
  for (const code of subjectsOf(formula)) {
    for (const source of scope.figure(code)?.sources ?? entrySources(code, scope)) {
      sources.set(`${source.file}|${source.sheet}|${source.cell}`, source);
    }
  }
  return [...sources.values()];
}

/** The cells of a column; of a list that is counted, the one that stands for each entry. */
function entrySources(code: string, scope: Scope): readonly Source[] {
  const column = listNameOf(code);
  const entries = scope.list?.(column === '' ? code : column) ?? [];
  return entries.flatMap((entry) => (column === '' ? entry.sources : entry.figure(code)?.sources) ?? []);
}
