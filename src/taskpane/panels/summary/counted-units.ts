import { isAdjustment } from '../../../core/rollup/adjustments';
import { collapsed } from '../../../core/narrative/collapsed';
import type { CoverageRow } from '../../../core/rollup/summary';
import type { RoundResult } from '../../../core/sheets/round-result';
import type { Unit } from '../../../core/scheme/unit';

/** Whose figures are in the round, and whose are not or are others than they sent. Names in the scheme's order. */
export interface CountedUnits {
  readonly counted: number;
  readonly apart: readonly { readonly why: Apart; readonly units: readonly string[] }[];
}

export const APART = ['未报', '退回', '沿用上期', '带问题采用', '不计入'] as const;
export type Apart = (typeof APART)[number];

export function countedUnits({ round, summary: { coverage, counted } }: RoundResult): CountedUnits {
  const carried = coverage.rows.filter((row) => whyApart(row) === '沿用上期').map(({ unit }) => unit.code);
  const adjustments = new Set(round.scheme.units.filter(isAdjustment).map(({ code }) => code));
  const codes = new Set([...counted.map(({ submission }) => submission.unit), ...carried].filter((code) => !adjustments.has(code)));
  const named = (why: Apart): string[] => collapsed(distinct(coverage.rows.filter((row) => whyApart(row) === why).map(({ unit }) => unit)), round).map(({ name }) => name);
  return { counted: codes.size, apart: APART.map((why) => ({ why, units: named(why) })).filter(({ units }) => units.length > 0) };
}

/** What the official chose goes before what came. */
function whyApart({ standing, adoption }: CoverageRow): Apart | null {
  if (adoption && adoption.way !== '本期') return adoption.way === '带问题采用' && standing !== '退回' ? null : adoption.way;
  return standing === '未报' || standing === '退回' ? standing : null;
}

function distinct(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.code, unit])).values()];
}
