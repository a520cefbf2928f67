import { referencesOf } from '../../expression/references-of';
import { findingKind, raise } from '../../finding';
import { draftExpressions } from '../draft-expressions';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T017',
  name: '不认识的名称',
  tier: '强制',
  message: '公式里的“{name}”不是规定的名称。',
  reason: '不带方括号的名称只有报告期、单位和日期，别的都算不出来。',
  next: '指标写成[事项.列]，文字加引号，名称改为报告期、单位或日期。',
});

const NAMES: readonly string[] = ['报告期', '单位', '日期'];

export const unknownName: Lint = {
  kind,
  find: (draft) =>
    draftExpressions(draft).flatMap(({ expression, place }) =>
      referencesOf(expression)
        .names.filter((name) => !NAMES.includes(name))
        .map((name) => raise(kind, { name }, { place })),
    ),
};
