import { parseMeasure } from '../../figure/measure';
import { parseNumberFormat } from '../../figure/number-format';
import { findingKind, raise } from '../../finding';
import type { Indicator } from '../indicator';
import type { Lint } from '../lint';

const kind = findingKind({
  code: 'T056',
  name: '舍位不成立',
  tier: '强制',
  message: '指标“{indicator}”的舍位是“{format}”，{problem}。',
  reason: '舍位平衡是把各单位的数取舍以后仍然加得起来，只对合计的数有意义。',
  next: '写成标记里的格式，如 0.00亿元、0.0万人；不需要的空着。',
});

export const roundingFormat: Lint = {
  kind,
  find: ({ indicators }) =>
    indicators.flatMap(({ value, at }) => {
      const problem = problemOf(value);
      return problem === null ? [] : [raise(kind, { indicator: value.code, format: value.roundedAs ?? '', problem }, { place: at('舍位') })];
    }),
};

function problemOf({ roundedAs, type, method, measure }: Indicator): string | null {
  if (roundedAs === null) return null;
  if (type !== '个数' && type !== '金额') return `${type}不能舍位`;
  if (method !== '合计') return `汇总方法是${method}，各单位的数不相加`;
  const format = parseNumberFormat(roundedAs);
  if (!format || format.digits === 'chinese' || format.sign !== '' || format.prefix !== '') return '不是能用的格式';
  const { base } = parseMeasure(format.suffix);
  return base === '' || base === parseMeasure(measure).base ? null : `不能由${measure === '' ? '没有单位的数' : measure}折算`;
}
