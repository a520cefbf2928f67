import { method } from '../method';
import { overNumbers } from '../numbers-of';
import { outermost } from '../outermost';

export const maximum = method({
  name: '最大',
  title: '各单位中最大的数',
  meaning: '有数的单位中最大的一个。',
  nests: true,
  adjusted: false,
  roll: ({ indicator, parts }) => overNumbers(parts, indicator.measure, (numbers) => outermost(numbers, (one, other) => one.gt(other))),
});
