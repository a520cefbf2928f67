import { toAddress } from '../address';
import type { Form } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';
import { guardedFormula } from './guarded-formula';

/** The Excel formula (without `=`) of a computed slot within its own form; null where the form lacks a cell it needs or Excel has no such function. */
export function slotFormula(code: string, form: Form, scheme: Scheme): string | null {
  const indicator = scheme.indicators.get(code);
  return indicator ? guardedFormula(indicator, scheme, (needed) => slotAddress(needed, form)) : null;
}

/** Where the form has the indicator's cell, as `D6`. */
export function slotAddress(code: string, form: Form): string | null {
  const slot = form.slots.find(({ indicator }) => indicator === code);
  return slot ? toAddress(slot.at) : null;
}
