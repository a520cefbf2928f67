import { findingKind, raise } from '../../finding';
import type { Indicator } from '../indicator';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T024',
  name: '计量单位与类型不符',
  tier: '核实',
  message: '指标“{indicator}”的类型是{type}，计量单位是“{measure}”，{problem}。',
  reason: '单位和类型不一致时，读数和折算会出错。',
  next: '核对类型和计量单位，改正其中一个。',
});

export const measureOfType: Lint = {
  kind,
  find: ({ indicators }) =>
    indicators.flatMap(({ value, at }) => {
      const problem = problemOf(value);
      if (problem === null || value.code === '') return [];
      const slots = { indicator: value.code, type: value.type, measure: value.measure, problem };
      return [raise(kind, slots, { place: at('计量单位') })];
    }),
};

function problemOf({ type, measure }: Indicator): string | null {
  switch (type) {
    case '金额':
      return measure.includes('元') ? null : '金额应以元、万元、亿元等计';
    case '个数':
      if (measure === '') return '个数应有计量单位';
      return /^[千万亿]*元$|^[%％‰]$/.test(measure) ? '个数不应以元或百分号计' : null;
    case '比率':
      return measure === '' || /[%％‰/每]|百分|比|率|倍|成/.test(measure) ? null : '比率不应有这样的单位';
    default:
      return measure === '' ? null : '这一类型没有计量单位';
  }
}
