import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showSides } from '../show-figure';

export const aboveTask = figureRule({
  kind: findingKind({
    code: 'V007',
    name: '超额完成',
    tier: '提示',
    message: '{指标}为{率}，超额完成任务。',
    reason: '完成数可以多于任务数，率如实写、不封顶；曾有县完成 101 个、任务 93 个却报 100.00%。',
    next: '无误可不处理；任务有调整的，附文件号告知市里改任务数。',
  }),
  look: { roles: ['填报', '计算'], types: ['比率'] },
  judge: ({ indicator, figure, whole }) =>
    whole?.source === '任务' && isNumeric(figure) && new Big(figure.value).gt(1)
      ? {
          slots: { 指标: spokenName(indicator), 率: showSides(figure.value, '1', '%').left },
          gap: { left: figure.value, right: '1', difference: new Big(figure.value).minus(1).toFixed(), unit: '%' },
        }
      : null,
  examples: {
    pass: [{ says: '正好完成', value: '1', role: '计算', indicator: { type: '比率' }, whole: { source: '任务' } }],
    fail: [{ says: '完成 103.12%', value: '1.0312', role: '计算', indicator: { type: '比率' }, whole: { source: '任务' } }],
  },
});
