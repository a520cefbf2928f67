import { isNumeric, notReported, type Figure } from '../figure/figure';
import type { Submission } from '../form/submission';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { Scheme } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import { formulaOf } from '../scheme/formula-of';
import type { FigureRole, FigureSubject } from './figure-rule';
import { unitScope } from './unit-scope';

/** The figures asked for in a submission's form, each with what a rule may want to hold against it. */
export function figureSubjects(
  submission: Submission,
  figures: ReadonlyMap<string, Figure>,
  at: { readonly round: Round; readonly unit: Unit; readonly asked: readonly string[] },
): FigureSubject[] {
  const { indicators } = at.round.scheme;
  const past = unitScope(at.unit, figures, at.round).view('上期');
  return at.asked.flatMap((code) => {
    const indicator = indicators.get(code);
    if (!indicator) return [];
    const role = roleOf(indicator, figures);
    return {
      indicator,
      role,
      figure: figures.get(code) ?? notReported(indicator.measure),
      shown: role === '填报' ? undefined : (submission.shown.get(code) ?? submission.figures.get(code)),
      previous: past?.figure(code),
      whole: indicator.denominator ? indicators.get(indicator.denominator) : undefined,
      task: taskBehind(code, figures, at.round.scheme),
      unit: at.unit,
      period: at.round.period,
    };
  });
}

/** The task that a rate sets what is done against. */
function taskBehind(code: string, figures: ReadonlyMap<string, Figure>, { indicators }: Scheme): Figure | undefined {
  const rates = [...indicators.values()].filter(({ type, numerator }) => type === '比率' && numerator === code);
  const tasks = rates.flatMap(({ denominator }) => denominator ?? []).filter((other) => indicators.get(other)?.source === '任务');
  return tasks.map((other) => figures.get(other)).find(isNumeric);
}

function roleOf(indicator: Indicator, figures: ReadonlyMap<string, Figure>): FigureRole {
  if (indicator.source === '任务') return '任务';
  const formula = formulaOf(indicator);
  if (!formula) return '填报';
  const sides = [indicator.numerator, indicator.denominator].filter((side) => side !== null);
  return indicator.source === '计算' || sides.some((side) => figures.has(side)) ? '计算' : '填报';
}
