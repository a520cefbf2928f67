import { listNameOf } from '../expression/column-values';
import type { BinaryOperator, Expression } from '../expression/expression';
import { judge } from '../expression/judge';
import { referencesOf } from '../expression/references-of';
import type { Scope } from '../expression/scope';
import { comparisonAsked, sides } from '../expression/sides';
import type { Figure, Source } from '../figure/figure';
import { findingKind, raise, type Finding, type Gap, type Place, type Tier } from '../finding';
import type { Scheme, SchemeRule } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import type { NotEvaluated } from './checked';
import { spokenName } from '../scheme/spoken-name';
import { showFigure, showSides } from './show-figure';

export const schemeRuleFailed = findingKind({
  code: 'V100',
  name: '方案审核',
  tier: '核实',
  message: '{说明}：{实际}。',
  reason: '方案“审核”表中的一条不成立；级别由方案规定。',
  next: '核对所列指标，有误的改正后重报；属实的写核实说明。',
});

const NEXT: Readonly<Record<Tier, string>> = {
  强制: '核对所列指标，改正后重报。',
  核实: schemeRuleFailed.next,
  提示: '核对所列指标；无误可不处理。',
};

/** Whom a rule is judged for: a unit with the file and sheet it sent, or the whole city (null). `indicators` are those that a finding names. */
export interface RulePlace {
  readonly unit: Unit | null;
  readonly file?: string;
  readonly sheet?: string;
  readonly indicators?: Scheme['indicators'];
  readonly lists?: Scheme['lists'];
  /** What the unit typed itself: a rate that is calculated anew is put right in its own cell. */
  readonly typed?: ReadonlyMap<string, Figure>;
  /** Set where the rule is judged for one entry of a list: the sheet's row, and the cell that a finding names and goes by. */
  readonly entry?: { readonly row: number; readonly source: Source | undefined };
}

/** `evaluated` is false where the rule does not apply (its 适用条件 is not met) or could not be evaluated. */
export interface RuleVerdict {
  readonly evaluated: boolean;
  readonly finding?: Finding;
  readonly notEvaluated?: NotEvaluated;
}

/** Judges one rule of the scheme by what `scope` sees. */
export function judgeRule(rule: SchemeRule, scope: Scope, place: RulePlace): RuleVerdict {
  if (rule.when) {
    const applies = judge(rule.when, scope);
    if (applies.verdict === 'notEvaluated') return unknown(rule, place, `适用条件无法判断：${applies.why}`);
    if (applies.verdict === 'fails') return { evaluated: false };
  }
  const judged = judge(rule.formula, scope);
  if (judged.verdict === 'notEvaluated') return unknown(rule, place, judged.why);
  if (judged.verdict === 'holds') return { evaluated: true };
  return { evaluated: true, finding: failure(rule, scope, place) };
}

function unknown(rule: SchemeRule, place: RulePlace, why: string): RuleVerdict {
  const named = why.replace(/“([^”]+)”/gu, (quoted, code: string) => {
    const name = nameOf(code, place);
    return name === null ? quoted : `“${name}”`;
  });
  return { evaluated: false, notEvaluated: { rule: rule.code, unit: place.unit?.code ?? null, why: named } };
}

function failure(rule: SchemeRule, scope: Scope, place: RulePlace): Finding {
  const gap = sides(rule.formula, scope);
  const indicators = referencesOf(rule.formula).indicators;
  const told = gap ? toldOf(rule.formula, scope, gap) : figuresOf(indicators, scope, place) || '不成立';
  return raise(
    schemeRuleFailed,
    { 说明: plainMessage(rule), 实际: place.entry ? `第${place.entry.row}行${told}` : told },
    {
      place: place.entry ? atEntry(place, place.entry) : { ...whereOf(indicators, scope, place), indicators },
      particulars: { rule: rule.code, tier: rule.tier, next: NEXT[rule.tier], ...(gap ? { gap } : {}) },
    },
  );
}

/** The rule's message without its full stop. */
export function plainMessage({ message }: Pick<SchemeRule, 'message'>): string {
  return message.replace(/[。.；;：:]+$/u, '');
}

function atEntry({ unit, file, sheet }: RulePlace, { source }: NonNullable<RulePlace['entry']>): Place {
  return { ...(unit && { unit: unit.name }), ...(file !== undefined && { file }), ...(sheet !== undefined && { sheet }), ...source };
}

/** An indicator as people call it, a list's column by its list and name. */
function nameOf(code: string, { indicators, lists }: RulePlace): string | null {
  const indicator = indicators?.get(code);
  if (indicator) return spokenName(indicator);
  const list = listNameOf(code);
  const column = lists?.get(list)?.columns.find((one) => one.code === code);
  return column ? `${list}的${column.name}` : null;
}

function toldOf(formula: Expression, scope: Scope, gap: Gap): string {
  const { left, right, difference } = showSides(gap.left, gap.right, gap.unit);
  return `实为${left}，${DEMANDS[comparisonAsked(formula, scope) ?? '='] ?? '应等于'}${right}，相差${difference}`;
}

const DEMANDS: Readonly<Partial<Record<BinaryOperator, string>>> = {
  '=': '应等于',
  '<>': '不应等于',
  '<=': '应不大于',
  '>=': '应不小于',
  '<': '应小于',
  '>': '应大于',
};

/** A column of which all entries were looked at has no one figure to show. */
function figuresOf(codes: readonly string[], scope: Scope, place: RulePlace): string {
  return codes
    .filter((code) => scope.figure(code) !== undefined || scope.list?.(listNameOf(code)) === undefined)
    .map((code) => {
      const figure = scope.figure(code);
      const shown = showFigure(figure);
      return `${nameOf(code, place) ?? code}为${figure?.value === null && figure.text !== '' ? `“${shown}”` : shown}`;
    })
    .join('，');
}

/** The cell of the leading indicator; of the next one where that has none in the unit's file. */
function whereOf(indicators: readonly string[], scope: Scope, { unit, file, sheet, typed }: RulePlace): Place {
  if (!unit) return {};
  const sources = indicators.flatMap((code) => typed?.get(code)?.sources ?? scope.figure(code)?.sources ?? scope.list?.(listNameOf(code))?.flatMap((entry) => entry.figure(code)?.sources ?? []) ?? []);
  const source = sources.find((one) => file === undefined || one.file === file);
  if (source) return { unit: unit.name, ...source };
  return { unit: unit.name, ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }) };
}
