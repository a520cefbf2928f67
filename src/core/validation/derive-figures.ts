import type { Figure } from '../figure/figure';
import { listNameOf } from '../expression/column-values';
import { subjectsOf } from '../expression/references-of';
import type { Submission } from '../form/submission';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { computeFigure } from './compute-figure';
import { formulaOf } from '../scheme/formula-of';
import { taskFigure } from '../scheme/task-figure';
import { unitScope } from './unit-scope';

/** What a unit reported, its lists too. */
export type ReportedWithLists = Pick<Submission, 'figures' | 'lists'>;

/**
 * A unit's figures with the calculated ones (来源 计算, and 比率 with both sides) calculated anew and the tasks as
 * the scheme has them, in the scheme's order. An indicator of whose inputs none is there stays out;
 * a typed rate stays only where neither side is asked for.
 */
export function deriveFigures(reported: ReadonlyMap<string, Figure> | ReportedWithLists, round: Round, unit: Unit): Map<string, Figure> {
  const { figures, lists } = 'figures' in reported ? reported : { figures: reported };
  const { indicators } = round.scheme;
  const settled = new Map<string, Figure | undefined>();
  const scope = unitScope(unit, { get: settle, ...(lists && { lists }) }, round);

  const derived = new Map<string, Figure>();
  for (const code of [...indicators.keys(), ...figures.keys()]) {
    const figure = settle(code);
    if (figure) derived.set(code, figure);
  }
  return derived;

  function settle(code: string): Figure | undefined {
    if (settled.has(code)) return settled.get(code);
    settled.set(code, undefined);
    const figure = figureOf(code, indicators.get(code));
    settled.set(code, figure);
    return figure;
  }

  function figureOf(code: string, indicator: Indicator | undefined): Figure | undefined {
    const given = figures.get(code);
    if (!indicator) return given;
    if (indicator.source === '任务') return asSet(indicator, given);
    const formula = formulaOf(indicator);
    if (!formula) return given;
    const hasInput = subjectsOf(formula).some((input) => settle(input) !== undefined || lists?.has(listNameOf(input) || input) === true);
    return hasInput ? computeFigure(indicator, formula, scope) : given;
  }

  /** The task as set; where it stands so in the form, with the form's cell as its source. */
  function asSet(indicator: Indicator, given: Figure | undefined): Figure | undefined {
    const task = taskFigure(round.scheme, indicator, { unit, period: round.period });
    return task && given?.value === task.value ? given : (task ?? given);
  }
}
