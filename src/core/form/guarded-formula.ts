import Big from 'big.js';
import { divides } from '../expression/divides';
import { evaluate } from '../expression/evaluate';
import type { Expression, Node } from '../expression/expression';
import { referencesOf } from '../expression/references-of';
import type { Scope } from '../expression/scope';
import { toExcel } from '../expression/to-excel';
import type { Figure } from '../figure/figure';
import { convert } from '../figure/measure';
import { numberFigure } from '../figure/number-figure';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import type { Scheme } from '../scheme/scheme';
import { listNameOf } from '../expression/column-values';
import { listColumn } from './list-column';
import { type CellReference, type ListGuards, listGuards, withCounts } from './list-guards';

/**
 * A calculated indicator as an Excel formula (without `=`): empty while a number it needs is not there, ／ where it would
 * divide by zero, both sides of a rate in one measure, the result in the indicator's own. Columns of lists are areas: it waits for the number of every entry.
 * Null where a cell is missing or Excel has no such function.
 */
export function guardedFormula(indicator: Indicator, scheme: Scheme, reference: CellReference): string | null {
  const expression = formulaOf(indicator) ?? indicator.formula;
  const factor = expression && measureFactor(indicator, expression, scheme);
  if (!expression || factor === null) return null;
  const counted = withCounts(reference, scheme);
  const body = toExcel(expression, (code) => {
    const cell = counted(code);
    return cell !== null && factor !== '1' && code === indicator.numerator ? `(${cell}*${factor})` : cell;
  });
  const guards = listGuards(expression, scheme, reference);
  if (body === null || guards === null) return null;
  const result = resultFactor(indicator, expression, scheme);
  const scaled = result === '1' ? body : `(${body})*${result}`;
  const cells = operandsOf(indicator, scheme).flatMap((code) => reference(code) ?? []);
  const safe = divides(expression.root) ? `IFERROR(${scaled},"/")` : scaled;
  return guarded(safe, cells, guards);
}

function guarded(formula: string, cells: readonly string[], { lacking, none }: ListGuards): string {
  const waits = [...(cells.length === 0 ? [] : [`COUNT(${cells.join(',')})<${cells.length}`]), ...lacking];
  const applying = none.length === 0 ? formula : `IF(${either(none)},"/",${formula})`;
  return waits.length === 0 ? applying : `IF(${either(waits)},"",${applying})`;
}

function either(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join('') : `OR(${conditions.join(',')})`;
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
function measureFactor({ numerator, denominator }: Indicator, expression: Expression, scheme: Scheme): string | null {
  const { indicators } = scheme;
  const measures = [...new Set(referencesOf(expression).indicators.map((code) => measureOf(code, scheme)))];
  const mixed = measures.some((one) => measures.some((other) => one !== other && convert(new Big(1), one, other) !== null));
  if (!mixed) return '1';
  return numerator !== null && denominator !== null ? factorBetween(indicators.get(numerator), indicators.get(denominator)) : null;
}

/** What the result is multiplied by to stand in the indicator's measure: 0.0001 for 万元 added up to 亿元. */
function resultFactor(indicator: Indicator, expression: Expression, scheme: Scheme): string {
  const figure = (code: string): Figure => numberFigure('7', measureOf(code, scheme), []);
  const nothing = (): undefined => undefined;
  const list = (name: string) => (scheme.lists.has(name) ? [{ figure }] : undefined);
  const scope: Scope = { figure, name: nothing, view: nothing, target: nothing, unitCount: nothing, rank: nothing, leaders: nothing, elapsedMonths: nothing, list };
  const value = evaluate({ text: expression.text, root: withoutConditions(expression.root) }, scope);
  if (value.kind !== 'number' || value.measure === undefined) return '1';
  return (convert(new Big(1), value.measure, indicator.measure) ?? new Big(1)).toFixed();
}

function measureOf(code: string, scheme: Scheme): string {
  const indicator = scheme.indicators.get(code);
  if (indicator) return indicator.measure;
  return scheme.lists.has(listNameOf(code)) ? listColumn(code, scheme).measure : '';
}

/** SUMIF as the SUM of the column that it adds: whatever it chooses, the measure is the same. */
function withoutConditions(node: Node): Node {
  switch (node.kind) {
    case 'call': {
      const [asked, , added = asked] = node.arguments;
      return node.name === 'SUMIF' && added ? { ...node, name: 'SUM', arguments: [added] } : { ...node, arguments: node.arguments.map(withoutConditions) };
    }
    case 'unary':
      return { ...node, operand: withoutConditions(node.operand) };
    case 'binary':
      return { ...node, left: withoutConditions(node.left), right: withoutConditions(node.right) };
    default:
      return node;
  }
}
