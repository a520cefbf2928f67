import type { Scope, View } from '../expression/scope';
import type { Figure } from '../figure/figure';
import { elapsedMonths, previousPeriod, sameLastYear } from '../period';
import { pastFigure as recordedPast } from '../scheme/past-figure';
import type { Round } from '../scheme/round';
import { taskFigure } from '../scheme/task-figure';
import type { Unit } from '../scheme/unit';

/** What a blank form knows already: the unit's tasks and its figures of earlier periods. */
export function issuedScope(unit: Unit, round: Round): Scope {
  return {
    figure: (code) => taskOf(code, unit, round),
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

/** The unit's task for an indicator's code in the round's period; undefined where the scheme has none. */
function taskOf(code: string, unit: Unit, { scheme, period }: Round): Figure | undefined {
  const indicator = scheme.indicators.get(code);
  return indicator && taskFigure(scheme, indicator, { unit, period });
}

/** The unit's figure of the period that 上期 or 上年同期 means. */
export function pastFigure(view: '上期' | '上年同期', indicator: string, where: { readonly unit: Unit; readonly round: Round }): Figure | undefined {
  const { period, scheme } = where.round;
  const then = view === '上期' ? previousPeriod(period, scheme.periods) : sameLastYear(period, scheme.periods);
  return recordedPast(indicator, { ...where, then });
}

function pastScope(view: View, unit: Unit, round: Round): Scope | undefined {
  if (view !== '上期' && view !== '上年同期') return undefined;
  return { ...issuedScope(unit, round), figure: (indicator) => pastFigure(view, indicator, { unit, round }), view: () => undefined };
}
