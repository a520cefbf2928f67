import Big from 'big.js';
import type { CellWrite } from '../edit';
import type { Expression, Node } from '../expression/expression';
import { referencesOf } from '../expression/references-of';
import { toExcel } from '../expression/to-excel';
import { convert } from '../figure/measure';
import type { Figure } from '../figure/figure';
import type { Indicator } from '../scheme/indicator';
import type { Scheme } from '../scheme/scheme';
import { formulaOf } from '../validation/compute-figure';
import { cellNumber, formulaCell, textCell } from './cells';
import { APPROXIMATE, figureCell, NOT_APPLICABLE } from './figure-cell';
import { figureFormat } from './figure-format';

/** Where a calculated cell stands: the cells and figures of the other indicators as seen from there. */
export interface Surroundings {
  readonly scheme: Scheme;
  /** The cell of an indicator, as a formula there has it; null where there is none. */
  reference(indicator: string): string | null;
  /** What that cell holds. */
  figure(indicator: string): Figure | undefined;
}

/**
 * A calculated figure as a live formula: empty while a number it needs is not there, ／ where it would divide by zero.
 * What Excel could not come to by itself stands as the engine's number.
 */
export function computedCell(indicator: Indicator, figure: Figure, around: Surroundings): CellWrite {
  const formula = guardedFormula(indicator, around);
  if (formula === null) return figureCell(figure, indicator, { notes: false });
  const operands = operandsOf(indicator, around.scheme).map((code) => around.figure(code));
  const look = { format: figureFormat(indicator, figure) };
  if (operands.some((operand) => typeof operand?.value !== 'string')) {
    return figure.value === null && figure.text === '' ? formulaCell(formula, null, look) : figureCell(figure, indicator, { notes: false });
  }
  if (indicator.type === '比率' && operands.some((operand) => operand?.qualifier)) return textCell(APPROXIMATE);
  if (figure.value !== null) return formulaCell(formula, cellNumber(figure.value), look);
  return formulaCell(formula, figure.text === '' ? NOT_APPLICABLE : figure.text, look);
}

/** Null where a cell is missing or Excel has no such function. */
function guardedFormula(indicator: Indicator, around: Surroundings): string | null {
  const expression = formulaOf(indicator) ?? indicator.formula;
  if (!expression) return null;
  const factor = measureFactor(indicator, expression, around.scheme);
  if (factor === null) return null;
  const body = toExcel(expression, (code) => {
    const cell = around.reference(code);
    return cell !== null && factor !== '1' && code === indicator.numerator ? `(${cell}*${factor})` : cell;
  });
  if (body === null) return null;
  const cells = operandsOf(indicator, around.scheme).flatMap((code) => around.reference(code) ?? []);
  const safe = divides(expression.root) ? `IFERROR(${body},"${NOT_APPLICABLE}")` : body;
  return cells.length === 0 ? safe : `IF(COUNT(${cells.join(',')})<${cells.length},"",${safe})`;
}

/** The indicators that must be numbers for the formula to be worked out. */
function operandsOf(indicator: Indicator, { indicators }: Scheme): string[] {
  const expression = formulaOf(indicator) ?? indicator.formula;
  const codes = expression ? referencesOf(expression).indicators : [];
  return codes.filter((code) => ['个数', '金额', '比率'].includes(indicators.get(code)?.type ?? ''));
}

/** What a rate's numerator is multiplied by so that both sides have one measure: 万元 over 亿元. Null where other formulas mix measures. */
function measureFactor({ numerator, denominator }: Indicator, expression: Expression, { indicators }: Scheme): string | null {
  const measures = [...new Set(referencesOf(expression).indicators.flatMap((code) => indicators.get(code)?.measure ?? []))];
  const mixed = measures.some((one) => measures.some((other) => one !== other && convert(new Big(1), one, other) !== null));
  if (!mixed) return '1';
  return numerator !== null && denominator !== null ? factorBetween(indicators.get(numerator), indicators.get(denominator)) : null;
}

export function factorBetween(numerator: Indicator | undefined, denominator: Indicator | undefined): string {
  if (!numerator || !denominator) return '1';
  return (convert(new Big(1), numerator.measure, denominator.measure) ?? new Big(1)).toFixed();
}

function divides(node: Node): boolean {
  switch (node.kind) {
    case 'call':
      return node.name === 'MOD' || node.arguments.some(divides);
    case 'unary':
      return divides(node.operand);
    case 'binary':
      return node.operator === '/' || divides(node.left) || divides(node.right);
    default:
      return false;
  }
}
