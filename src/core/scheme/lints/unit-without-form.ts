import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import { slotsAsked } from '../slots-asked';

const kind = findingKind({
  code: 'T043',
  name: '没有表要填的单位',
  tier: '提示',
  message: '{unit}的类别是{kind}，没有一张表样适用于它，别的单位的表里也没有它的一行。',
  reason: '这样的单位不会收到表，汇总里也没有它的数。',
  next: '在“表样”的适用单位里加上这一类；由上级单位代填一行的，在“单位”表写上级；确实不用报送的，不必处理。',
});

export const unitWithoutForm: Lint = {
  kind,
  find: ({ units, forms }) => {
    const all = units.map(({ value }) => value);
    const kinds = forms.flatMap(({ value }) => value.form.unitKinds);
    const inRows = forms.flatMap(({ value: { form } }) => slotsAsked(form, all).flatMap((one) => one.units));
    return units
      .filter(({ value }) => value.kind !== '调整' && !kinds.includes(value.kind) && !inRows.includes(value))
      .map(({ value, at }) => raise(kind, { unit: value.name, kind: value.kind }, { place: at('类别') }));
  },
};
