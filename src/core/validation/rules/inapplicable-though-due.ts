import Big from 'big.js';
import { isNumeric, type Figure } from '../../figure/figure';
import { findingKind } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import { figureRule } from '../figure-rule';
import { showDecimal } from '../show-figure';

export const inapplicableThoughDue = figureRule({
  kind: findingKind({
    code: 'V015',
    name: '有任务或上期有数却填不适用',
    tier: '核实',
    message: '{指标}填为不适用，但{依据}；暂不计入汇总。',
    reason: '不适用是说本单位没有这项工作；下达了任务或上期有数的，填“/”多半是没有统计上来，合计会因此少一个单位。',
    next: '补填实际数，没有发生的填 0；确实不再适用的写核实说明。',
  }),
  look: { roles: ['填报'] },
  judge: ({ indicator, figure, previous, task }) => {
    if (figure.state !== 'notApplicable') return null;
    const grounds = [...(isPositive(task) ? [`下达了任务（${showDecimal(task.value, indicator.measure)}）`] : []), ...(isPositive(previous) ? [`上期有数（${showDecimal(previous.value, indicator.measure)}）`] : [])];
    return grounds.length > 0 ? { slots: { 指标: spokenName(indicator), 依据: grounds.join('，') } } : null;
  },
  examples: {
    pass: [
      { says: '没有任务，上期也没有数', figure: { state: 'notApplicable' } },
      { says: '上期为零', figure: { state: 'notApplicable' }, previous: '0' },
      { says: '任务为零', figure: { state: 'notApplicable' }, task: '0' },
      { says: '空白另有一条', figure: { state: 'blank' }, task: '48550', previous: '35893' },
    ],
    fail: [
      { says: '下达了任务', figure: { state: 'notApplicable' }, task: '48550' },
      { says: '上期有数', figure: { state: 'notApplicable' }, previous: '35893' },
    ],
  },
});

function isPositive(figure: Figure | undefined): figure is Figure & { readonly value: string } {
  return isNumeric(figure) && new Big(figure.value).gt(0);
}
