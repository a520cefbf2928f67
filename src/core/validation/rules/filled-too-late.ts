import { findingKind } from '../../finding';
import { showDay } from '../show-figure';
import { submissionRule } from '../submission-rule';

export const filledTooLate = submissionRule({
  kind: findingKind({
    code: 'V022',
    name: '晚于报送截止',
    tier: '提示',
    message: '{日期}{哪天}晚于报送截止{截止}。',
    reason: '报送截止以后填的，可能与按时报的不是同一时点的数。填报日期没有过截止的，看收文登记的收到日期。',
    next: '核对日期；无误可不处理，迟报的照收。',
  }),
  judge: ({ filledOn, receivedOn, deadline }) => {
    if (deadline === null) return null;
    const late = ([['填报日期', filledOn], ['收到日期', receivedOn]] as const).flatMap(([日期, day]) => (day !== null && day > deadline ? [{ 日期, 哪天: showDay(day) }] : []));
    return late[0] ? { slots: { ...late[0], 截止: showDay(deadline) } } : null;
  },
  examples: {
    pass: [
      { says: '截止当天', filledOn: '2020-09-05' },
      { says: '不设截止', filledOn: '2020-12-01', deadline: null },
      { says: '截止当天收到', receivedOn: '2020-09-05' },
    ],
    fail: [
      { says: '迟一天', filledOn: '2020-09-06' },
      { says: '填报日期没有过，收到时过了', filledOn: '2020-09-04', receivedOn: '2020-09-07' },
      { says: '没有填报日期，收到时过了', filledOn: null, receivedOn: '2020-09-07' },
    ],
  },
});
