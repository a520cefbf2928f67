import { referencesOf } from '../../expression/references-of';
import { findingKind, raise } from '../../finding';
import { draftExpressions } from '../draft-expressions';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T064',
  name: '排名写在审核规则以外',
  tier: '强制',
  message: '“{expression}”用了排名，这里说的是全市，没有哪一个单位的名次。',
  reason: '排名是一个单位的名次，只有审核规则逐个单位地看；写在别处总是没有数，会误写成数据未报。',
  next: '要写哪些单位居前、居后，请用前几名([指标],n)、后几名([指标],n)。',
});

export const rankOutsideRule: Lint = {
  kind,
  find: (draft) => {
    const ofRules = new Set(draft.rules.flatMap(({ value: { formula, when } }) => [formula, when]));
    return draftExpressions(draft)
      .filter(({ expression }) => !ofRules.has(expression) && referencesOf(expression).calls.includes('排名'))
      .map(({ expression, place }) => raise(kind, { expression: expression.text }, { place }));
  },
};
