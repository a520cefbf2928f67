import { plainName } from '../../../scheme/half-width';

/** A row that adds up others says so: 合计, 总计, 全县合计, 乡镇小计. */
export function isTotal(text: string): boolean {
  return /^(?:.{0,8}(?:合计|总计|小计|共计)|(?:全[县区市镇乡]|各[县区市镇乡]{1,2})?总数|全[县区市])[::]?$/.test(plainName(text));
}
