import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showFigure } from '../show-figure';

export const excessDecimals = figureRule({
  kind: findingKind({
    code: 'V004',
    name: '金额小数位过多',
    tier: '提示',
    message: '{指标}规定{位数}位小数，填了{数}；按所填的数汇总，写出时再取舍。',
    reason: '小数位多于规定，常见于单位换算（元写成万元）；逐级取舍会使合计对不上，因此不在单位取舍。',
    next: '核对计量单位；无误可不处理。',
  }),
  look: { roles: ['填报'], types: ['金额'] },
  judge: ({ indicator, figure }) => {
    if (!isNumeric(figure)) return null;
    const value = new Big(figure.value);
    if (value.eq(value.round(indicator.decimals))) return null;
    return { slots: { 指标: spokenName(indicator), 位数: String(indicator.decimals), 数: showFigure(figure) } };
  },
  examples: {
    pass: [{ says: '两位以内', value: '1646.7', indicator: { type: '金额', measure: '万元', decimals: 2 } }],
    fail: [{ says: '规定两位，填了四位', value: '1646.7035', indicator: { type: '金额', measure: '万元', decimals: 2 } }],
  },
});
