import { listNameOf } from '../expression/column-values';
import { subjectsOf } from '../expression/references-of';
import { EVENT_LIST } from '../scheme/event-list';
import { findTask } from '../scheme/find-task';
import { unitsOf } from '../scheme/find-unit';
import type { Indicator } from '../scheme/indicator';
import { unitsAsked } from '../scheme/indicators-of';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { formulaOf } from '../scheme/formula-of';
import { unitsWithList } from './units-with-list';

/** The units asked for an indicator: those with a slot or a task for it; for a calculated one, those asked for all it is made of, lists among it. */
export function unitsConcerned(indicator: Indicator, round: Round): readonly Unit[] {
  return concerned(indicator, round, new Set());
}

function concerned(indicator: Indicator, round: Round, within: ReadonlySet<string>): readonly Unit[] {
  const { scheme, period } = round;
  const asked = new Set(unitsAsked(indicator.code, scheme, period).map(({ code }) => code));
  const hasTask = ({ code: unit }: Unit) => findTask(scheme, { unit, indicator: indicator.code, period: period.code }) !== undefined;
  const formula = formulaOf(indicator);
  const operands = formula ? subjectsOf(formula).filter((code) => !within.has(code)) : [];
  const beyond = new Set([...within, indicator.code]);
  const sets = operands.flatMap((code) => {
    const operand = scheme.indicators.get(code);
    const list = listNameOf(code) || code;
    if (!operand && (scheme.lists.has(list) || list === EVENT_LIST)) return [new Set(unitsWithList(list, round).map(({ code: unit }) => unit))];
    return operand ? [new Set(concerned(operand, round, beyond).map(({ code: unit }) => unit))] : [];
  });
  const makesIt = ({ code }: Unit) => sets.length > 0 && sets.every((set) => set.has(code));
  return unitsOf(scheme, period).filter(
    (unit) => asked.has(unit.code) || (indicator.source === '任务' && hasTask(unit)) || makesIt(unit),
  );
}
