import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T033',
  name: '不认识的标记',
  tier: '强制',
  message: '“{mark}”不是能用的标记。',
  reason: '表样里的标记只能是指标、清单的列、一行一个单位的“@单位”或表头栏目：单位、报告期、填报人、审核人、联系电话、填报日期。',
  next: '改为{{事项.列}}、{{=事项.列}}、{{清单名.列}}、{{@单位}}或表头栏目的标记，两边各两个花括号。',
});

export const unknownMark: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms.flatMap(({ value: { form, troubles } }) =>
      troubles
        .filter((trouble) => trouble.kind === 'unknown')
        .map(({ mark, at }) => raise(kind, { mark }, { place: { file, sheet: form.sheet, cell: toAddress(at) } })),
    ),
};
