import { isNumeric } from '../../figure/figure';
import { errorShown, formulaReplaced, resultMissing } from '../../form/read/structure-findings';
import { slotFormat } from '../../form/slot-format';
import { fixRule } from '../fix-rule';
import { shownDiffers } from '../rules/shown-differs';

const RATE = { type: '比率', measure: '%', decimals: 2 } as const;

export const recomputed = fixRule({
  kind: '重算',
  kinds: [formulaReplaced, resultMissing, errorShown, shownDiffers.kind],
  reason: '计算格一律以所报的数算出的为准；恢复公式或填上算出的数，不改变任何一个填报的数。',
  mend: ({ cell, expected, computed }) => {
    if (!computed || !isNumeric(computed.figure) || computed.figure.qualifier !== undefined) return null;
    const { figure, formula } = computed;
    if (cell.formula !== undefined && cell.formula !== formula) return null;
    const value = Number(Number(figure.value).toPrecision(15));
    return { value: { kind: 'number', value }, numberFormat: slotFormat(expected), ...(formula !== null && { formula }) };
  },
  examples: {
    offered: [
      { says: '公式被手填的数盖掉，知道原来的公式', typed: 0.8, expected: RATE, computed: '0.75', issued: 'D5/C5', mended: 0.75 },
      { says: '自制的表，填的率与数不符', typed: 0.8, expected: RATE, computed: '0.75', mended: 0.75 },
      { says: '公式还在，结果是旧的', typed: 0.8, holds: 'D5/C5', expected: RATE, computed: '0.75', issued: 'D5/C5', mended: 0.75 },
      { says: '除不尽的', typed: 0.8, expected: RATE, computed: '0.66666666666666666667', mended: 0.666666666666667 },
    ],
    refused: [
      { says: '填报人自己写的公式', typed: 0.8, holds: 'D5/C6', expected: RATE, computed: '0.75', issued: 'D5/C5' },
      { says: '不知道原来公式的公式格', typed: 0.8, holds: 'D5/C5', expected: RATE, computed: '0.75' },
      { says: '所用的数没有报全', typed: 0.8, expected: RATE },
    ],
  },
});
