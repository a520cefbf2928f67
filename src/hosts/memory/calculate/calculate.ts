import type { Area } from '../../../core/grid';
import type { Calculator, Lookup } from './calculator';
import { evaluate } from './evaluate';
import { formulaTree } from './formula-tree';
import { type Matrix, fromCell, onlyValue, toCell } from './values';

/** Excel's meaning of the formulas that Yuebao writes; throws for any other. */
export const calculate: Calculator = (formula, at, lookup) => {
  const cells = (sheet: string | null, area: Area): Matrix => matrixOf(sheet ?? at.sheet, area, lookup);
  try {
    return toCell(onlyValue(evaluate(formulaTree(formula), { cells, arrays: false })));
  } catch (cause) {
    throw new Error(`${at.sheet}!R${at.row}C${at.column} ${formula}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
};

function matrixOf(sheet: string, { top, left, bottom, right }: Area, lookup: Lookup): Matrix {
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => fromCell(lookup(sheet, top + row, left + column))),
  );
  return { rows, referred: true };
}
