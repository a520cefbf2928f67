import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showFigure } from '../show-figure';

export const totalFell = figureRule({
  kind: findingKind({
    code: 'V011',
    name: '累计数倒退',
    tier: '核实',
    message: '{指标}本期{本期}，比上期的{上期}少。',
    reason: '同一年内累计数只增不减；减少要么填错，要么是退回、核减，须说明。',
    next: '核对本期与上期的数；核减的写明原因和数量。',
  }),
  look: { roles: ['填报', '计算'], types: ['个数', '金额'], flows: ['累计'] },
  judge: ({ indicator, figure, previous, period }) => {
    if (period.index === 1 || !isNumeric(figure) || !isNumeric(previous)) return null;
    const difference = new Big(figure.value).minus(previous.value);
    if (difference.gte(0)) return null;
    return {
      slots: { 指标: spokenName(indicator), 本期: showFigure(figure), 上期: showFigure(previous, indicator.measure) },
      gap: { left: figure.value, right: previous.value, difference: difference.toFixed(), unit: indicator.measure },
    };
  },
  examples: {
    pass: [
      { says: '没有增加，也没有减少', value: '30218', previous: '30218' },
      { says: '一月重新累计', value: '2600', previous: '41000', period: '2020-01' },
      { says: '当期数可多可少', value: '2600', previous: '2700', indicator: { flow: '当期' } },
    ],
    fail: [{ says: '累计数比上月少', value: '30218', previous: '31000' }],
  },
});
