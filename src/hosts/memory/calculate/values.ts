import type { CellValue } from '../../../core/grid';

export interface ExcelError {
  readonly error: string;
}

/** What one cell holds while a formula is worked out; null is a blank cell, which is neither "" nor 0. */
export type Scalar = number | string | boolean | null | ExcelError;

/** Cells side by side. `referred` where they are cells of a sheet: most functions then ignore texts in them. */
export interface Matrix {
  readonly rows: readonly (readonly Scalar[])[];
  readonly referred: boolean;
}

export type Operand = Scalar | Matrix;

export const VALUE: ExcelError = { error: '#VALUE!' };
export const DIVISION: ExcelError = { error: '#DIV/0!' };
export const NUMBER: ExcelError = { error: '#NUM!' };
export const LACKING: ExcelError = { error: '#N/A' };

export function isError(value: Operand): value is ExcelError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isMatrix(value: Operand): value is Matrix {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

export function scalarsOf(operand: Operand): readonly Scalar[] {
  return isMatrix(operand) ? operand.rows.flat() : [operand];
}

/** Throws for an area: without the array entry that we never write, older versions of Excel take one cell of it and newer ones all. */
export function onlyValue(operand: Operand): Scalar {
  if (!isMatrix(operand)) return operand;
  const [only, ...others] = operand.rows.flat();
  if (only === undefined || others.length > 0) throw new Error('an area where one value is asked: versions of Excel differ');
  return only;
}

export function fromCell(value: CellValue): Scalar {
  if (value.kind === 'blank') return null;
  return value.kind === 'error' ? { error: value.value } : value.value;
}

/** What a cell shows for a formula's result: a blank becomes 0. */
export function toCell(result: Scalar): CellValue {
  if (result === null) return { kind: 'number', value: 0 };
  if (isError(result)) return { kind: 'error', value: result.error };
  if (typeof result === 'number') return Number.isFinite(result) ? { kind: 'number', value: result === 0 ? 0 : result } : { kind: 'error', value: NUMBER.error };
  return typeof result === 'string' ? { kind: 'text', value: result } : { kind: 'boolean', value: result };
}
