import { measureInCell } from '../../figure/findings';
import { certainNumber } from '../certain-number';
import { fixRule } from '../fix-rule';

const FUNDS = { type: '金额', measure: '万元', decimals: 2 } as const;

export const measureTyped = fixRule({
  kind: '计量单位',
  kinds: [measureInCell],
  reason: '填的单位就是这一格自己的计量单位，去掉以后还是这个数。',
  mend: certainNumber,
  examples: {
    offered: [
      { says: '这一格自己的单位', typed: '12家', expected: { measure: '家' }, mended: 12 },
      { says: '数与单位之间有空格', typed: '12 人', mended: 12 },
      { says: '同一单位的另一说法', typed: '12名', mended: 12 },
      { says: '带倍数的单位', typed: '1646.7万元', expected: FUNDS, mended: 1646.7 },
    ],
    refused: [
      { says: '以万计的人数填在以人计的格里', typed: '12万人' },
      { says: '元填在万元的格里', typed: '16467000元', expected: FUNDS },
      { says: '只写了倍数', typed: '1646.7万', expected: FUNDS },
      { says: '别的单位', typed: '12户' },
      { says: '概数', typed: '12人左右' },
    ],
  },
});
