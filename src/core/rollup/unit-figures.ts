import { isNumeric, notReported, type Figure } from '../figure/figure';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import type { Checked } from '../validation/checked';
import { taskFigure } from '../scheme/task-figure';
import type { Contribution } from './summary';
import { unitsConcerned } from './units-concerned';

/** What each unit says of each indicator, those that have not reported included. */
export interface UnitFigures {
  /** The units that are asked for the indicator, in the scheme's order, each with its figure. */
  partsOf(indicator: string): readonly Contribution[];
  figureOf(unit: Unit, indicator: string): Figure;
}

/** `counted` are the submissions that count. A task is the scheme's, whether its unit has reported or not. */
export function unitFigures(counted: readonly Checked[], round: Round): UnitFigures {
  const { scheme, period } = round;
  const byUnit = new Map<string, Checked[]>();
  for (const one of counted) byUnit.set(one.submission.unit, [...(byUnit.get(one.submission.unit) ?? []), one]);
  const parts = new Map<string, readonly Contribution[]>();
  return { partsOf, figureOf };

  function partsOf(code: string): readonly Contribution[] {
    const known = parts.get(code);
    if (known) return known;
    const indicator = scheme.indicators.get(code);
    const found = indicator ? unitsConcerned(indicator, round).map((unit) => ({ unit, figure: figureOf(unit, code) })) : [];
    parts.set(code, found);
    return found;
  }

  function figureOf(unit: Unit, code: string): Figure {
    const indicator = scheme.indicators.get(code);
    const absent = notReported(indicator?.measure ?? '');
    const told = (byUnit.get(unit.code) ?? []).flatMap(({ figures }) => figures.get(code) ?? []);
    const given = told.find(({ state }) => state !== 'notReported') ?? told[0];
    if (indicator?.source !== '任务' || isNumeric(given)) return given ?? absent;
    return taskFigure(scheme, indicator, { unit, period }) ?? absent;
  }
}
