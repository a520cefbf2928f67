import type { Expression } from '../expression/expression';
import { evaluate } from '../expression/evaluate';
import { type Finding, raise } from '../finding';
import { absentWords } from './absent-words';
import { indicatorsUsed } from './bind-mark';
import { conditionMissing } from './findings';
import type { Narration, Spot } from './narration';
import { numberOf, whereOf } from './where-of';

/** Whether a row of 叙述 is told. A condition that cannot be judged leaves it out, and says so. */
export function judgeCondition(condition: Expression | null, spot: Spot, narration: Narration): { holds: boolean; findings: Finding[] } {
  if (!condition) return { holds: true, findings: [] };
  const value = evaluate(condition, narration.scope);
  if (value.kind === 'boolean') return { holds: value.value, findings: [] };
  if (value.kind === 'number') return { holds: !value.value.eq(0), findings: [] };
  const why = value.kind === 'missing' ? `${value.indicator ?? ''}${absentWords(value) ?? ''}` : value.kind === 'error' ? value.code : '结果不是真或假';
  const finding = raise(conditionMissing, { item: numberOf(spot), condition: condition.text, why }, whereOf(spot, narration, indicatorsUsed(condition)));
  return { holds: false, findings: [finding] };
}
