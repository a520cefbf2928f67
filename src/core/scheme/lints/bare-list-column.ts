import type { Expression } from '../../expression/expression';
import { listNameOf } from '../../expression/column-values';
import { listColumnsOf } from '../../expression/list-columns';
import { needsCity } from '../../expression/references-of';
import { type Finding, findingKind, raise } from '../../finding';
import { draftExpressions } from '../draft-expressions';
import type { Lint } from '../lint';
import { listsOf } from '../lists-of';
import type { SchemeRule } from '../scheme';

const kind = findingKind({
  code: 'T058',
  name: '清单的列用错地方',
  tier: '强制',
  message: '{column}{problem}。',
  reason: '清单的一列有许多行。单位的审核规则里它指逐行判断，别处要先合成一个数。',
  next: '写进SUM、COUNT、COUNTA、MIN、MAX、AVERAGE、COUNTIF、SUMIF等函数，或用行数(清单名)。',
});

/** A column outside an aggregate anywhere but in a unit's rule, and a rule that goes through two lists at once. */
export const bareListColumn: Lint = {
  kind,
  find: (draft) => {
    const lists = listsOf(draft.lists.map(({ value }) => value));
    const bareIn = (expression: Expression): readonly string[] => listColumnsOf(expression, lists).bare;
    const ofRules = new Set(draft.rules.flatMap(({ value: { formula, when } }) => [formula, when]));
    const elsewhere = draftExpressions(draft)
      .filter(({ expression }) => !ofRules.has(expression))
      .flatMap(({ expression, place }) => bareIn(expression).map((code) => raise(kind, { column: `“[${code}]”`, problem: '是清单的一列，不是一个数' }, { place })));
    const inRules = draft.rules.flatMap(({ value, at }): Finding[] => {
      const bare = [value.formula, ...(value.when ? [value.when] : [])].flatMap(bareIn);
      const problem = problemOf(value, [...new Set(bare.map(listNameOf))]);
      return problem === null ? [] : [raise(kind, { column: `“[${bare[0] ?? ''}]”`, problem }, { place: at('公式') })];
    });
    return [...elsewhere, ...inRules];
  },
};

function problemOf({ where, formula, when }: SchemeRule, bareLists: readonly string[]): string | null {
  if (bareLists.length === 0) return null;
  if (bareLists.length > 1) return `与清单“${bareLists[1] ?? ''}”的列在同一条规则里，两张清单不能同时逐行判断`;
  const overCity = where.includes('全市') || needsCity(formula) || (when !== null && needsCity(when));
  return overCity ? '在看全市的数的规则里，那里不逐行判断' : null;
}
