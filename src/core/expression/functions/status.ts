import type { ExpressionFunction } from '../function';
import { errorValue, textValue } from '../values';

const MISSING = { blank: '空白', notApplicable: '不适用', notReported: '未报' } as const;

/** 状态([x]): 有数, 零, 空白, 不适用 or 未报. */
export const status: ExpressionFunction = {
  name: '状态',
  arity: [1, 1],
  excel: false,
  evaluate({ arguments: [argument], evaluate }) {
    if (!argument) return errorValue('#VALUE!');
    const value = evaluate(argument);
    if (value.kind === 'error') return value;
    if (value.kind === 'missing') return textValue(MISSING[value.state]);
    return textValue(value.kind === 'number' && value.value.eq(0) ? '零' : '有数');
  },
};
