import { fullWidth } from '../../figure/findings';
import { certainNumber } from '../certain-number';
import { fixRule } from '../fix-rule';

export const fullWidthDigits = fixRule({
  kind: '全角',
  kinds: [fullWidth],
  reason: '全角数字与半角数字是同一个数，只是 Excel 把它当作文字。',
  mend: certainNumber,
  examples: {
    offered: [
      { says: '全角数字', typed: '１２', mended: 12 },
      { says: '全角小数', typed: '１６４６．７', expected: { type: '金额', measure: '万元', decimals: 2 }, mended: 1646.7 },
      { says: '全角的百分数', typed: '８５．３％', expected: { type: '比率', measure: '%', decimals: 2 }, mended: 0.853 },
      { says: '后面是这一格自己的单位', typed: '１２人', mended: 12 },
    ],
    refused: [
      { says: '概数', typed: '约１２' },
      { says: '换算过的单位', typed: '１２万人' },
      { says: '一段范围', typed: '１２－１５' },
      { says: '逗号后面两位', typed: '１，２３' },
      { says: '夹着字母', typed: '０ｌ２' },
    ],
  },
});
