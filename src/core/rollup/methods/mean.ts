import Big from 'big.js';
import { method } from '../method';
import { overNumbers } from '../numbers-of';

export const mean = method({
  name: '平均',
  title: '各单位的平均数',
  meaning: '有数的单位的简单平均，大小单位同等看待；比率一般用“比率”，不用平均。',
  nests: false,
  adjusted: false,
  roll: ({ indicator, parts }) =>
    overNumbers(parts, indicator.measure, ({ values }) => ({ value: values.reduce((sum, value) => sum.plus(value), new Big(0)).div(values.length) })),
});
