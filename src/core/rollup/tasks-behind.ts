import Big from 'big.js';
import { isNumeric } from '../figure/figure';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { UnitFigures } from './unit-figures';

/** The codes of the units with a task, other than zero, that a sum counts towards: it is the numerator over it in a rate. */
export function tasksBehind({ code, method }: Indicator, { units, round }: { readonly units: UnitFigures; readonly round: Round }): ReadonlySet<string> {
  const { indicators } = round.scheme;
  const rates = method === '合计' ? [...indicators.values()].filter((rate) => rate.method === '比率' && rate.numerator === code) : [];
  const tasks = rates.flatMap(({ denominator }) => (indicators.get(denominator ?? '')?.source === '任务' ? (denominator ?? []) : []));
  const parts = tasks.flatMap((task) => units.partsOf(task));
  return new Set(parts.filter(({ figure }) => isNumeric(figure) && !new Big(figure.value).eq(0)).map(({ unit }) => unit.code));
}
