import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showFigure } from '../show-figure';

/** Below this the larger figure is small enough to grow or shrink tenfold by itself. */
const SMALL = 100;

export const tenfoldJump = figureRule({
  kind: findingKind({
    code: 'V013',
    name: '与上期相差十倍以上',
    tier: '核实',
    message: '{指标}本期{本期}，上期{上期}，相差十倍以上。',
    reason: '十倍的起落多是多一个零、少一个零，或人与万人、元与万元混用。两期都不足 100 的不比；累计数一月重新起算，也不比。',
    next: '核对计量单位和位数；属实的写核实说明。',
  }),
  look: { roles: ['填报'], types: ['个数', '金额'] },
  judge: ({ indicator, figure, previous, period }) => {
    if (!isNumeric(figure) || !isNumeric(previous)) return null;
    if (indicator.flow === '累计' && period.index === 1) return null;
    const [now, before] = [new Big(figure.value), new Big(previous.value)];
    const [smaller, larger] = now.lt(before) ? [now, before] : [before, now];
    if (smaller.lte(0) || larger.lt(SMALL) || larger.lt(smaller.times(10))) return null;
    return {
      slots: { 指标: spokenName(indicator), 本期: showFigure(figure), 上期: showFigure(previous, indicator.measure) },
      gap: { left: figure.value, right: previous.value, difference: now.minus(before).toFixed(), unit: indicator.measure },
    };
  },
  examples: {
    pass: [
      { says: '九倍多', value: '29999', previous: '3000' },
      { says: '从零起步', value: '3000', previous: '0' },
      { says: '一月重新累计', value: '2600', previous: '41000', period: '2020-01' },
      { says: '基数小', value: '20', previous: '2' },
    ],
    fail: [
      { says: '多一个零', value: '302180', previous: '28950' },
      { says: '少一个零', value: '260', previous: '2710', indicator: { flow: '当期' } },
    ],
  },
});
