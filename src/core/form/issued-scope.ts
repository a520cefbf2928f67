import type { Scope, View } from '../expression/scope';
import type { Figure } from '../figure/figure';
import { elapsedMonths, previousPeriod, sameLastYear } from '../period';
import { findTask } from '../scheme/find-task';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';

/** What a blank form knows already: the unit's tasks and its figures of earlier periods. */
export function issuedScope(unit: Unit, round: Round): Scope {
  return {
    figure: (indicator) => taskFigure(indicator, unit, round),
    name: (name) => {
      if (name === '报告期') return { kind: 'period', value: round.period };
      if (name === '日期') return { kind: 'day', value: round.date };
      return name === '单位' ? { kind: 'text', value: unit.name } : undefined;
    },
    view: (view) => pastScope(view, unit, round),
    target: () => undefined,
    unitCount: () => undefined,
    rank: () => undefined,
    leaders: () => undefined,
    elapsedMonths: () => elapsedMonths(round.period),
  };
}

/** The unit's task as a figure, whose source is the scheme's own cell; undefined where the scheme has none. */
export function taskFigure(indicator: string, unit: Unit, round: Round): Figure | undefined {
  const task = findTask(round.scheme, { unit: unit.code, indicator, period: round.period.code });
  if (!task) return undefined;
  return {
    state: /^-?0*(?:\.0*)?$/.test(task.value) ? 'zero' : 'value',
    value: task.value,
    text: task.value,
    measure: round.scheme.indicators.get(indicator)?.measure ?? '',
    sources: [{ file: round.scheme.file, sheet: task.place.sheet, cell: task.place.cell }],
  };
}

/** The unit's figure of the period that 上期 or 上年同期 means. */
export function pastFigure(view: '上期' | '上年同期', indicator: string, where: { readonly unit: Unit; readonly round: Round }): Figure | undefined {
  const { period, scheme, history } = where.round;
  const past = view === '上期' ? previousPeriod(period, scheme.periods) : sameLastYear(period, scheme.periods);
  return history.find({ period: past.code, unit: where.unit.code, indicator });
}

function pastScope(view: View, unit: Unit, round: Round): Scope | undefined {
  if (view !== '上期' && view !== '上年同期') return undefined;
  return { ...issuedScope(unit, round), figure: (indicator) => pastFigure(view, indicator, { unit, round }), view: () => undefined };
}
