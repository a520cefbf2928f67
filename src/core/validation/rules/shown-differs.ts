import Big from 'big.js';
import { type Figure, isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showSides } from '../show-figure';
import { writtenDecimals } from '../written-decimals';

export const shownDiffers = figureRule({
  kind: findingKind({
    code: 'V008',
    name: '表中的数与计算不符',
    tier: '核实',
    message: '{指标}表中为{表中}，按所报的数计算应为{应为}；以计算的为准。',
    reason: '计算格的公式被手填的数盖掉、改动，或保存前没有重算。率一律由两数相除得出；按所填的位数四舍五入后一致的不算。',
    next: '恢复公式并核对所用的数；以表中的数为准的，改所用的数。',
  }),
  look: { roles: ['计算'] },
  judge: ({ indicator, figure, shown }) => {
    if (!isNumeric(figure) || !isNumeric(shown)) return null;
    const isRate = indicator.type === '比率';
    const halfUnit = new Big(10).pow(isRate ? -rateDecimals(indicator.decimals, shown) - 2 : -indicator.decimals).div(2);
    const [left, right] = [new Big(shown.value), new Big(figure.value)];
    if (left.minus(right).abs().lte(halfUnit)) return null;
    const measure = isRate ? '%' : indicator.measure;
    const told = showSides(shown.value, figure.value, measure);
    return {
      slots: { 指标: spokenName(indicator), 表中: told.left, 应为: told.right },
      gap: { left: shown.value, right: figure.value, difference: left.minus(right).toFixed(), unit: measure },
      ...(left.div(100).minus(right).abs().lte(halfUnit) ? { cause: `可能是按百分数填写，应为 ${left.toFixed()}%。` } : {}),
    };
  },
  examples: {
    pass: [
      { says: '四舍五入后一致', role: '计算', value: '0.79460097', shown: '0.7946', indicator: { type: '比率', decimals: 2 } },
      { says: '规定四位，按两位正确取舍', role: '计算', value: '0.72843', shown: '0.7284', indicator: { type: '比率', decimals: 4 } },
      { says: '按一位小数正确取舍', role: '计算', value: '0.72843', shown: '0.728', shownText: '72.8%', indicator: { type: '比率', decimals: 2 } },
      { says: '分母为零，表中空着', role: '计算', figure: { state: 'notApplicable' }, indicator: { type: '比率' } },
    ],
    fail: [
      { says: '按一位小数填写，末位不对', role: '计算', value: '0.72843', shown: '0.729', indicator: { type: '比率', decimals: 2 } },
      { says: '写明两位小数的，按两位比', role: '计算', value: '0.72843', shown: '0.728', shownText: '72.80%', indicator: { type: '比率', decimals: 2 } },
      { says: '填成整数的百分数，按规定的位数比', role: '计算', value: '0.72843', shown: '0.73', indicator: { type: '比率', decimals: 2 } },
      { says: '公式被手填的数盖掉', role: '计算', value: '0.784295', shown: '0.7946', indicator: { type: '比率', decimals: 2 } },
      { says: '末位差一', role: '计算', value: '0.80645161', shown: '0.8064', indicator: { type: '比率', decimals: 2 } },
      { says: '合计少一个人', role: '计算', value: '30218', shown: '30217' },
    ],
  },
});

/** The decimals to which two percentages are compared: the scheme's, or fewer where one was written so; a whole one says nothing of its decimals. */
function rateDecimals(declared: number, shown: Figure & { readonly value: string }): number {
  const written = writtenDecimals(shown);
  return written > 0 ? Math.min(written, declared) : declared;
}
