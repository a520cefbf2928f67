import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { type Finding, findingKind, raise } from '../../finding';
import type { Indicator } from '../../scheme/indicator';
import { spokenName } from '../../scheme/spoken-name';
import { isAdjustment } from '../adjustments';
import type { Check, RolledUp } from '../check';
import { showQuantity } from '../show-quantity';
import { valueIn } from '../sum-of-parts';
import type { Contribution } from '../summary';

const kind = findingKind({
  code: 'R012',
  name: '合计中有调整数',
  tier: '提示',
  message: '{指标}合计{合计}，其中{单位}{数}{份额}。',
  reason: '调整数不属于任何县区，只进合计，不排名次、不计单位个数；占比大的要有依据。',
  next: '核对调整的依据；能分到县区的，改由县区报送。',
});

/** What adjustments put into a sum, and what share of it that is. */
export const adjustmentInTotals: Check = {
  kind,
  judge(rolled) {
    return [...rolled.round.scheme.indicators.values()].flatMap((indicator) =>
      indicator.method === '合计' ? rolled.units.partsOf(indicator.code).flatMap((part) => told(part, indicator, rolled)) : [],
    );
  },
};

function told({ unit, figure }: Contribution, indicator: Indicator, { round, city }: RolledUp): Finding[] {
  const { scheme } = round;
  const total = city.get(indicator.code)?.figure;
  if (!isAdjustment(unit) || !isNumeric(figure) || new Big(figure.value).eq(0) || !isNumeric(total)) return [];
  const value = valueIn(figure, indicator.measure);
  const share = new Big(total.value).eq(0) ? '' : `，占${showQuantity(value.div(total.value), { type: '比率', measure: '' }, scheme)}`;
  const slots = { 指标: spokenName(indicator), 合计: showQuantity(total.value, indicator, scheme), 单位: unit.name, 数: showQuantity(value, indicator, scheme), 份额: share };
  const [source] = figure.sources;
  return [raise(kind, slots, { place: { unit: unit.name, ...(source ?? { file: scheme.file, ...indicator.place }), indicators: [indicator.code] } })];
}
