import type { Expression } from '../expression/expression';
import { judge } from '../expression/judge';
import { needsCity, referencesOf } from '../expression/references-of';
import { toExcel } from '../expression/to-excel';
import { sheetReference, toAddress } from '../address';
import type { Round } from '../scheme/round';
import type { SchemeRule } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import type { PlacedSlot } from './issued-forms';
import { issuedScope } from './issued-scope';
import { pastReference, withPastReferences } from './past-references';
import { slotRole } from './slot-role';

export type CheckStatus = '通过' | '不通过' | '未填' | '不适用' | '无上期数';

/** A rule as the issued workbook checks it by itself. `slots` are the cells of this period that it looks at. */
export interface IssuedCheck {
  readonly rule: SchemeRule;
  /** Whose figures it looks at. */
  readonly unit: Unit;
  readonly slots: readonly PlacedSlot[];
  /** Without `=`; null where a figure of an earlier period is lacking. */
  readonly formula: string | null;
  /** What the formula shows in the form as issued. */
  readonly status: CheckStatus;
}

/** Where a past figure is embedded in the workbook, as a cell to refer to; null where there is none. */
export type PastCell = (code: string) => string | null;

/** A unit with slots in a workbook that is issued. `placed` are its own by indicator. */
export interface CheckedUnit {
  readonly round: Round;
  readonly unit: Unit;
  readonly placed: ReadonlyMap<string, PlacedSlot>;
  readonly pastCell: PastCell;
}

/** The rule as an Excel formula over a unit's slots; null where it is off, is not for this unit or needs more than these. */
export function issuedCheck(rule: SchemeRule, issuing: CheckedUnit): IssuedCheck | null {
  const { round, unit, placed } = issuing;
  const applies = rule.where.length === 0 || rule.where.some((kind) => kind === unit.kind);
  if (rule.off !== null || !applies || needsCity(rule.formula)) return null;
  const formula = withPastReferences(rule.formula);
  const when = rule.when === null ? null : withPastReferences(rule.when);
  const reference = (code: string): string | null => referTo(placed.get(code)) ?? (pastReference(code) ? (issuing.pastCell(code) ?? `${NO_PAST}`) : null);
  const body = toExcel(formula, reference);
  const condition = when === null ? '' : toExcel(when, reference);
  if (body === null || condition === null) return null;
  const codes = [...new Set([formula, ...(when ? [when] : [])].flatMap((one) => referencesOf(one).indicators))];
  const slots = codes.flatMap((code) => placed.get(code) ?? []);
  if (slots.length === 0) return null;
  const lacksPast = codes.some((code) => pastReference(code) !== null && issuing.pastCell(code) === null);
  if (lacksPast) return { rule, unit, slots, formula: null, status: '无上期数' };
  const cells = codes.flatMap((code) => reference(code) ?? []);
  const text = statusFormula({ body, condition, cells, numeric: numericCells(codes, reference, round), guarded: !seesBlanks([formula, when]) });
  return { rule, unit, slots, formula: text, status: statusNow(rule, slots, issuing) };
}

const NO_PAST = '""';

function referTo(placed: PlacedSlot | undefined): string | null {
  return placed ? sheetReference(placed.sheet, placed.slot.at) : null;
}

function numericCells(codes: readonly string[], reference: (code: string) => string | null, round: Round): string[] {
  return codes.flatMap((code) => {
    const type = round.scheme.indicators.get(pastReference(code)?.indicator ?? code)?.type;
    return type === '个数' || type === '金额' || type === '比率' ? (reference(code) ?? []) : [];
  });
}

/** A rule that asks whether a cell is blank has an answer while it is. */
function seesBlanks(expressions: readonly (Expression | null)[]): boolean {
  return expressions.some((one) => one !== null && referencesOf(one).calls.some((name) => name === 'ISBLANK' || name === '状态'));
}

interface StatusParts {
  readonly body: string;
  readonly condition: string;
  readonly cells: readonly string[];
  readonly numeric: readonly string[];
  readonly guarded: boolean;
}

function statusFormula({ body, condition, cells, numeric, guarded }: StatusParts): string {
  const verdict = `IF(${body},"通过","不通过")`;
  const judged = condition === '' ? verdict : `IF(${condition},${verdict},"不适用")`;
  const whole = `IFERROR(${judged},"不适用")`;
  if (!guarded) return whole;
  const counted = numeric.length === 0 ? whole : `IF(COUNT(${numeric.join(',')})<${numeric.length},"不适用",${whole})`;
  return `IF(OR(${cells.map((cell) => `${cell}=""`).join(',')}),"未填",${counted})`;
}

function statusNow(rule: SchemeRule, slots: readonly PlacedSlot[], { round, unit }: CheckedUnit): CheckStatus {
  const scope = issuedScope(unit, round);
  const open = slots.some(({ slot }) => slotRole(slot, round.scheme) !== '任务' || scope.figure(slot.indicator) === undefined);
  if (open && !seesBlanks([rule.formula, rule.when])) return '未填';
  if (rule.when !== null && judge(rule.when, scope).verdict !== 'holds') return '不适用';
  const { verdict } = judge(rule.formula, scope);
  return verdict === 'holds' ? '通过' : verdict === 'fails' ? '不通过' : '不适用';
}

/** How the cells of a check are told to a person: 民生实事!D6. */
export function checkCells(slots: readonly PlacedSlot[], oneSheet: boolean): string {
  return slots.map(({ sheet, slot }) => (oneSheet ? toAddress(slot.at) : `${sheet}!${toAddress(slot.at)}`)).join('、');
}
