import { findingKind } from '../../finding';
import { showDay } from '../show-figure';
import { submissionRule } from '../submission-rule';

export const filledTooEarly = submissionRule({
  kind: findingKind({
    code: 'V021',
    name: '填报日期早于期末',
    tier: '提示',
    message: '填报日期{填报}早于报告期末{期末}，后几天的数可能没有计入。',
    reason: '期还没有过完，数就不全；也可能是沿用了上期的日期。',
    next: '核对日期；数没有统计到期末的，补齐后重报。',
  }),
  judge: ({ filledOn, period }) =>
    filledOn !== null && filledOn < period.end ? { slots: { 填报: showDay(filledOn), 期末: showDay(period.end) } } : null,
  examples: {
    pass: [{ says: '期末当天', filledOn: '2020-08-31' }, { says: '没有日期', filledOn: null }],
    fail: [{ says: '差一天', filledOn: '2020-08-30' }],
  },
});
