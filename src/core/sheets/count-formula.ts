import type { Indicator } from '../scheme/indicator';

/** What stands in a cell in place of an answer. */
const NO_ANSWERS = ['', '—', '/', '未报', '退回', '不计入'];
/** Answers that say that there is none. */
const NONE = ['否', '无', '没有', '未', '不是', '未开展', '未开工', '未启动', '未建立', '未完成'];

/** How many units have what an indicator is of, and how many gave an answer, as formulas over their cells. */
export function countedUnits({ type }: Indicator, ranges: readonly string[]): { readonly count: string; readonly answered: string } {
  if (type === '个数' || type === '金额' || type === '比率') {
    return { count: ranges.map((range) => `SUMPRODUCT(ISNUMBER(${range})*(${range}<>0))`).join('+'), answered: `COUNT(${ranges.join(',')})` };
  }
  return { count: ranges.map((range) => others(range, [...NO_ANSWERS, ...NONE])).join('+'), answered: ranges.map((range) => others(range, NO_ANSWERS)).join('+') };
}

/** The cells that hold none of these words. */
function others(range: string, words: readonly string[]): string {
  return `SUMPRODUCT(${words.map((word) => `(${range}<>"${word}")`).join('*')})`;
}
