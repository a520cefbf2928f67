import { plainName } from '../../../scheme/half-width';

/** A row that adds up others says so: 合计, 总计, 全县合计. */
export function isTotal(text: string): boolean {
  return /^(?:本[页表]|全[县区市镇乡]|各[县区市镇乡][县区市镇乡]?)?(?:合计|总计|小计|共计|累计合计|全县|全区|全市|总数)[::]?$/.test(plainName(text));
}

/** Among rows of units, whatever ends so is one: 乡镇小计, 开发区合计. */
export function isTotalOfUnits(text: string): boolean {
  return isTotal(text) || /^.{0,8}(?:合计|总计|小计|共计)[::]?$/.test(plainName(text));
}
