import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { submissionRule } from '../submission-rule';

/** Two figures that both stay the same can be chance only where they are zero. */
const AT_LEAST = 2;

export const lastPeriodPasted = submissionRule({
  kind: findingKind({
    code: 'V023',
    name: '与上期逐项相同',
    tier: '核实',
    message: '{项数}项当期数与上期逐项相同，可能交的是上期的表。',
    reason: '一个月里各项工作量恰好都与上月一样，几乎不会发生；多是上月的文件改了个名字。',
    next: '核对是否交错了文件；属实的写核实说明。',
  }),
  judge: ({ figures }) => {
    const both = figures.flatMap(({ indicator, role, figure, previous }) =>
      role === '填报' && indicator.flow === '当期' && isNumeric(figure) && isNumeric(previous)
        ? [{ same: new Big(figure.value).eq(previous.value), zero: figure.state === 'zero' }]
        : [],
    );
    const telling = both.filter(({ zero }) => !zero).length;
    return telling >= AT_LEAST && both.every(({ same }) => same) ? { slots: { 项数: String(both.length) } } : null;
  },
  examples: {
    pass: [
      {
        says: '有一项不同',
        figures: [
          { value: '2600', previous: '2600', indicator: { flow: '当期' } },
          { value: '310', previous: '300', indicator: { flow: '当期' } },
        ],
      },
      {
        says: '只有一项不为零',
        figures: [
          { value: '2600', previous: '2600', indicator: { flow: '当期' } },
          { value: '0', previous: '0', indicator: { flow: '当期' } },
        ],
      },
      { says: '累计数没有进展不算', figures: [{ value: '167', previous: '167' }, { value: '141', previous: '141' }] },
    ],
    fail: [
      {
        says: '逐项相同',
        figures: [
          { value: '2600', previous: '2600', indicator: { flow: '当期' } },
          { value: '310', previous: '310', indicator: { flow: '当期' } },
          { value: '0', previous: '0', indicator: { flow: '当期' } },
        ],
      },
    ],
  },
});
