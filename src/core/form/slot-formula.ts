import type { Expression, Node } from '../expression/expression';
import { referencesOf } from '../expression/references-of';
import { toExcel } from '../expression/to-excel';
import { toAddress } from '../address';
import type { Form } from '../scheme/form';
import type { Indicator } from '../scheme/indicator';
import type { Scheme } from '../scheme/scheme';

/**
 * The Excel formula (without `=`) of a computed slot within its own form: empty while a figure it needs is not
 * there, ／ where it would divide by zero. Null where the form lacks a cell it needs or Excel has no such function.
 */
export function slotFormula(code: string, form: Form, scheme: Scheme): string | null {
  const indicator = scheme.indicators.get(code);
  if (!indicator) return null;
  const ratio = plainRatio(indicator);
  if (ratio) return ratioOf(ratio, form);
  return indicator.formula ? formulaOf(indicator.formula, form, scheme) : null;
}

/** Where the form has the indicator's cell, as `D6`. */
export function slotAddress(code: string, form: Form): string | null {
  const slot = form.slots.find(({ indicator }) => indicator === code);
  return slot ? toAddress(slot.at) : null;
}

interface Ratio {
  readonly numerator: string;
  readonly denominator: string;
}

/** One indicator over another, declared so or as a formula that says no more. */
function plainRatio({ formula, numerator, denominator }: Indicator): Ratio | null {
  if (!formula) return numerator !== null && denominator !== null ? { numerator, denominator } : null;
  const { root } = formula;
  const isRatio = root.kind === 'binary' && root.operator === '/' && root.left.kind === 'indicator' && root.right.kind === 'indicator';
  return isRatio ? { numerator: root.left.code, denominator: root.right.code } : null;
}

function ratioOf({ numerator, denominator }: Ratio, form: Form): string | null {
  const top = slotAddress(numerator, form);
  const bottom = slotAddress(denominator, form);
  if (top === null || bottom === null) return null;
  return `IF(COUNT(${top},${bottom})<2,"",IF(${bottom}=0,"/",${top}/${bottom}))`;
}

function formulaOf(expression: Expression, form: Form, scheme: Scheme): string | null {
  const body = toExcel(expression, (code) => slotAddress(code, form));
  if (body === null) return null;
  const needed = referencesOf(expression).indicators.filter((code) => isCounted(code, scheme));
  const cells = needed.flatMap((code) => slotAddress(code, form) ?? []);
  const guarded = divides(expression.root) ? `IFERROR(${body},"/")` : body;
  return cells.length === 0 ? guarded : `IF(COUNT(${cells.join(',')})<${cells.length},"",${guarded})`;
}

function isCounted(code: string, scheme: Scheme): boolean {
  const type = scheme.indicators.get(code)?.type;
  return type === '个数' || type === '金额' || type === '比率';
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
