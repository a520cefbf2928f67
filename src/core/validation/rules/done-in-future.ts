import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showDay } from '../show-figure';

export const doneInFuture = figureRule({
  kind: findingKind({
    code: 'V014',
    name: '日期晚于报告期',
    tier: '核实',
    message: '{指标}为{日期}，晚于报告期末{期末}。',
    reason: '报告期内完成的事，日期不会晚于期末；还没有发生的应写预计，不算完成。',
    next: '核对日期；预计的事不填在这里。',
  }),
  look: { roles: ['填报'], types: ['日期'] },
  judge: ({ indicator, figure, period }) =>
    indicator.nature === '实绩' && figure.state === 'value' && figure.text > period.end
      ? { slots: { 指标: spokenName(indicator), 日期: showDay(figure.text), 期末: showDay(period.end) } }
      : null,
  examples: {
    pass: [
      { says: '期末当天', figure: { text: '2020-08-31' }, indicator: { type: '日期' } },
      { says: '预计的日期', figure: { text: '2020-09-30' }, indicator: { type: '日期', nature: '预计' } },
    ],
    fail: [{ says: '九月的事写进八月', figure: { text: '2020-09-03' }, indicator: { type: '日期' } }],
  },
});
