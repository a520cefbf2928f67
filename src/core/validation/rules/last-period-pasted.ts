import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { findingKind } from '../../finding';
import { periodName } from '../../period';
import type { Flow } from '../../scheme/indicator';
import { submissionRule } from '../submission-rule';

/** Two figures that both stay the same can be chance only where they are zero. */
const AT_LEAST = 2;
const COMPARED: readonly Flow[] = ['当期', '累计'];

export const lastPeriodPasted = submissionRule({
  kind: findingKind({
    code: 'V023',
    name: '与上期逐项相同',
    tier: '核实',
    message: '{项数}项当期数和累计数与{上期}逐项相同，可能交的是上期的表。',
    reason: '当期有数，累计就要变；各项恰好都与上期一样，几乎不会发生，多是上期的文件改了个名字。',
    next: '核对是否交错了文件；属实的写核实说明。',
  }),
  judge: ({ figures, lastPeriod }) => {
    const both = figures.flatMap(({ indicator, role, figure, previous }) =>
      role === '填报' && COMPARED.includes(indicator.flow) && isNumeric(figure) && isNumeric(previous)
        ? [{ same: new Big(figure.value).eq(previous.value), zero: figure.state === 'zero', flow: indicator.flow }]
        : [],
    );
    const telling = both.filter(({ zero }) => !zero);
    const isPasted = telling.length >= AT_LEAST && telling.some(({ flow }) => flow === '当期') && both.every(({ same }) => same);
    return isPasted ? { slots: { 项数: String(both.length), 上期: periodName(lastPeriod) } } : null;
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
      {
        says: '累计数变了',
        figures: [{ value: '2600', previous: '2600', indicator: { flow: '当期' } }, { value: '33600', previous: '31000' }],
      },
      { says: '本月没有，累计数没有进展', figures: [{ value: '0', previous: '0', indicator: { flow: '当期' } }, { value: '167', previous: '167' }, { value: '141', previous: '141' }] },
      { says: '累计数没有进展不算', figures: [{ value: '167', previous: '167' }, { value: '141', previous: '141' }] },
    ],
    fail: [
      {
        says: '只有一项当期数，累计数也没有变',
        figures: [
          { value: '2600', previous: '2600', indicator: { flow: '当期' } },
          { value: '31000', previous: '31000' },
          { value: '12000', previous: '12000' },
        ],
      },
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
