import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T054',
  name: '没有要填的清单',
  tier: '核实',
  message: '清单“{list}”没有一张表样要填。',
  reason: '没有人填的清单总是空的，对它计数、求和都得不到数。',
  next: '在表样里加一行{{清单名.列}}；不用的，在“清单”表里删去。',
});

export const unaskedList: Lint = {
  kind,
  find: ({ lists, forms }) => {
    const asked = new Set(forms.flatMap(({ value }) => value.form.lists.map(({ list }) => list)));
    return lists.flatMap(({ value: { list }, at }, index) => {
      const isFirst = lists.findIndex(({ value }) => value.list === list) === index;
      return list === '' || asked.has(list) || !isFirst ? [] : [raise(kind, { list }, { place: at('清单') })];
    });
  },
};
