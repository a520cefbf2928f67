import type { Finding } from '../../../core/finding';
import type { CoverageRow } from '../../../core/rollup/summary';
import type { Adoption } from '../../../core/scheme/adoption';
import type { Unit } from '../../../core/scheme/unit';
import type { RoundResult } from '../../../core/sheets/round-result';
import { type UnitExplanations, unitExplanations } from '../../../core/validation/explanation-gate/unit-explanations';
import { UNDECIDED } from './loose-files';
import { type SentAgain, sentAgain } from './sent-again';

/** Where a unit stands, the most pressing first. */
export const STATUSES = ['fix', 'missing', 'explain', 'late', 'ready'] as const;
export type UnitStatus = (typeof STATUSES)[number];

/** One who sends, with all that is due of it. */
export interface BoardRow {
  readonly unit: Unit;
  readonly status: UnitStatus;
  /** Of what there is to do: findings to be put right or explained; forms that are missing. */
  readonly count: number;
  /** The files that count, in the order of the forms. */
  readonly files: readonly string[];
  readonly filledOn: string | null;
  readonly isLate: boolean;
  /** Some of what is due has come, and some not. */
  readonly isPartial: boolean;
  readonly again: SentAgain | null;
  /** What nobody can tell between two files, in words. */
  readonly undecided: Finding | null;
  readonly findings: number;
  /** What came has nothing that must be put right, and yet another way than 本期 was chosen. */
  readonly cameAfterAll: boolean;
  /** Those of whom a figure is missing or sent back, or of whom it was chosen how they count. */
  readonly choosable: readonly Choosable[];
}

/** A unit of which it can be chosen how it counts. */
export interface Choosable {
  readonly unit: Unit;
  /** As it stands in 采用方式, or in the draft. */
  readonly adoption: Adoption | null;
  /** Its figures have come: 带问题采用 is possible. */
  readonly hasFigures: boolean;
}

/** All who are to send, in the scheme's order. */
export function unitBoard(result: RoundResult): BoardRow[] {
  const { summary: { coverage }, round } = result;
  const explanations = unitExplanations(result);
  const order = new Map(round.scheme.units.map(({ code }, index) => [code, index]));
  const senders = [...new Map(coverage.rows.map(({ sender }) => [sender.code, sender])).values()].sort((one, other) => (order.get(one.code) ?? 0) - (order.get(other.code) ?? 0));
  return senders.map((unit) => boardRow(unit, coverage.rows.filter(({ sender }) => sender.code === unit.code), { result, explanations }));
}

interface Known {
  readonly result: RoundResult;
  readonly explanations: UnitExplanations;
}

function boardRow(unit: Unit, rows: readonly CoverageRow[], { result, explanations }: Known): BoardRow {
  const names = new Set([unit.name, ...rows.map((row) => row.unit.name)]);
  const own = result.findings.filter((finding) => finding.unit !== undefined && names.has(finding.unit));
  const isLate = rows.some(({ standing }) => standing === '迟报');
  const choosable = choosableOf(rows, result);
  const cameAfterAll = choosable.some(({ adoption, hasFigures }) => adoption !== null && (adoption.way === '沿用上期' || adoption.way === '不计入') && hasFigures) && own.every(({ tier }) => tier !== '强制');
  const standing = statusOf(rows, own, explanations);
  return {
    unit,
    ...(cameAfterAll && (standing.status === 'ready' || standing.status === 'late') ? { status: 'explain' as const, count: 1 } : standing),
    files: [...new Set(rows.flatMap(({ file }) => file ?? []))],
    filledOn: rows.find(({ filledOn }) => filledOn !== null)?.filledOn ?? null,
    isLate,
    isPartial: rows.some(({ standing }) => standing === '未报') && rows.some(({ standing }) => standing !== '未报'),
    again: sentAgain(unit, result),
    undecided: own.find(({ code }) => code === UNDECIDED) ?? null,
    findings: own.length,
    cameAfterAll,
    choosable,
  };
}

function statusOf(rows: readonly CoverageRow[], findings: readonly Finding[], explanations: UnitExplanations): Pick<BoardRow, 'status' | 'count'> {
  if (rows.some(({ standing }) => standing === '退回')) return { status: 'fix', count: Math.max(1, findings.filter(({ tier }) => tier === '强制').length) };
  const missing = new Set(rows.flatMap(({ standing, form }) => (standing === '未报' ? [form] : [])));
  if (missing.size > 0) return { status: 'missing', count: missing.size };
  const open = findings.filter((finding) => finding.tier === '核实' && explanations.of(finding)?.passes !== true).length;
  if (open > 0) return { status: 'explain', count: open };
  return { status: rows.some(({ standing }) => standing === '迟报') ? 'late' : 'ready', count: 0 };
}

function choosableOf(rows: readonly CoverageRow[], { checked }: RoundResult): Choosable[] {
  const units = new Map(rows.map((row) => [row.unit.code, row.unit]));
  return [...units.values()].flatMap((unit) => {
    const own = rows.filter((row) => row.unit.code === unit.code);
    const adoption = own.find((row) => row.adoption !== null)?.adoption ?? null;
    const isBehind = own.some(({ standing }) => standing === '未报' || standing === '退回');
    return isBehind || (adoption && adoption.way !== '本期') ? [{ unit, adoption, hasFigures: checked.some(({ submission }) => submission.unit === unit.code) }] : [];
  });
}

/** How many stand where, in the order of `STATUSES`; those with nobody left out. */
export function statusCounts(board: readonly BoardRow[]): { readonly status: UnitStatus; readonly count: number }[] {
  return STATUSES.map((status) => ({ status, count: board.filter((row) => row.status === status).length })).filter(({ count }) => count > 0);
}

/** Those who have sent all that is due of them, whatever is wrong with it. */
export function receivedOf(board: readonly BoardRow[]): number {
  return board.filter(({ status, isPartial }) => status !== 'missing' && !isPartial).length;
}
