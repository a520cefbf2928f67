import Big from 'big.js';
import { divides } from '../expression/divides';
import { referencesOf } from '../expression/references-of';
import { isNumeric, type Figure } from '../figure/figure';
import { formulaOf } from '../scheme/formula-of';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import { isAdjustment } from './adjustments';
import { missingState, type MissingState } from './city-state';
import type { CityFigure, Contribution } from './summary';

/** What it takes to tell of which units a formula on totals is. */
export interface TotalsAsked {
  readonly indicators: ReadonlyMap<string, Indicator>;
  partsOf(indicator: string): readonly Contribution[];
  cityOf(indicator: string): CityFigure | undefined;
}

/** The units whose figures a formula on totals adds up, so that all its totals are of the same ones. */
export interface CommonUnits {
  /** The indicators it speaks of that are sums over units. */
  readonly summed: readonly string[];
  /** In order of the units. */
  readonly included: readonly Unit[];
  readonly lacking: readonly Unit[];
  readonly divides: boolean;
  /** True where a unit is in just if it has a number for each of `summed`. */
  readonly byNumbers: boolean;
  /** What stands in place of the figure where no unit is in. */
  readonly missing: MissingState;
}

interface Row {
  readonly unit: Unit;
  readonly figures: readonly (Figure & { readonly indicator: string })[];
}

/**
 * The units of a formula on totals. Where it divides, those that have all the sums it speaks of (exactly, in a rate), as in
 * a rate by counts. Where it only adds and subtracts, a unit that is not asked for one of them, or to which it does not
 * apply, still counts with the others. Null where it speaks of no sums, or divides sums of units that have nothing in common.
 */
export function commonUnits(indicator: Indicator, asked: TotalsAsked): CommonUnits | null {
  const summed = summedIn(indicator, asked, new Set());
  const all = rowsOf(summed, asked);
  const quotient = isQuotient(indicator, asked, new Set());
  const rows = quotient ? all.filter(({ unit, figures }) => isAdjustment(unit) || figures.length === summed.length) : all;
  if (rows.every(({ unit }) => isAdjustment(unit))) return null;
  const approximate = (row: Row) => indicator.type === '比率' && row.figures.some(({ qualifier }) => qualifier !== undefined);
  const lacks = (row: Row) => approximate(row) || (quotient ? !isAdjustment(row.unit) && lacksSide(row) : lacksSum(row, asked));
  const enters = (row: Row) => !lacks(row) && (quotient && !isAdjustment(row.unit) ? row.figures.every(isNumeric) : row.figures.some(isNumeric));
  const unitsThat = (holds: (row: Row) => boolean) => rows.filter(holds).map(({ unit }) => unit);
  const missing = rows.some(approximate) ? 'notReported' : missingState(rows.flatMap(({ unit, figures }) => figures.map((figure) => ({ unit, figure }))));
  return { summed, included: unitsThat(enters), lacking: unitsThat(lacks), divides: quotient, byNumbers: quotient && !rows.some((row) => approximate(row) || isAdjustment(row.unit)), missing };
}

/** The sums that the formula speaks of, itself or through another formula on totals. */
function summedIn(indicator: Indicator, asked: TotalsAsked, within: ReadonlySet<string>): readonly string[] {
  const found = operandsWithin(indicator, asked, within).flatMap((operand) => {
    if (operand.method === '合计') return [operand.code];
    return operand.method === '按式' ? summedIn(operand, asked, new Set([...within, indicator.code])) : [];
  });
  return [...new Set(found)];
}

function isQuotient(indicator: Indicator, asked: TotalsAsked, within: ReadonlySet<string>): boolean {
  const formula = formulaOf(indicator);
  const nested = operandsWithin(indicator, asked, within).filter(({ method }) => method === '按式');
  return (formula !== null && divides(formula.root)) || nested.some((operand) => isQuotient(operand, asked, new Set([...within, indicator.code])));
}

function operandsWithin(indicator: Indicator, { indicators }: TotalsAsked, within: ReadonlySet<string>): readonly Indicator[] {
  const formula = formulaOf(indicator);
  const codes = formula ? referencesOf(formula).indicators : [];
  return codes.flatMap((code) => (within.has(code) || code === indicator.code ? [] : (indicators.get(code) ?? [])));
}

function rowsOf(summed: readonly string[], { partsOf }: TotalsAsked): readonly Row[] {
  const rows = new Map<string, { unit: Unit; figures: (Figure & { indicator: string })[] }>();
  for (const indicator of summed) {
    for (const { unit, figure } of partsOf(indicator)) {
      const row = rows.get(unit.code) ?? { unit, figures: [] };
      row.figures.push({ ...figure, indicator });
      rows.set(unit.code, row);
    }
  }
  return [...rows.values()].sort((one, other) => one.unit.order - other.unit.order);
}

/** A side is not there, or does not apply while another has a number other than zero. */
function lacksSide({ figures }: Row): boolean {
  const apart = figures.some(({ state }) => state === 'notApplicable');
  const isAbsent = ({ state }: Figure) => state === 'blank' || state === 'notReported';
  return figures.some(isAbsent) || (apart && figures.some((figure) => isNumeric(figure) && !new Big(figure.value).eq(0)));
}

function lacksSum({ unit, figures }: Row, { cityOf }: TotalsAsked): boolean {
  return figures.some(({ indicator }) => cityOf(indicator)?.lacking.some(({ code }) => code === unit.code));
}
