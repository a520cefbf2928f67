import type { Expression } from '../expression/expression';
import { judge } from '../expression/judge';
import { blanksSeen } from '../expression/blanks-seen';
import { listNameOf } from '../expression/column-values';
import { listColumnsOf } from '../expression/list-columns';
import type { Scope } from '../expression/scope';
import type { Figure } from '../figure/figure';
import { numberFigure } from '../figure/number-figure';
import { needsCity, referencesOf, subjectsOf } from '../expression/references-of';
import { toExcel } from '../expression/to-excel';
import { sheetReference, toAddress } from '../address';
import type { Form } from '../scheme/form';
import type { Round } from '../scheme/round';
import type { SchemeRule } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import type { PlacedSlot } from './issued-forms';
import { entryVerdict } from './issued-entry-check';
import { blankScope, issuedResult } from './issued-result';
import { type CellReference, listGuards, withCounts } from './list-guards';
import { pastReference, withPastReferences } from './past-references';
import { slotRole } from './slot-role';

export type CheckStatus = '通过' | '不通过' | '未填' | '不适用' | '无上期数';

/** A rule as the issued workbook checks it by itself. `slots` are the cells of this period that it looks at. */
export interface IssuedCheck {
  readonly rule: SchemeRule;
  /** Whose figures it looks at. */
  readonly unit: Unit;
  readonly slots: readonly PlacedSlot[];
  /** And the columns of lists: `'动态'!A5:A14`. */
  readonly areas: readonly string[];
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
  readonly forms: readonly Form[];
  /** The columns of the lists that it fills in. */
  readonly areas: ReadonlyMap<string, string>;
}

/** The rule as an Excel formula over a unit's slots; null where it is off, is not for this unit or needs more than these. */
export function issuedCheck(rule: SchemeRule, issuing: CheckedUnit): IssuedCheck | null {
  const { round, unit, placed, areas: columns } = issuing;
  const applies = rule.where.length === 0 || rule.where.some((kind) => kind === unit.kind);
  if (rule.off !== null || !applies || needsCity(rule.formula)) return null;
  const formula = withPastReferences(rule.formula);
  const when = rule.when === null ? null : withPastReferences(rule.when);
  const reference = (code: string): string | null => referTo(placed.get(code)) ?? columns.get(code) ?? (pastReference(code) ? (issuing.pastCell(code) ?? `${NO_PAST}`) : null);
  const whole = verdictFormula({ formula, when }, round, reference);
  if (whole === null) return null;
  const codes = [...new Set([formula, ...(when ? [when] : [])].flatMap((one) => referencesOf(one).indicators))];
  const slots = codes.flatMap((code) => placed.get(code) ?? []);
  const areas = areasOf([formula, ...(when ? [when] : [])], issuing);
  if (slots.length + areas.length === 0) return null;
  const lacksPast = codes.some((code) => pastReference(code) !== null && issuing.pastCell(code) === null);
  if (lacksPast) return { rule, unit, slots, areas, formula: null, status: '无上期数' };
  const needed = codes.filter((code) => !blanksOf([formula, when]).has(code));
  const cells = needed.flatMap((code) => (columns.has(code) ? [] : (reference(code) ?? [])));
  const text = statusFormula({ whole, cells, numeric: numericCells(needed, reference, round) });
  const needs = needed.flatMap((code) => placed.get(code) ?? []);
  return { rule, unit, slots, areas, formula: text, status: statusNow(rule, needs, issuing) };
}

/** Judged once or, where it names a column of a list by itself, for every entry; without the guards against blank cells. */
function verdictFormula({ formula, when }: { readonly formula: Expression; readonly when: Expression | null }, { scheme }: Round, reference: CellReference): string | null {
  const both = [formula, ...(when ? [when] : [])];
  const named = both.map((one) => listColumnsOf(one, scheme.lists));
  const bare = [...new Set(named.flatMap((one) => one.bare))];
  if (bare.length > 0) {
    const verdict = named.some(({ columns }) => columns.some((code) => !bare.includes(code))) || blanksOf(both).size > 0 ? null : entryVerdict({ formula, when, columns: bare }, scheme, reference);
    return verdict && `IFERROR(${verdict},"不适用")`;
  }
  const counted = withCounts(reference, scheme);
  const [body, condition] = [toExcel(formula, counted), when === null ? '' : toExcel(when, counted)];
  const guards = both.map((one) => listGuards(one, scheme, reference));
  if (body === null || condition === null || guards.includes(null)) return null;
  const verdict = `IF(${body},"通过","不通过")`;
  const judged = `IFERROR(${condition === '' ? verdict : `IF(${condition},${verdict},"不适用")`},"不适用")`;
  const none = guards.flatMap((one) => one?.none ?? []).reduceRight((inner, test) => `IF(${test},"不适用",${inner})`, judged);
  return guards.flatMap((one) => one?.lacking ?? []).reduceRight((inner, test) => `IF(${test},"未填",${inner})`, none);
}

/** The columns that a rule speaks of; of a list that it counts, all. */
function areasOf(expressions: readonly Expression[], { areas }: CheckedUnit): string[] {
  const subjects = new Set(expressions.flatMap(subjectsOf));
  return [...areas].flatMap(([code, area]) => (subjects.has(code) || subjects.has(listNameOf(code)) ? [area] : []));
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

/** What a rule asks whether it is blank: it has an answer while that is so. */
function blanksOf(expressions: readonly (Expression | null)[]): ReadonlySet<string> {
  return new Set(expressions.flatMap((one) => (one === null ? [] : [...blanksSeen(one)])));
}

interface StatusParts {
  readonly whole: string;
  readonly cells: readonly string[];
  readonly numeric: readonly string[];
}

function statusFormula({ whole, cells, numeric }: StatusParts): string {
  if (cells.length === 0) return whole;
  const counted = numeric.length === 0 ? whole : `IF(COUNT(${numeric.join(',')})<${numeric.length},"不适用",${whole})`;
  return `IF(OR(${cells.map((cell) => `${cell}=""`).join(',')}),"未填",${counted})`;
}

function statusNow(rule: SchemeRule, needs: readonly PlacedSlot[], { round, unit, forms }: CheckedUnit): CheckStatus {
  const blank = blankScope(forms, { round, unit });
  const shown = (code: string) => (round.scheme.indicators.get(code)?.source === '计算' ? issuedResult(code, { lists: forms.flatMap(({ lists }) => lists) }, { round, unit }) : null);
  const figure = (code: string): Figure | undefined => {
    const result = shown(code);
    return typeof result === 'number' ? numberFigure(String(result), round.scheme.indicators.get(code)?.measure ?? '') : blank.figure(code);
  };
  const scope: Scope = { ...blank, figure };
  if (listColumnsOf(rule.formula, round.scheme.lists).bare.length > 0) return needs.length > 0 ? '未填' : '不适用';
  const open = needs.some(({ slot }) => slotRole(slot, round.scheme) === '填报' || scope.figure(slot.indicator) === undefined);
  if (open) return '未填';
  if (rule.when !== null && judge(rule.when, scope).verdict !== 'holds') return '不适用';
  const { verdict } = judge(rule.formula, scope);
  return verdict === 'holds' ? '通过' : verdict === 'fails' ? '不通过' : '不适用';
}

/** How the cells of a check are told to a person: 民生实事!D6. */
export function checkCells({ slots, areas }: Pick<IssuedCheck, 'slots' | 'areas'>, oneSheet: boolean): string {
  const cells = slots.map(({ sheet, slot }) => (oneSheet ? toAddress(slot.at) : `${sheet}!${toAddress(slot.at)}`));
  const columns = areas.map((area) => (oneSheet ? area.slice(area.lastIndexOf('!') + 1) : area.replace(/^'(.*)'!/u, '$1!')));
  return [...cells, ...columns].join('、');
}
