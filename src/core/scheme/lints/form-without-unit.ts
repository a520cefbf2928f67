import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T050',
  name: '表样没有单位栏',
  tier: '提示',
  message: '表样“{form}”里没有{mark}，报来的表上看不出是哪个单位的。',
  reason: '没有单位栏，只能凭下发时隐藏的“_月报”表或者文件名认单位；另存、改名以后就认不出了。',
  next: '在表头加上填报单位，如“填报单位（盖章）：{{单位}}”。',
});

export const formWithoutUnit: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms
      .filter(({ value: { missing, form } }) => !missing && form.slots.length + form.lists.length > 0 && form.headers.every(({ field }) => field !== '单位'))
      .map(({ value: { form } }) => raise(kind, { form: form.sheet, mark: '{{单位}}' }, { place: { file, sheet: form.sheet, cell: 'A1' } })),
};
