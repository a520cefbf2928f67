import { findingKind } from '../../finding';
import { showDay } from '../show-figure';
import { submissionRule } from '../submission-rule';

export const filledTooLate = submissionRule({
  kind: findingKind({
    code: 'V022',
    name: '填报日期晚于截止',
    tier: '提示',
    message: '填报日期{填报}晚于报送截止{截止}。',
    reason: '报送截止以后填的，可能与按时报的不是同一时点的数。',
    next: '核对日期；无误可不处理，迟报的照收。',
  }),
  judge: ({ filledOn, deadline }) =>
    filledOn !== null && deadline !== null && filledOn > deadline ? { slots: { 填报: showDay(filledOn), 截止: showDay(deadline) } } : null,
  examples: {
    pass: [{ says: '截止当天', filledOn: '2020-09-05' }, { says: '不设截止', filledOn: '2020-12-01', deadline: null }],
    fail: [{ says: '迟一天', filledOn: '2020-09-06' }],
  },
});
