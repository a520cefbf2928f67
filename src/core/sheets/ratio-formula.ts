import { factorBetween } from '../form/guarded-formula';
import { blockRange, leafBlocks, type Block } from './blocks';
import { APPROXIMATE, NOT_APPLICABLE } from './figure-cell';
import type { RolledUp } from './rolled-up';
import type { WorkbookPlan } from './workbook-plan';

/** Two columns in a block, and as an array of 1 and 0 the rows that have both sides, exactly. */
interface Sides {
  readonly top: string;
  readonly bottom: string;
  readonly included: string;
}

/** A rate as the ratio of sums, empty where no unit has both sides; null where the two sides are not columns here. */
export function rateFormula(plan: WorkbookPlan, asked: RolledUp): string | null {
  const { indicators } = plan.result.round.scheme;
  const { numerator, denominator } = asked.indicator;
  const sides = rateSides(plan, asked);
  if (!sides || numerator === null || denominator === null) return null;
  const factor = factorBetween(indicators.get(numerator), indicators.get(denominator));
  const whole = plus(sides.map(({ included, top }) => `SUMPRODUCT(${included},${top})`));
  const top = factor === '1' ? whole : `${bracketed(whole, sides)}*${factor}`;
  const bottom = plus(sides.map((one) => `SUMPRODUCT(${one.included},${one.bottom})`));
  return `IF(${countOf(sides)}=0,"",IF(${bottom}=0,"${NOT_APPLICABLE}",${factor === '1' ? bracketed(top, sides) : top}/${bracketed(bottom, sides)}))`;
}

/** How many units a rate is of, as a formula. */
export function rateCount(plan: WorkbookPlan, asked: RolledUp): string | null {
  const sides = rateSides(plan, asked);
  return sides && countOf(sides);
}

/** A mean weighed by another column, over the units that have both; `absent` stands where none has. */
export function weighedFormula(plan: WorkbookPlan, asked: RolledUp, absent: string): string | null {
  const { code, weight } = asked.indicator;
  const sides = weight === null ? null : weighedSides(plan, asked, { value: code, weight });
  if (!sides || sides.length === 0) return null;
  const top = plus(sides.map((one) => `SUMPRODUCT(${one.included},${one.top},${one.bottom})`));
  const bottom = plus(sides.map((one) => `SUMPRODUCT(${one.included},${one.bottom})`));
  return `IF(${countOf(sides)}=0,"${absent}",IF(${bottom}=0,"${NOT_APPLICABLE}",${bracketed(top, sides)}/${bracketed(bottom, sides)}))`;
}

export function weighedCount(plan: WorkbookPlan, asked: RolledUp): string | null {
  const { code, weight } = asked.indicator;
  const sides = weight === null ? null : weighedSides(plan, asked, { value: code, weight });
  return sides && countOf(sides);
}

/** An approximate side shows in the rate's own column as 约数. */
function rateSides(plan: WorkbookPlan, { indicator, unit, here }: RolledUp): Sides[] | null {
  const { code, numerator, denominator } = indicator;
  if (numerator === null || denominator === null) return null;
  const approximate = hasApproximate(plan, [numerator, denominator]);
  return sidesIn(leafBlocks(plan, unit, code), (block) => {
    const [own, top, bottom] = [code, numerator, denominator].map((one) => blockRange(block, one, here));
    if (!own || !top || !bottom) return null;
    return { top, bottom, included: `ISNUMBER(${top})*ISNUMBER(${bottom})${approximate ? `*(${own}<>"${APPROXIMATE}")` : ''}` };
  });
}

/** An approximate figure does not show in its cell: then the rows are those that the engine took. */
function weighedSides(plan: WorkbookPlan, { indicator, unit, here, rolled }: RolledUp, { value, weight }: { value: string; weight: string }): Sides[] | null {
  const approximate = hasApproximate(plan, [value, weight]);
  const taken = new Set(rolled.contributions.map((one) => one.unit.code));
  return sidesIn(leafBlocks(plan, unit, indicator.code), (block) => {
    const [top, bottom] = [value, weight].map((one) => blockRange(block, one, here));
    if (!top || !bottom) return null;
    return { top, bottom, included: approximate ? `{${block.rows.map((row) => (taken.has(row.unit.code) ? 1 : 0)).join(';')}}` : `ISNUMBER(${top})*ISNUMBER(${bottom})` };
  });
}

/** Null where a block has not both columns. */
function sidesIn(blocks: readonly Block[], sidesOf: (block: Block) => Sides | null): Sides[] | null {
  const sides = blocks.map(sidesOf);
  return sides.every((one) => one !== null) ? sides : null;
}

function hasApproximate({ units }: WorkbookPlan, indicators: readonly string[]): boolean {
  return indicators.some((code) => units.partsOf(code).some(({ figure }) => figure.qualifier));
}

function countOf(sides: readonly Sides[]): string {
  return plus(sides.map(({ included }) => `SUMPRODUCT(${included})`));
}

function plus(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : terms.join('+');
}

function bracketed(terms: string, sides: readonly Sides[]): string {
  return sides.length > 1 ? `(${terms})` : terms;
}
