import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showFigure } from '../show-figure';

export const taskDiffers = figureRule({
  kind: findingKind({
    code: 'V010',
    name: '任务数与下达的不符',
    tier: '核实',
    message: '{指标}表中为{表中}，市里下达的是{下达}；以下达的为准。',
    reason: '任务数由市里分解下达，不由单位填报；改了任务，完成率就与别的单位不可比。',
    next: '改回下达数；任务有调整的，附文件号告知市里改方案“任务”表。',
  }),
  look: { roles: ['任务'] },
  judge: ({ indicator, figure, shown }) => {
    if (!isNumeric(figure) || !isNumeric(shown)) return null;
    const difference = new Big(shown.value).minus(figure.value);
    if (difference.eq(0)) return null;
    return {
      slots: { 指标: spokenName(indicator), 表中: showFigure(shown), 下达: showFigure(figure) },
      gap: { left: shown.value, right: figure.value, difference: difference.toFixed(), unit: indicator.measure },
    };
  },
  examples: {
    pass: [
      { says: '与下达一致', role: '任务', value: '31000', shown: '31000.0' },
      { says: '表中没有这一格', role: '任务', value: '31000' },
    ],
    fail: [{ says: '自行改了任务', role: '任务', value: '31000', shown: '30000' }],
  },
});
