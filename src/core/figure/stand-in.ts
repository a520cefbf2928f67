import { withoutSpaces } from './disguise';

const NOT_APPLICABLE = /^(?:[/／\\]{1,2}|[-－–—―─]{1,4}|无|不适用|不涉及|N\/A|n\/a|Ｎ／Ａ)$/;
const NOT_REPORTED = /^(?:未报|未上报|未报送|未统计|待统计|待报|暂无|暂无数据|暂缺|统计中)$/;

/** What stands in a cell in place of a figure: a mark for not applicable or for not reported, or null. */
export function standIn(typed: string): 'notApplicable' | 'notReported' | null {
  const text = withoutSpaces(typed);
  if (NOT_APPLICABLE.test(text)) return 'notApplicable';
  return NOT_REPORTED.test(text) ? 'notReported' : null;
}

const NONE = /^无$/;
const DECLARED = /^(?:未报|未上报|未报送)$/;

/** The same of a 文本: 无, 暂无 and the like are what it says; a mark alone, 不适用 or 未报 say nothing in words. */
export function standInForWords(typed: string): ReturnType<typeof standIn> {
  const text = withoutSpaces(typed);
  const state = NONE.test(text) ? null : standIn(typed);
  return state === 'notReported' && !DECLARED.test(text) ? null : state;
}
