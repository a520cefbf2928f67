import Big from 'big.js';
import { isNumeric } from '../../figure/figure';
import { type Finding, findingKind, raise } from '../../finding';
import { spokenName } from '../../scheme/spoken-name';
import type { Check, RolledUp } from '../check';
import { showDifference, showQuantity } from '../show-quantity';
import { rowGaps, type RowGap } from '../upward-gaps';

const kind = findingKind({
  code: 'R030',
  name: '上报表各行合计与全市数不一致',
  tier: '核实',
  message: '上报表“{表样}”的{指标}：全市{全市}，表中各行合计{合计}，相差{差额}{其中}。',
  reason: '上报表一行一个所属单位，上一级把各行相加；不属于任何一行的数（调整、市本级）上一级得不到。',
  next: '分到所属单位后由它们报送；分不了的，另行书面告知上一级，或者请上一级在方案里设调整单位。',
});

/** What the round above adds up from the rows of 上报, where that is not the city's figure: what is of no unit with a row is not in it. */
export const rowsShortUpward: Check = {
  kind,
  judge: (rolled) => rowGaps(rolled).map((gap) => told(gap, rolled)),
};

function told({ form, indicator, city, rows, without }: RowGap, { round: { scheme } }: RolledUp): Finding {
  const difference = new Big(city).minus(rows);
  const parts = without.flatMap(({ unit, figure }) => (isNumeric(figure) ? [`${unit.name}${showQuantity(figure.value, indicator, scheme)}`] : []));
  const slots = {
    表样: form.name,
    指标: spokenName(indicator),
    全市: showQuantity(city, indicator, scheme),
    合计: showQuantity(rows, indicator, scheme),
    差额: showDifference(difference, indicator, scheme),
    其中: parts.length > 0 ? `，${parts.join('、')}没有列入任何一行` : '',
  };
  return raise(kind, slots, {
    place: { file: scheme.file, ...indicator.place, indicators: [indicator.code] },
    particulars: { gap: { left: city, right: rows, difference: difference.toFixed(), unit: indicator.measure } },
  });
}
