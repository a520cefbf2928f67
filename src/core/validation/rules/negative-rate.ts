import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showDecimal } from '../show-figure';

export const negativeRate = figureRule({
  kind: findingKind({
    code: 'V005',
    name: '率为负数',
    tier: '强制',
    message: '{指标}填了负数（{率}）。',
    reason: '完成率、覆盖率是部分与全部之比，不会为负。增减率应设为计算指标，由两期的数算出，不由单位填报。',
    next: '改为实际的率。',
  }),
  look: { roles: ['填报'], types: ['比率'] },
  judge: ({ indicator, figure }) =>
    isNumeric(figure) && new Big(figure.value).lt(0) ? { slots: { 指标: spokenName(indicator), 率: showDecimal(figure.value, '%') } } : null,
  examples: {
    pass: [
      { says: '零', value: '0', indicator: { type: '比率' } },
      { says: '计算的增减率可以为负', value: '-0.05', role: '计算', indicator: { type: '比率' } },
    ],
    fail: [{ says: '填报的率为负', value: '-0.853', indicator: { type: '比率' } }],
  },
});
