import { findingKind, raise } from '../../finding';
import type { SchemeDraft } from '../draft';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T049',
  name: '方案没有要填的表',
  tier: '强制',
  message: '方案没有要任何单位填报的表：{why}。',
  reason: '没有人要填报的方案收不到数，汇总和报告都是空的。',
  next: '在“表样”里登记要填的表和适用单位，并在“单位”里列出各单位。',
});

/** No form, no unit, or no form that is for any of the units. */
export const asksNothing: Lint = {
  kind,
  find: (draft) => {
    const why = whyNothing(draft);
    return why === null ? [] : [raise(kind, { why }, { place: { file: draft.file, sheet: '表样', cell: 'A2' } })];
  },
};

function whyNothing({ units, forms }: SchemeDraft): string | null {
  if (forms.length === 0) return '“表样”里一行也没有';
  if (units.length === 0) return '“单位”里一行也没有';
  const asked = units.some((unit) => forms.some(({ value }) => value.form.unitKinds.includes(unit.value.kind)));
  return asked ? null : '登记的表样没有一个单位适用';
}
