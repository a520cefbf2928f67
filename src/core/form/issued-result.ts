import Big from 'big.js';
import { evaluate } from '../expression/evaluate';
import type { Scope } from '../expression/scope';
import { isNumeric } from '../figure/figure';
import type { Form } from '../scheme/form';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { issuedScope } from './issued-scope';

/** For whom a form is issued. */
export interface Issuing {
  readonly round: Round;
  readonly unit: Unit;
}

/** What a blank form knows already; its lists have no entries yet. */
export function blankScope(forms: readonly Pick<Form, 'lists'>[], { round, unit }: Issuing): Scope {
  const names = new Set(forms.flatMap(({ lists }) => lists.map(({ list }) => list)));
  return { ...issuedScope(unit, round), list: (name) => (names.has(name) ? [] : undefined) };
}

/** What a calculated cell shows while the form is blank. */
export function issuedResult(code: string, form: Pick<Form, 'lists'>, issuing: Issuing): number | string | null {
  const indicator = issuing.round.scheme.indicators.get(code);
  const scope = blankScope([form], issuing);
  if (indicator?.formula) {
    const value = evaluate(indicator.formula, scope);
    if (value.kind === 'error' || (value.kind === 'missing' && value.state === 'notApplicable')) return '/';
    return value.kind === 'number' ? Number(value.value.toString()) : value.kind === 'text' ? value.value : null;
  }
  const top = scope.figure(indicator?.numerator ?? '');
  const bottom = scope.figure(indicator?.denominator ?? '');
  if (!isNumeric(top) || !isNumeric(bottom)) return null;
  return new Big(bottom.value).eq(0) ? '/' : Number(new Big(top.value).div(bottom.value).toString());
}
