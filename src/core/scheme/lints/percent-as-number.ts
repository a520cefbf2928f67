import Big from 'big.js';
import { findingKind, raise } from '../../finding';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T046',
  name: '比率目标可能少了百分号',
  tier: '核实',
  message: '比率“{indicator}”的公布目标是{target}，按分数计就是{percent}%。',
  reason: '比率按分数存放，80%应写成80%或0.8。',
  next: '是百分数的，补上百分号；目标确实超过200%的，可以保留。',
});

const UNLIKELY = 2;

export const percentAsNumber: Lint = {
  kind,
  find: ({ indicators }) =>
    indicators.flatMap(({ value: { code, type, target, measure }, at }) => {
      if (type !== '比率' || target === null || /‰|\//.test(measure) || new Big(target.value).lte(UNLIKELY)) return [];
      const percent = new Big(target.value).times(100).toFixed();
      return [raise(kind, { indicator: code, target: target.value, percent }, { place: at('公布目标') })];
    }),
};
