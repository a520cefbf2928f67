import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';
import { listsOf } from '../lists-of';

const kind = findingKind({
  code: 'T053',
  name: '清单没有这一列',
  tier: '强制',
  message: '“{column}”不是清单“{list}”的列，它有{columns}。',
  reason: '没有登记的列不知道填什么、怎样读。',
  next: '改正列名，或在“清单”表里登记这一列。',
});

export const unknownListColumn: Lint = {
  kind,
  find: ({ file, forms, lists }) => {
    const known = listsOf(lists.map(({ value }) => value));
    return forms.flatMap(({ value: { form } }) =>
      form.lists.flatMap(({ list, columns }) => {
        const declared = known.get(list)?.columns ?? [];
        return columns
          .filter(({ column }) => !declared.some(({ code }) => code === column))
          .map(({ column, at }) =>
            raise(kind, { column, list, columns: declared.map(({ code }) => code.slice(list.length + 1)).join('、') }, { place: { file, sheet: form.sheet, cell: toAddress(at) } }),
          );
      }),
    );
  },
};
