import { isNumeric, type Figure } from '../figure/figure';
import { factorBetween } from '../form/guarded-formula';
import { blockRange, blocksUnder, isAdjusting, leafBlocks, shownFigure, unadjusted, type Block } from './blocks';
import { APPROXIMATE, NOT_APPLICABLE } from './figure-cell';
import type { RolledUp } from './rolled-up';
import type { WorkbookPlan } from './workbook-plan';

/** Two columns in a block, and as an array of 1 and 0 the rows that have both sides, exactly. */
interface Sides {
  readonly top: string;
  readonly bottom: string;
  readonly included: string;
  /** What adds to one side alone. */
  readonly added: { readonly top: readonly string[]; readonly bottom: readonly string[] };
}

/** A rate as the ratio of sums, empty where no unit has both sides; null where the cells here do not make it. */
export function rateFormula(plan: WorkbookPlan, asked: RolledUp): string | null {
  const { indicators } = plan.result.round.scheme;
  const { numerator, denominator } = asked.indicator;
  const sides = rateSides(plan, asked);
  if (!sides || numerator === null || denominator === null) return null;
  const factor = factorBetween(indicators.get(numerator), indicators.get(denominator));
  const top = sumOf(sides.flatMap(({ included, top: cells, added }) => [`SUMPRODUCT(${included},${cells})`, ...added.top]));
  const bottom = sumOf(sides.flatMap(({ included, bottom: cells, added }) => [`SUMPRODUCT(${included},${cells})`, ...added.bottom]));
  const scaled = factor === '1' ? top.bracketed : `${top.bracketed}*${factor}`;
  return `IF(${countOf(sides)}=0,"",IF(${bottom.plain}=0,"${NOT_APPLICABLE}",${scaled}/${bottom.bracketed}))`;
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
  const top = sumOf(sides.map((one) => `SUMPRODUCT(${one.included},${one.top},${one.bottom})`));
  const bottom = sumOf(sides.map((one) => `SUMPRODUCT(${one.included},${one.bottom})`));
  return `IF(${countOf(sides)}=0,"${absent}",IF(${bottom.plain}=0,"${NOT_APPLICABLE}",${top.bracketed}/${bottom.bracketed}))`;
}

export function weighedCount(plan: WorkbookPlan, asked: RolledUp): string | null {
  const { code, weight } = asked.indicator;
  const sides = weight === null ? null : weighedSides(plan, asked, { value: code, weight });
  return sides && countOf(sides);
}

/** An approximate side shows in the rate's own column as 约数. */
function rateSides(plan: WorkbookPlan, asked: RolledUp): Sides[] | null {
  const { code, numerator, denominator } = asked.indicator;
  if (numerator === null || denominator === null) return null;
  const isApproximate = hasApproximate(plan, [numerator, denominator]);
  const included = (block: Block, [top, bottom]: readonly [string, string]) => {
    const own = blockRange(block, code, asked.here);
    if (isApproximate && own === null) return null;
    return `ISNUMBER(${top})*ISNUMBER(${bottom})${isApproximate ? `*(${own ?? ''}<>"${APPROXIMATE}")` : ''}`;
  };
  return fittingSides(plan, asked, { top: numerator, bottom: denominator, included });
}

/** An approximate figure does not show in its cell: then the rows are those that the engine took. */
function weighedSides(plan: WorkbookPlan, asked: RolledUp, { value, weight }: { value: string; weight: string }): Sides[] | null {
  const isApproximate = hasApproximate(plan, [value, weight]);
  const taken = new Set(asked.rolled.contributions.map((one) => one.unit.code));
  const included = (block: Block, [top, bottom]: readonly [string, string]) =>
    isApproximate ? arrayOf(block.rows, taken) : `ISNUMBER(${top})*ISNUMBER(${bottom})`;
  return fittingSides(plan, asked, { top: value, bottom: weight, included });
}

/** Which indicators the sides are, and which rows of a block have both, as an array of 1 and 0 over their cells. */
interface SidesAsked {
  readonly top: string;
  readonly bottom: string;
  included(block: Block, sides: readonly [string, string]): string | null;
}

/** Over the rows of the units themselves, or of those above them where a side is told there: whichever the engine took; null where it took units that are in neither. */
function fittingSides(plan: WorkbookPlan, asked: RolledUp, sides: SidesAsked): Sides[] | null {
  const { indicator, unit, rolled } = asked;
  const taken = new Set(rolled.contributions.map((one) => one.unit.code));
  const candidates = [leafBlocks(plan, unit, indicator.code), blocksUnder(plan, unit)].map((blocks) => (indicator.method === '比率' ? blocks : unadjusted(blocks)));
  const live = candidates.find((one) => isSame(taken, entering(plan, one, sides)));
  if (live) return sidesIn(live, (block) => sidesOf(block, { plan, asked, sides }));
  const fewer = candidates.find((one) => isWithin(taken, entering(plan, one, sides)));
  return fewer && taken.size > 0 ? sidesIn(fewer, (block) => sidesOf(block, { plan, asked, sides: { ...sides, included: ({ rows }) => arrayOf(rows, taken) } })) : null;
}

/** 1 for the rows that the engine took, 0 for the others: where the cells do not tell, as of a county whose townships have not all told. */
function arrayOf(rows: Block['rows'], taken: ReadonlySet<string>): string {
  return `{${rows.map(({ unit }) => (taken.has(unit.code) ? 1 : 0)).join(';')}}`;
}

interface Side {
  readonly plan: WorkbookPlan;
  readonly asked: RolledUp;
  readonly sides: SidesAsked;
}

function sidesOf(block: Block, { plan, asked, sides }: Side): Sides | null {
  const top = blockRange(block, sides.top, asked.here);
  const bottom = blockRange(block, sides.bottom, asked.here);
  const rows = top === null || bottom === null ? null : sides.included(block, [top, bottom]);
  if (top === null || bottom === null || rows === null) return null;
  const lone = (code: string, other: string) =>
    asked.indicator.method !== '比率' ? [] : block.rows.filter((row) => isAdjusting(row) && isExact(shownFigure(plan, row.unit, code)) && !isNumeric(shownFigure(plan, row.unit, other))).flatMap((row) => loneCell(blockRange({ ...block, rows: [row] }, code, asked.here)));
  return { top, bottom, included: rows, added: { top: lone(sides.top, sides.bottom), bottom: lone(sides.bottom, sides.top) } };
}

/** What an adjustment says of one side alone belongs in that side's sum. */
function loneCell(cell: string | null): string[] {
  return cell === null ? [] : [`SUM(${cell})`];
}

/** The units of the rows that have both sides, exactly. */
function entering(plan: WorkbookPlan, blocks: readonly Block[], { top, bottom }: SidesAsked): ReadonlySet<string> {
  const units = blocks.flatMap(({ rows }) => rows.map(({ unit }) => unit));
  return new Set(units.filter((unit) => [top, bottom].every((code) => isExact(shownFigure(plan, unit, code)))).map(({ code }) => code));
}

function isExact(figure: Figure | undefined): boolean {
  return isNumeric(figure) && figure.qualifier === undefined;
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && isWithin(some, others);
}

function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].every((one) => others.has(one));
}

/** Null where a block has not both columns. */
function sidesIn(blocks: readonly Block[], sidesOfBlock: (block: Block) => Sides | null): Sides[] | null {
  const sides = blocks.map(sidesOfBlock);
  return sides.every((one) => one !== null) ? sides : null;
}

function hasApproximate({ units }: WorkbookPlan, indicators: readonly string[]): boolean {
  return indicators.some((code) => units.partsOf(code).some(({ figure }) => figure.qualifier));
}

function countOf(sides: readonly Sides[]): string {
  return sumOf(sides.map(({ included }) => `SUMPRODUCT(${included})`)).plain;
}

function sumOf(terms: readonly string[]): { readonly plain: string; readonly bracketed: string } {
  const plain = terms.length === 0 ? '0' : terms.join('+');
  return { plain, bracketed: terms.length > 1 ? `(${plain})` : plain };
}
