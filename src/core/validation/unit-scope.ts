import Big from 'big.js';
import type { Scope, Value, View } from '../expression/scope';
import { isNumeric, notReported, type Figure, type Source } from '../figure/figure';
import { elapsedMonths, previousPeriod, sameLastYear, shiftPeriod, type Period } from '../period';
import type { Submission } from '../form/submission';
import type { Indicator } from '../scheme/indicator';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { computeFigure } from './compute-figure';
import { entryOf } from './list-entries';
import { formulaOf } from '../scheme/formula-of';
import { numberFigure } from '../figure/number-figure';
import { mergedSince, pastFigure } from '../scheme/past-figure';

/** From where a unit's figures are seen: which unit, which period, and what it has reported there. */
interface Standpoint {
  readonly unit: Unit;
  readonly round: Round;
  readonly period: Period;
  readonly figure: (indicator: string) => Figure | undefined;
}

/** A unit's figures by indicator code, and the lists that it filled in. */
export interface Reported extends Pick<ReadonlyMap<string, Figure>, 'get'> {
  readonly lists?: Submission['lists'];
}

/** What a rule sees: one unit's figures and lists of this period, and its figures of earlier ones from the history. */
export function unitScope(unit: Unit, reported: Reported, round: Round): Scope {
  const scope = scopeAt({ unit, round, period: round.period, figure: (code) => reported.get(code) });
  return { ...scope, list: (name) => reported.lists?.get(name)?.map(entryOf) };
}

function scopeAt(here: Standpoint): Scope {
  const { indicators } = here.round.scheme;
  return {
    figure: here.figure,
    name: (name) => nameAt(here, name),
    view: (view) => viewFrom(here, view),
    target: (code) => targetOf(indicators.get(code)),
    unitCount: () => undefined,
    rank: () => undefined,
    leaders: () => undefined,
    elapsedMonths: () => elapsedMonths(here.period),
  };
}

function viewFrom(here: Standpoint, view: View): Scope | undefined {
  const { unit, round, period } = here;
  const { periods } = round.scheme;
  switch (view) {
    case '上期':
      return pastScope(unit, round, previousPeriod(period, periods));
    case '上年同期':
      return pastScope(unit, round, sameLastYear(period, periods));
    case '累计':
      return yearScope(here);
    case '全市':
    case '合计':
      return undefined;
  }
}

function nameAt({ unit, round, period }: Standpoint, name: string): Value | undefined {
  switch (name) {
    case '报告期':
      return { kind: 'period', value: period };
    case '单位':
      return { kind: 'text', value: unit.name };
    case '日期':
      return { kind: 'day', value: period.code === round.period.code ? round.date : period.end };
    default:
      return undefined;
  }
}

function targetOf(indicator: Indicator | undefined): Figure | undefined {
  if (!indicator?.target) return undefined;
  return numberFigure(indicator.target.value, indicator.measure);
}

/** An earlier period: what the history has, with that of the units merged into this one since; else the task of that time; else calculated. */
function pastScope(unit: Unit, round: Round, period: Period): Scope {
  const { scheme, history } = round;
  const scope: Scope = scopeAt({ unit, round, period, figure: withoutCircles(figure) });
  return scope;

  function figure(code: string): Figure | undefined {
    const indicator = scheme.indicators.get(code);
    const found = pastFigure(code, { unit, then: period, round });
    if (found || !indicator || indicator.source === '任务') return found;
    const formula = formulaOf(indicator);
    return formula && history.periods.includes(period.code) ? computeFigure(indicator, formula, scope) : undefined;
  }
}

/** The year to the period: 当期 figures added up, 累计 figures as they are, rates from both sides so taken; 时点 has none. */
function yearScope(here: Standpoint): Scope {
  const { round } = here;
  const scope: Scope = { ...scopeAt(here), figure: withoutCircles(figure), view: () => undefined };
  return scope;

  function figure(code: string): Figure | undefined {
    const indicator = round.scheme.indicators.get(code);
    if (!indicator) return undefined;
    const formula = indicator.type === '比率' ? formulaOf(indicator) : null;
    if (formula) return computeFigure(indicator, formula, scope);
    if (indicator.source === '任务' || indicator.flow === '累计') return here.figure(code);
    return indicator.flow === '当期' ? yearSum(indicator, here) : undefined;
  }
}

function yearSum(indicator: Indicator, here: Standpoint): Figure | undefined {
  const { unit, round, period } = here;
  let sum = new Big(0);
  const sources: Source[] = [];
  for (let back = period.index - 1; back >= 0; back -= 1) {
    const at = shiftPeriod(period, round.scheme.periods, -back);
    if (unit.from && at.code < unit.from && mergedSince({ unit, then: at, round }).length === 0) continue;
    const figure = back === 0 ? here.figure(indicator.code) : pastScope(unit, round, at).figure(indicator.code);
    if (!isNumeric(figure)) return figure?.state === 'notApplicable' ? figure : notReported(indicator.measure);
    sum = sum.plus(figure.value);
    sources.push(...figure.sources);
  }
  return numberFigure(sum.toFixed(), indicator.measure, sources);
}

/** A formula that comes back to itself has no figure (the scheme's lints say so). */
function withoutCircles(figure: (code: string) => Figure | undefined): (code: string) => Figure | undefined {
  const asked = new Set<string>();
  return (code) => {
    if (asked.has(code)) return undefined;
    asked.add(code);
    const found = figure(code);
    asked.delete(code);
    return found;
  };
}
