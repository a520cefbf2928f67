import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showDecimal } from '../show-figure';

/** 1000 %: what stands there is no rate but a count in the wrong cell. */
const NO_RATE = 10;

export const rateWithoutCounts = figureRule({
  kind: findingKind({
    code: 'V009',
    name: '有率无数',
    tier: '核实',
    message: '{指标}填了{率}，但算它的数没有报，这个率不采用。',
    reason: '率只从数算出：没有分子、分母，既不能核对，也不能汇总到全市。',
    next: '补报分子和分母。',
  }),
  look: { roles: ['计算'], types: ['比率'] },
  judge: ({ indicator, figure, shown }) =>
    figure.state === 'notReported' && isNumeric(shown) && shown.state === 'value'
      ? { slots: { 指标: spokenName(indicator), 率: showDecimal(shown.value, new Big(shown.value).lt(NO_RATE) ? '%' : '') } }
      : null,
  examples: {
    pass: [
      { says: '数齐全', role: '计算', value: '0.853', shown: '0.853', indicator: { type: '比率' } },
      { says: '数没报，公式显示 0', role: '计算', figure: { state: 'notReported' }, shown: '0', indicator: { type: '比率' } },
    ],
    fail: [{ says: '只填了率', role: '计算', figure: { state: 'notReported' }, shown: '0.853', indicator: { type: '比率' } }],
  },
});
