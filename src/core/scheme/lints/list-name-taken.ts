import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T059',
  name: '清单与事项重名',
  tier: '强制',
  message: '清单“{list}”与{what}同名。',
  reason: '表样和公式里“点号前面的部分”既可以是事项又可以是清单，重名就分不清是一格还是一列。',
  next: '给清单另起一个名称。',
});

/** A list named like an item, or like what stands before the dot of an indicator. */
export const listNameTaken: Lint = {
  kind,
  find: ({ lists, items, indicators }) =>
    lists.flatMap(({ value: { list }, at }, index) => {
      if (list === '' || lists.findIndex(({ value }) => value.list === list) < index) return [];
      const item = items.find(({ value }) => value.shortName === list);
      const indicator = indicators.find(({ value }) => value.code.startsWith(`${list}.`));
      const what = item ? `事项“${item.value.shortName}”` : indicator ? `指标“${indicator.value.code}”点号前面的部分` : null;
      return what === null ? [] : [raise(kind, { list, what }, { place: at('清单') })];
    }),
};
