import { type ExcelError, type Operand, type Scalar, isError } from './values';

export type Argument = () => Operand;

/**
 * A function of Excel's. `call` takes its arguments unevaluated where it is `lazy`, areas where it takes them, and single
 * values otherwise; `arrays`: within its arguments operators work on areas cell by cell.
 */
export type ExcelFunction = { readonly arity: readonly [fewest: number, most: number] } & (
  | { readonly takes: 'values'; readonly call: (values: readonly Scalar[]) => Scalar }
  | { readonly takes: 'areas'; readonly arrays?: true; readonly call: (operands: readonly Operand[]) => Scalar }
  | { readonly takes: 'unevaluated'; readonly call: (given: readonly Argument[]) => Operand }
);

export type Functions = Readonly<Record<string, ExcelFunction>>;

const ANY = 255;

/** One value for values; an error among them is the result. */
export function ofValues(arity: readonly [number, number], of: (values: readonly Exclude<Scalar, ExcelError>[]) => Scalar): ExcelFunction {
  const call = (values: readonly Scalar[]): Scalar => values.find(isError) ?? of(values.filter((one): one is Exclude<Scalar, ExcelError> => !isError(one)));
  return { arity, takes: 'values', call };
}

export function ofAreas(of: (operands: readonly Operand[]) => Scalar, arity: readonly [number, number] = [1, ANY]): ExcelFunction {
  return { arity, takes: 'areas', call: of };
}
