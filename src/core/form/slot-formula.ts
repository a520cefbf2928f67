import { toAddress } from '../address';
import type { Form, Slot } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';
import { guardedFormula } from './guarded-formula';

/**
 * The Excel formula (without `=`) of a computed slot within its own form: over the cells of its own unit; for a number
 * that the rows of units add up to, their sum. Null where the form lacks a cell it needs or Excel has no such function.
 */
export function slotFormula(slot: Slot, form: Form, scheme: Scheme): string | null {
  const indicator = scheme.indicators.get(slot.indicator);
  if (!indicator) return null;
  const own = guardedFormula(indicator, scheme, (needed) => slotAddress(needed, slot.unit, form));
  return own ?? (indicator.method === '合计' && slot.unit === null ? sumOfRows(slot.indicator, form) : null);
}

/** Where the form has a unit's cell for the indicator, as `D6`. */
function slotAddress(code: string, unit: string | null, { slots }: Form): string | null {
  const slot = slots.find((one) => one.indicator === code && one.unit === unit);
  return slot ? toAddress(slot.at) : null;
}

function sumOfRows(code: string, { slots }: Form): string | null {
  const rows = slots.filter(({ indicator, unit }) => indicator === code && unit !== null).map(({ at }) => at);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  const area = `${toAddress(first)}:${toAddress(last)}`;
  return `IF(COUNT(${area})=0,"",SUM(${area}))`;
}
