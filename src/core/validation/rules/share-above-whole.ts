import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showSides } from '../show-figure';

export const shareAboveWhole = figureRule({
  kind: findingKind({
    code: 'V006',
    name: '率超过100%',
    tier: '核实',
    message: '{指标}为{率}，超过100%。',
    reason: '除超额完成任务外，部分不会多于全部：要么两数的口径不一，要么有一个填错。率不封顶，如实列出。',
    next: '核对分子、分母是否同一口径；属实的写核实说明。',
  }),
  look: { roles: ['填报', '计算'], types: ['比率'] },
  judge: ({ indicator, figure, whole }) =>
    whole?.source !== '任务' && isNumeric(figure) && new Big(figure.value).gt(1)
      ? {
          slots: { 指标: spokenName(indicator), 率: showSides(figure.value, '1', '%').left },
          gap: { left: figure.value, right: '1', difference: new Big(figure.value).minus(1).toFixed(), unit: '%' },
        }
      : null,
  examples: {
    pass: [
      { says: '正好全部', value: '1', indicator: { type: '比率' } },
      { says: '超额完成任务另有提示', value: '1.05', role: '计算', indicator: { type: '比率' }, whole: { source: '任务' } },
    ],
    fail: [
      { says: '异常多于检查', value: '1.02', role: '计算', indicator: { type: '比率' }, whole: { source: '填报' } },
      { says: '填报的使用率超过全部', value: '1.2', indicator: { type: '比率' } },
    ],
  },
});
