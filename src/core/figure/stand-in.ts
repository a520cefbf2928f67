import { withoutSpaces } from './disguise';

const NOT_APPLICABLE = /^(?:[/／\\]{1,2}|[-－–—―─]{1,4}|无|不适用|不涉及|N\/A|n\/a|Ｎ／Ａ)$/;
const NOT_REPORTED = /^(?:未报|未上报|未报送|未统计|待统计|待报|暂无|暂无数据|暂缺|统计中)$/;

/** What stands in a cell in place of a figure: a mark for not applicable or for not reported, or null. */
export function standIn(typed: string): 'notApplicable' | 'notReported' | null {
  const text = withoutSpaces(typed);
  if (NOT_APPLICABLE.test(text)) return 'notApplicable';
  return NOT_REPORTED.test(text) ? 'notReported' : null;
}
