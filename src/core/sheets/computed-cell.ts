import type { CellWrite } from '../edit';
import type { Figure } from '../figure/figure';
import { guardedFormula, operandsOf } from '../form/guarded-formula';
import type { Indicator } from '../scheme/indicator';
import type { Scheme } from '../scheme/scheme';
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
  const formula = guardedFormula(indicator, around.scheme, (code) => around.reference(code));
  if (formula === null) return figureCell(figure, indicator, { notes: false });
  const operands = operandsOf(indicator, around.scheme).map((code) => around.figure(code));
  const look = { format: figureFormat(indicator, figure) };
  if (operands.some((operand) => typeof operand?.value !== 'string')) {
    return figure.value === null && figure.text === '' ? formulaCell(formula, null, look) : figureCell(figure, indicator, { notes: false });
  }
  if (indicator.type === '比率' && operands.some((operand) => operand?.qualifier)) return textCell(APPROXIMATE);
  if (figure.state === 'notReported' && figure.text === '') return formulaCell(formula, null, look);
  if (figure.value !== null) return formulaCell(formula, cellNumber(figure.value), look);
  return formulaCell(formula, figure.text === '' ? NOT_APPLICABLE : figure.text, look);
}
