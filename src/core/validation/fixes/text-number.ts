import * as kinds from '../../figure/findings';
import { certainNumber } from '../certain-number';
import { fixRule } from '../fix-rule';

const RATE = { type: '比率', measure: '%', decimals: 2 } as const;

export const textNumber = fixRule({
  kind: '文本数字',
  kinds: [kinds.textNumber, kinds.thousandsSeparator],
  reason: '存成文字的数与数是同一个数，只是求和时会漏掉。',
  mend: certainNumber,
  examples: {
    offered: [
      { says: '存成文字的数', typed: '0012', mended: 12 },
      { says: '存成文字的百分数', typed: '85.3%', expected: RATE, mended: 0.853 },
      { says: '存成文字的小数', typed: '0.853', expected: RATE, mended: 0.853 },
      { says: '人数里的千位分隔符', typed: '40,037', mended: 40037 },
      { says: '比规定细的金额', typed: '1646.7035', expected: { type: '金额', measure: '万元', decimals: 2 }, mended: 1646.7035 },
    ],
    refused: [
      { says: '金额里的逗号，可能是小数点', typed: '1,234', expected: { type: '金额', measure: '万元', decimals: 2 } },
      { says: '没有百分号的百分数', typed: '85.3', expected: RATE },
      { says: '超过1的比率', typed: '1.05', expected: RATE },
      { says: '自己写的公式', typed: '12', holds: 'B3&""' },
      { says: '位数超过表格软件能保留的', typed: '0.12345678901234567', expected: { type: '金额', measure: '万元', decimals: 2 } },
      { says: '汉字数字', typed: '十二' },
      { says: '科学计数', typed: '1.2E+05' },
    ],
  },
});
