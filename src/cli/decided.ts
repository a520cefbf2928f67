import type { Finding } from '../core/finding';
import { type Fate, fateOf } from '../core/rollup/fate-of';
import type { CoverageRow } from '../core/rollup/summary';
import type { RolledRound } from '../run';

export interface Decision {
  readonly unit: string;
  readonly way: '沿用上期' | '带问题采用' | '不计入';
}

/** 强制 findings apart: those of submissions whose counting was decided by 采用方式, with the decisions, and the others. */
export function decided(blocking: readonly Finding[], { round, summary }: Pick<RolledRound, 'round' | 'summary'>): { readonly decisions: readonly Decision[]; readonly undecided: readonly Finding[] } {
  const decisions = new Map<string, Decision>();
  const undecided = blocking.filter((finding) => {
    const concerned = rowsOf(finding, summary.coverage.rows).map((row) => ({ row, way: wayOf(fateOf(row, { round, counted: summary.counted })) }));
    for (const { row, way } of concerned) if (way !== null) decisions.set(row.unit.code, { unit: row.unit.name, way });
    return concerned.length === 0 || concerned.some(({ way }) => way === null);
  });
  return { decisions: [...decisions.values()], undecided };
}

/** What the finding's unit, or those whose rows it sends, had sent back; where nothing was, what has not come. */
function rowsOf({ unit }: Finding, rows: readonly CoverageRow[]): readonly CoverageRow[] {
  const own = rows.filter((row) => row.unit.name === unit || row.sender.name === unit);
  const returned = own.filter(({ standing }) => standing === '退回');
  return returned.length > 0 ? returned : own.filter(({ standing }) => standing === '未报');
}

function wayOf(fate: Fate): Decision['way'] | null {
  if (fate === '往期无数') return '不计入';
  return fate === '沿用上期' || fate === '带问题采用' || fate === '不计入' ? fate : null;
}
