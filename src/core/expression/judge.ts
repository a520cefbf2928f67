import { toBoolean } from './coerce';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import type { ErrorCode, Scope } from './scope';
import type { MissingValue } from './values';

export type Judgement =
  | { readonly verdict: 'holds' | 'fails' }
  | { readonly verdict: 'notEvaluated'; readonly why: string };

const STATE = { blank: '未填报', notApplicable: '不适用', notReported: '未报' } as const;

const ERROR: Readonly<Record<ErrorCode, string>> = {
  '#DIV/0!': '除数为零',
  '#VALUE!': '数据类型不符，不能这样计算',
  '#NAME?': '有不认识的名称或函数',
  '#NUM!': '数值超出范围',
  '#N/A': '没有可用的数',
};

/** Whether a rule holds. Over a missing figure or an error it is not evaluated: `why` says what is missing. */
export function judge(expression: Expression, scope: Scope): Judgement {
  const value = evaluate(expression, scope);
  const decided = toBoolean(value);
  if (decided.kind === 'boolean') return { verdict: decided.value ? 'holds' : 'fails' };
  if (decided.kind === 'missing') return { verdict: 'notEvaluated', why: missing(decided) };
  const why = value.kind === 'error' ? `${ERROR[decided.code]}（${decided.code}）` : '公式的结果不是“成立”或“不成立”';
  return { verdict: 'notEvaluated', why };
}

function missing({ state, indicator, view }: MissingValue): string {
  return `${view ?? ''}${indicator === null ? '所需的数' : `“${indicator}”`}${STATE[state]}`;
}
