import { toAddress } from '../../address';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T032',
  name: '暂不支持的标记',
  tier: '强制',
  message: '“{mark}”这种标记还不支持。',
  reason: '一行一个单位的表和任意长度的清单现在还不能下发和读取。',
  next: '改用一格一个指标的标记。',
});

export const unsupportedMark: Lint = {
  kind,
  find: ({ file, forms }) =>
    forms.flatMap(({ value: { form, troubles } }) =>
      troubles
        .filter((trouble) => trouble.kind === 'unsupported')
        .map(({ mark, at }) => raise(kind, { mark }, { place: { file, sheet: form.sheet, cell: toAddress(at) } })),
    ),
};
