import { method } from '../method';
import { overNumbers } from '../numbers-of';
import { outermost } from '../outermost';

export const minimum = method({
  name: '最小',
  title: '各单位中最小的数',
  meaning: '有数的单位中最小的一个；没有数的单位不当作零。',
  nests: true,
  adjusted: false,
  roll: ({ indicator, parts }) => overNumbers(parts, indicator.measure, (numbers) => outermost(numbers, (one, other) => one.lt(other))),
});
