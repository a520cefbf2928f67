import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showFigure } from '../show-figure';

export const negativeNumber = figureRule({
  kind: findingKind({
    code: 'V002',
    name: '负数',
    tier: '强制',
    message: '{指标}填了负数（{数}）。',
    reason: '人数、家数、金额不会是负数；只有调整单位用负数冲减。负数会悄悄抵掉别的单位的数。',
    next: '改为实际数；要冲减以前的数，改累计数并写核实说明。',
  }),
  look: { roles: ['填报'], types: ['个数', '金额'] },
  judge: ({ indicator, figure, unit }) =>
    unit.kind !== '调整' && isNumeric(figure) && new Big(figure.value).lt(0)
      ? { slots: { 指标: spokenName(indicator), 数: showFigure(figure) } }
      : null,
  examples: {
    pass: [
      { says: '零不是负数', value: '0' },
      { says: '调整单位可以冲减', value: '-12', unit: { kind: '调整' } },
    ],
    fail: [{ says: '人数为负', value: '-12' }],
  },
});
