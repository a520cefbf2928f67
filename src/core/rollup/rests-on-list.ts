import { subjectsOf } from '../expression/references-of';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import type { Scheme } from '../scheme/scheme';

/** True for what is calculated from the entries of a 清单, itself or through another indicator. */
export function restsOnList(indicator: Indicator, scheme: Pick<Scheme, 'indicators'>, within: ReadonlySet<string> = new Set()): boolean {
  const formula = formulaOf(indicator);
  if (formula === null || within.has(indicator.code)) return false;
  const beyond = new Set([...within, indicator.code]);
  return subjectsOf(formula).some((code) => {
    const operand = scheme.indicators.get(code);
    return operand === undefined || restsOnList(operand, scheme, beyond);
  });
}
