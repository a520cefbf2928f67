import { figureValue } from '../figure-value';
import type { ExpressionFunction } from '../function';
import { errorValue } from '../values';

/** 目标([x]): the target that the city published. */
export const target: ExpressionFunction = {
  name: '目标',
  arity: [1, 1],
  excel: false,
  ofIndicator: true,
  evaluate({ arguments: [argument], scope }) {
    return argument?.kind === 'indicator' ? figureValue(scope.target(argument.code), argument.code) : errorValue('#VALUE!');
  },
};
