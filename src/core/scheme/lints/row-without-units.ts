import { findingKind, raise } from '../../finding';
import { rowUnitsAmong } from '../due';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T061',
  name: '一行一个单位的表没有单位可填',
  tier: '核实',
  message: '{unit}要填一行一个单位的表样“{form}”，却没有一个单位的上级是它。',
  reason: '这样的表下发后一行也没有。',
  next: '在“单位”表给它的下级写上“上级”；不该填这张表的，改表样的适用单位。',
});

export const rowWithoutUnits: Lint = {
  kind,
  find: ({ units, forms }) => {
    const all = units.map(({ value }) => value);
    return forms.flatMap(({ value: { form } }) =>
      units
        .filter(({ value }) => form.unitRow !== null && form.unitKinds.includes(value.kind) && rowUnitsAmong(all, value).length === 0)
        .map(({ value, at }) => raise(kind, { unit: value.name, form: form.sheet }, { place: at('类别') })),
    );
  },
};
