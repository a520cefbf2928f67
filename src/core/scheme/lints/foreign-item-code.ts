import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T039',
  name: '指标代码与事项不符',
  tier: '核实',
  message: '指标“{indicator}”登记在事项“{item}”下，代码开头却不是它。',
  reason: '代码的前一半应是所属事项的简称，读公式的人才知道是哪一项。',
  next: '改正代码或事项。',
});

export const foreignItemCode: Lint = {
  kind,
  find: ({ indicators }) =>
    indicators
      .filter(({ value: { code, item } }) => code !== '' && item !== '' && code.split('.')[0] !== item)
      .map(({ value, at }) => raise(kind, { indicator: value.code, item: value.item }, { place: at('代码') })),
};
