import type { Entry } from '../expression/scope';
import { isNumeric, notReported, type Figure } from '../figure/figure';
import { findAdoption } from '../scheme/find-adoption';
import type { Round } from '../scheme/round';
import { taskFigure } from '../scheme/task-figure';
import type { Unit } from '../scheme/unit';
import type { Checked } from '../validation/checked';
import { carriedFigures } from './carried-figures';
import { entriesOf } from './entries-of';
import type { Contribution } from './summary';
import { foremost, unitTree, type UnitTree } from './unit-tree';
import { unitsConcerned } from './units-concerned';

/** What each unit says of each indicator, those that have not reported included. */
export interface UnitFigures {
  /** The units whose figures make the whole, in the scheme's order: of a unit and those under it, all asked, only the upper. */
  partsOf(indicator: string): readonly Contribution[];
  /** All that are asked for it. */
  askedFor(indicator: string): readonly Contribution[];
  figureOf(unit: Unit, indicator: string): Figure;
  /** The entries of a 清单; undefined where the scheme has no such list. */
  entriesOf(list: string): readonly Entry[] | undefined;
  /** The same of a unit and all under it alone. */
  within(unit: Unit): UnitFigures;
  /** The codes of the units that it is of; null: of all. */
  readonly scope: ReadonlySet<string> | null;
  readonly tree: UnitTree;
}

/** `counted` are the submissions that count; 采用方式 is the round's. A task is the scheme's, whether its unit has reported or not. */
export function unitFigures(counted: readonly Checked[], round: Round): UnitFigures {
  const { scheme, period } = round;
  const tree = unitTree(scheme, period);
  const byUnit = new Map<string, Checked[]>();
  for (const one of counted) byUnit.set(one.submission.unit, [...(byUnit.get(one.submission.unit) ?? []), one]);
  const carried = new Map<string, ReadonlyMap<string, Figure>>();
  const asked = new Map<string, readonly Contribution[]>();
  return seenBy({ askedFor, figureOf, tree }, null, (list, scope) => entriesOf(list, counted, { scheme, scope }));

  /** An adjustment says only what it says: where it has no number it lacks nothing. */
  function askedFor(code: string): readonly Contribution[] {
    const indicator = scheme.indicators.get(code);
    const found = asked.get(code) ?? (indicator ? unitsConcerned(indicator, round).map((unit) => ({ unit, figure: figureOf(unit, code) })) : []);
    const said = found.filter(({ unit, figure }) => unit.kind !== '调整' || figure.state === 'value' || figure.state === 'zero');
    asked.set(code, said);
    return said;
  }

  function figureOf(unit: Unit, code: string): Figure {
    const indicator = scheme.indicators.get(code);
    const absent = notReported(indicator?.measure ?? '');
    const told = toldBy(unit, code);
    const given = told.find(({ state }) => state !== 'notReported') ?? told[0];
    if (indicator?.source !== '任务' || isNumeric(given)) return given ?? absent;
    return taskFigure(scheme, indicator, { unit, period }) ?? absent;
  }

  function toldBy(unit: Unit, code: string): readonly Figure[] {
    if (findAdoption(unit, round)?.way !== '沿用上期') return (byUnit.get(unit.code) ?? []).flatMap(({ figures }) => figures.get(code) ?? []);
    const figures = carried.get(unit.code) ?? carriedFigures(unit, round);
    carried.set(unit.code, figures);
    const figure = figures.get(code);
    return figure ? [figure] : [];
  }
}

type Scope = UnitFigures['scope'];
type Entries = (list: string, scope: Scope) => readonly Entry[] | undefined;

/** The figures of the units in `scope`, seen from whom it belongs to. */
function seenBy(all: Pick<UnitFigures, 'askedFor' | 'figureOf' | 'tree'>, scope: Scope, entries: Entries): UnitFigures {
  const parts = new Map<string, readonly Contribution[]>();
  const askedFor = (code: string) => (scope === null ? all.askedFor(code) : all.askedFor(code).filter(({ unit }) => scope.has(unit.code)));
  return { ...all, askedFor, partsOf, entriesOf: (list) => entries(list, scope), within, scope };

  function partsOf(code: string): readonly Contribution[] {
    const found = parts.get(code) ?? countingAmong(askedFor(code));
    parts.set(code, found);
    return found;
  }

  function countingAmong(asked: readonly Contribution[]): readonly Contribution[] {
    const counting = new Set(foremost(asked.map(({ unit }) => unit), all.tree));
    return asked.filter(({ unit }) => counting.has(unit));
  }

  function within(top: Unit): UnitFigures {
    return seenBy(all, all.tree.under(top), entries);
  }
}
