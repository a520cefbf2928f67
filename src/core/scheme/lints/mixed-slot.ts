import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T034',
  name: '填报格里有别的内容',
  tier: '强制',
  message: '填报格里除了一个标记还有别的内容：“{mark}”。',
  reason: '填报格整格用来填数，别的文字下发后会混进数里。',
  next: '把文字移到旁边的单元格，一格只留一个标记。',
});

export const mixedSlot: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms.flatMap(({ value: { form, troubles } }) =>
      troubles
        .filter((trouble) => trouble.kind === 'mixed')
        .map(({ mark, at }) => raise(kind, { mark }, { place: { file, sheet: form.sheet, cell: toAddress(at) } })),
    ),
};
