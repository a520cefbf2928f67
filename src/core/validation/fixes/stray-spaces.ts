import { spacedLevel, straySpace } from '../../figure/findings';
import { certainNumber } from '../certain-number';
import { fixRule } from '../fix-rule';

export const straySpaces = fixRule({
  kind: '空格',
  kinds: [straySpace, spacedLevel],
  reason: '数字前后、选项中间的空格没有意思，只会使求和、计数漏掉这一格。',
  mend: (subject) => {
    const { cell, expected, figure } = subject;
    if (expected.type !== '状态') return certainNumber(subject);
    return cell.formula === undefined && expected.levels.includes(figure.text) ? { value: { kind: 'text', value: figure.text }, numberFormat: '@' } : null;
  },
  examples: {
    offered: [
      { says: '数字后面有空格', typed: '12 ', mended: 12 },
      { says: '前面有全角空格', typed: '　12', mended: 12 },
      { says: '选项里有空格', typed: '已 动工', expected: { type: '状态', measure: '', levels: ['未动工', '已动工'] }, mended: '已动工' },
    ],
    refused: [
      { says: '空格在数字中间', typed: '12 3' },
      { says: '概数', typed: '12 余' },
      { says: '去掉空格也不是选项', typed: '动 工', expected: { type: '状态', measure: '', levels: ['未动工', '已动工'] } },
    ],
  },
});
