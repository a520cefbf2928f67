import Big from 'big.js';
import { divides } from '../expression/divides';
import { evaluate } from '../expression/evaluate';
import type { Expression } from '../expression/expression';
import { referencesOf } from '../expression/references-of';
import type { Scope } from '../expression/scope';
import { toExcel } from '../expression/to-excel';
import type { Figure } from '../figure/figure';
import { convert } from '../figure/measure';
import { numberFigure } from '../figure/number-figure';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import type { Scheme } from '../scheme/scheme';

/** The cell of an indicator as a formula elsewhere names it; null where there is none. */
export type CellReference = (indicator: string) => string | null;

/**
 * A calculated indicator as an Excel formula (without `=`): empty while a number it needs is not there, ／ where it would
 * divide by zero, both sides of a rate in one measure, the result in the indicator's own. Null where a cell is missing or Excel has no such function.
 */
export function guardedFormula(indicator: Indicator, scheme: Scheme, reference: CellReference): string | null {
  const expression = formulaOf(indicator) ?? indicator.formula;
  const factor = expression && measureFactor(indicator, expression, scheme);
  if (!expression || factor === null) return null;
  const body = toExcel(expression, (code) => {
    const cell = reference(code);
    return cell !== null && factor !== '1' && code === indicator.numerator ? `(${cell}*${factor})` : cell;
  });
  if (body === null) return null;
  const result = resultFactor(indicator, expression, scheme);
  const scaled = result === '1' ? body : `(${body})*${result}`;
  const cells = operandsOf(indicator, scheme).flatMap((code) => reference(code) ?? []);
  const safe = divides(expression.root) ? `IFERROR(${scaled},"/")` : scaled;
  return cells.length === 0 ? safe : `IF(COUNT(${cells.join(',')})<${cells.length},"",${safe})`;
}

/** The indicators that must be numbers for an indicator's formula to be worked out. */
export function operandsOf(indicator: Indicator, { indicators }: Scheme): string[] {
  const expression = formulaOf(indicator) ?? indicator.formula;
  const codes = expression ? referencesOf(expression).indicators : [];
  return codes.filter((code) => ['个数', '金额', '比率'].includes(indicators.get(code)?.type ?? ''));
}

/** What a rate's numerator is multiplied by to stand in its denominator's measure: 0.0001 for 万元 over 亿元. */
export function factorBetween(numerator: Indicator | undefined, denominator: Indicator | undefined): string {
  if (!numerator || !denominator) return '1';
  return (convert(new Big(1), numerator.measure, denominator.measure) ?? new Big(1)).toFixed();
}

/** The factor of a rate whose sides differ in measure, 1 where none does. Null where another formula mixes measures. */
function measureFactor({ numerator, denominator }: Indicator, expression: Expression, { indicators }: Scheme): string | null {
  const measures = [...new Set(referencesOf(expression).indicators.flatMap((code) => indicators.get(code)?.measure ?? []))];
  const mixed = measures.some((one) => measures.some((other) => one !== other && convert(new Big(1), one, other) !== null));
  if (!mixed) return '1';
  return numerator !== null && denominator !== null ? factorBetween(indicators.get(numerator), indicators.get(denominator)) : null;
}

/** What the result is multiplied by to stand in the indicator's measure: 0.0001 for 万元 added up to 亿元. */
function resultFactor(indicator: Indicator, expression: Expression, { indicators }: Scheme): string {
  const figure = (code: string): Figure => numberFigure('7', indicators.get(code)?.measure ?? '', []);
  const nothing = (): undefined => undefined;
  const scope: Scope = { figure, name: nothing, view: nothing, target: nothing, unitCount: nothing, rank: nothing, leaders: nothing, elapsedMonths: nothing };
  const value = evaluate(expression, scope);
  if (value.kind !== 'number' || value.measure === undefined) return '1';
  return (convert(new Big(1), value.measure, indicator.measure) ?? new Big(1)).toFixed();
}
