import { isAbsent } from '../../../core/narrative/absences';
import type { CityFigure, Contribution } from '../../../core/rollup/summary';
import { unitFigures } from '../../../core/rollup/unit-figures';
import type { Indicator, RollupMethod } from '../../../core/scheme/indicator';
import { spokenName } from '../../../core/scheme/spoken-name';
import type { Unit } from '../../../core/scheme/unit';
import type { RoundResult } from '../../../core/sheets/round-result';
import { figureCoverage, type FigureCoverage } from './figure-coverage';
import { figurePart, type CellAt, type FigurePart, type SourcesView, type Whereabouts } from './figure-part';
import { shownFigure, type ShownFigure } from './shown-figure';
import { toldFormula, type ToldFormula } from './told-formula';

/** Why a unit that is due gives nothing: nothing came, it was sent back, it is left out, the cell is empty or says 未报, or a side of a rate is approximate. */
export type WhyLacking = 'missing' | 'blocked' | 'leftOut' | 'blank' | 'notReported' | 'approximate';

/** How a figure came about, and from which cells. */
export interface FigureSources {
  readonly indicator: string;
  readonly name: string;
  /** The unit's name; null: the city. */
  readonly unit: string | null;
  readonly shown: ShownFigure;
  /** Null: a unit's own. */
  readonly method: RollupMethod | null;
  readonly formula: ToldFormula | null;
  readonly coverage: FigureCoverage;
  readonly parts: readonly FigurePart[];
  readonly lacking: readonly { readonly name: string; readonly why: WhyLacking }[];
  readonly notApplicable: readonly string[];
  /** Where the workbook shows the figure itself. */
  readonly place: CellAt | null;
}

export interface FigureAsked {
  readonly indicator: string;
  /** A unit's code or name; null: the city. */
  readonly unit: string | null;
}

/** Null for what the scheme does not have. */
export function figureSources({ indicator: code, unit: asked }: FigureAsked, result: RoundResult, where: Whereabouts): FigureSources | null {
  const { round, summary } = result;
  const indicator = round.scheme.indicators.get(code);
  const unit = asked === null ? null : round.scheme.units.find((one) => one.code === asked || one.name === asked);
  if (!indicator || unit === undefined) return null;
  const view: SourcesView = { result, units: unitFigures(summary.counted, round), where };
  const own = unit === null ? undefined : ownFigure(unit, indicator, view);
  const whole = own ?? (unit === null ? summary.city : summary.levels.get(unit.code))?.get(code);
  if (!whole) return null;
  return {
    indicator: code,
    name: spokenName(indicator),
    unit: unit?.name ?? null,
    shown: shownFigure(whole.figure, indicator, round.scheme.rounding),
    method: own ? null : whole.method,
    formula: own ? null : toldFormula(indicator, whole, view),
    coverage: figureCoverage(whole, round),
    parts: byUnit(whole.contributions).map((one) => figurePart(one, indicator, view)),
    lacking: whole.lacking.map((one) => ({ name: one.name, why: whyLacking(one, indicator, view) })),
    notApplicable: whole.notApplicable.map(({ name }) => name),
    place: where.figure(code, unit?.code ?? null),
  };
}

/** What a unit says itself; undefined where it is not asked. */
function ownFigure(unit: Unit, { code, method }: Indicator, { units }: SourcesView): CityFigure | undefined {
  const own = units.askedFor(code).find((one) => one.unit.code === unit.code);
  if (!own) return undefined;
  const { state } = own.figure;
  const there = state === 'value' || state === 'zero';
  return { indicator: code, method, figure: own.figure, contributions: there ? [own] : [], lacking: there || state === 'notApplicable' ? [] : [unit], notApplicable: state === 'notApplicable' ? [unit] : [] };
}

/** A formula on totals has a unit once for each of its sums. */
function byUnit(contributions: readonly Contribution[]): Contribution[] {
  return [...new Map(contributions.map((one) => [one.unit.code, one])).values()];
}

function whyLacking({ code: unit }: Unit, { code }: Indicator, { result: { summary }, units }: SourcesView): WhyLacking {
  const rows = summary.coverage.rows.filter((row) => row.unit.code === unit);
  if (rows.some(({ adoption }) => adoption?.way === '不计入')) return 'leftOut';
  const state = units.askedFor(code).find((one) => one.unit.code === unit)?.figure.state;
  const absent = rows.filter(isAbsent);
  if (absent.length > 0 && state !== 'blank') return absent.some(({ standing }) => standing === '退回') ? 'blocked' : 'missing';
  if (state === 'blank') return 'blank';
  return state === 'value' || state === 'zero' ? 'approximate' : 'notReported';
}
