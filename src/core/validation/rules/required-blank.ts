import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';

export const requiredBlank = figureRule({
  kind: findingKind({
    code: 'V001',
    name: '应填未填',
    tier: '核实',
    message: '{指标}应填未填，暂不计入汇总。',
    reason: '空白不等于零：当作零会压低合计，整份退回又会丢掉已报的数。所以这一项先按未报处理，合计注明是几个单位的数，由单位补报或说明。',
    next: '补填；没有的填 0，不适用的填“/”，确实报不出的写核实说明。',
  }),
  look: { roles: ['填报'] },
  judge: ({ indicator, figure }) =>
    indicator.required && (figure.state === 'blank' || figure.state === 'notReported') ? { slots: { 指标: spokenName(indicator) } } : null,
  examples: {
    pass: [
      { says: '填了零', value: '0' },
      { says: '写“/”，不适用', figure: { state: 'notApplicable' } },
      { says: '不必填的空着', figure: { state: 'blank' }, indicator: { required: false } },
    ],
    fail: [
      { says: '必填的空着', figure: { state: 'blank' } },
      { says: '写“未报”', figure: { state: 'notReported' } },
    ],
  },
});
