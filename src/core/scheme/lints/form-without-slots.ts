import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T031',
  name: '表样没有填报格',
  tier: '强制',
  message: '表样“{form}”里没有填报格。',
  reason: '没有标记的表下发以后收不到数。',
  next: '在要填数的单元格里写标记，如{{两癌.累计完成}}；清单写一行{{清单名.列}}。',
});

export const formWithoutSlots: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms
      .filter(({ value }) => !value.missing && value.form.slots.length === 0 && value.form.lists.length === 0)
      .map(({ value: { form } }) => raise(kind, { form: form.sheet }, { place: { file, sheet: form.sheet, cell: 'A1' } })),
};
