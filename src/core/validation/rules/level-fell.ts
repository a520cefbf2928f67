import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';

export const levelFell = figureRule({
  kind: findingKind({
    code: 'V012',
    name: '状态回退',
    tier: '核实',
    message: '{指标}上期为“{上期}”，本期为“{本期}”，退回了前一步。',
    reason: '动工、主体完工、设备到位这类状态只会向前；退回多是选错，属实的（如返工）须说明。',
    next: '核对状态；属实的写核实说明。',
  }),
  look: { roles: ['填报'], types: ['状态'] },
  judge: ({ indicator, figure, previous }) => {
    if (!previous) return null;
    const [now, before] = [indicator.levels.indexOf(figure.text), indicator.levels.indexOf(previous.text)];
    return now >= 0 && now < before ? { slots: { 指标: spokenName(indicator), 上期: previous.text, 本期: figure.text } } : null;
  },
  examples: {
    pass: [
      {
        says: '向前一步',
        figure: { text: '主体完工' },
        previousText: '已动工',
        indicator: { type: '状态', levels: ['未动工', '已动工', '主体完工'] },
      },
    ],
    fail: [
      {
        says: '从主体完工退回已动工',
        figure: { text: '已动工' },
        previousText: '主体完工',
        indicator: { type: '状态', levels: ['未动工', '已动工', '主体完工'] },
      },
    ],
  },
});
