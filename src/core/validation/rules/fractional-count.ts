import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showFigure } from '../show-figure';

export const fractionalCount = figureRule({
  kind: findingKind({
    code: 'V003',
    name: '个数不是整数',
    tier: '强制',
    message: '{指标}应为整数，填了{数}。',
    reason: '人、个、家、处、张只有整数；出现小数多是单位填错（万人）或把率填进了个数格，数已不可信。',
    next: '核对计量单位，改为整数。',
  }),
  look: { roles: ['填报'], types: ['个数'] },
  judge: ({ indicator, figure }) => {
    if (indicator.decimals > 0 || !isNumeric(figure)) return null;
    const value = new Big(figure.value);
    return value.eq(value.round(0)) ? null : { slots: { 指标: spokenName(indicator), 数: showFigure(figure) } };
  },
  examples: {
    pass: [
      { says: '整数', value: '313718' },
      { says: '以万人计、方案准许两位小数', value: '31.37', indicator: { measure: '万人', decimals: 2 } },
      { says: '金额不是个数', value: '12.5', indicator: { type: '金额', measure: '万元' } },
    ],
    fail: [{ says: '十二个半人', value: '12.5' }],
  },
});
