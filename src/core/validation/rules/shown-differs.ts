import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showSides } from '../show-figure';

export const shownDiffers = figureRule({
  kind: findingKind({
    code: 'V008',
    name: '表中的数与计算不符',
    tier: '核实',
    message: '{指标}表中为{表中}，按所报的数计算应为{应为}；以计算的为准。',
    reason: '计算格的公式被手填的数盖掉、改动，或保存前没有重算。率一律由两数相除得出；相差在所示末位半个单位以内不算。',
    next: '恢复公式并核对所用的数；以表中的数为准的，改所用的数。',
  }),
  look: { roles: ['计算'] },
  judge: ({ indicator, figure, shown }) => {
    if (!isNumeric(figure) || !isNumeric(shown)) return null;
    const isRate = indicator.type === '比率';
    const halfUnit = new Big(10).pow(-indicator.decimals - (isRate ? 2 : 0)).div(2);
    const [left, right] = [new Big(shown.value), new Big(figure.value)];
    if (left.minus(right).abs().lte(halfUnit)) return null;
    const measure = isRate ? '%' : indicator.measure;
    const told = showSides(shown.value, figure.value, measure);
    return {
      slots: { 指标: spokenName(indicator), 表中: told.left, 应为: told.right },
      gap: { left: shown.value, right: figure.value, difference: left.minus(right).toFixed(), unit: isRate ? '' : indicator.measure },
      ...(left.div(100).minus(right).abs().lte(halfUnit) ? { cause: `可能是按百分数填写，应为 ${left.toFixed()}%。` } : {}),
    };
  },
  examples: {
    pass: [
      { says: '四舍五入后一致', role: '计算', value: '0.79460097', shown: '0.7946', indicator: { type: '比率', decimals: 2 } },
      { says: '分母为零，表中空着', role: '计算', figure: { state: 'notApplicable' }, indicator: { type: '比率' } },
    ],
    fail: [
      { says: '公式被手填的数盖掉', role: '计算', value: '0.784295', shown: '0.7946', indicator: { type: '比率', decimals: 2 } },
      { says: '末位差一', role: '计算', value: '0.80645161', shown: '0.8064', indicator: { type: '比率', decimals: 2 } },
      { says: '合计少一个人', role: '计算', value: '30218', shown: '30217' },
    ],
  },
});
