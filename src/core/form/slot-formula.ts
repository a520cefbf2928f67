import { areaAddress, toAddress } from '../address';
import type { Form, Slot } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';
import { guardedFormula } from './guarded-formula';
import { columnArea } from './list-cells';

/**
 * The Excel formula (without `=`) of a computed slot within its own form: over the cells of its own unit and, for the
 * sender's, the areas of the form's lists; for a number that the rows of units add up to, their sum. Null where the form lacks a cell it needs or Excel has no such function.
 */
export function slotFormula(slot: Slot, form: Form, scheme: Scheme): string | null {
  const indicator = scheme.indicators.get(slot.indicator);
  if (!indicator) return null;
  const own = guardedFormula(indicator, scheme, (needed) => cellsInForm(needed, slot.unit, form));
  return own ?? (indicator.method === '合计' && slot.unit === null ? sumOfRows(slot.indicator, form) : null);
}

/** Where a form has the cell of the sender (null) or of a row's unit for an indicator, `D6`; of the sender also a list's column, `B8:B17`. */
export function cellsInForm(code: string, unit: string | null, { slots, lists }: Pick<Form, 'slots' | 'lists'>): string | null {
  const slot = slots.find((one) => one.indicator === code && one.unit === unit);
  if (slot) return toAddress(slot.at);
  const [area] = unit === null ? lists.flatMap((list) => list.columns.flatMap(({ column, at }) => (column === code ? columnArea(list, at) : []))) : [];
  return area ? areaAddress(area) : null;
}

function sumOfRows(code: string, { slots }: Form): string | null {
  const rows = slots.filter(({ indicator, unit }) => indicator === code && unit !== null).map(({ at }) => at);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  const area = `${toAddress(first)}:${toAddress(last)}`;
  return `IF(COUNT(${area})=0,"",SUM(${area}))`;
}
