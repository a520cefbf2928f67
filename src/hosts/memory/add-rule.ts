import { areaAddress } from '../../core/address';
import type { ConditionalFormat, Grid, Validation } from '../../core/grid';
import { overlap, requireArea, sameArea } from './areas';
import { refuse } from './refuse';

/** A validation of the same area is replaced; one that overlaps in part has no meaning. */
export function addValidation(grid: Grid, validation: Validation): Grid {
  requireArea(validation.area);
  const what = `工作表“${grid.name}”的${areaAddress(validation.area)}没有设成数据验证`;
  const unfit = unfitValidation(validation);
  if (unfit !== null) throw refuse(what, unfit);
  if (grid.validations === 'unknown') throw refuse(what, '这张表已有的数据验证无从得知');
  const others = grid.validations.filter((one) => !sameArea(one.area, validation.area));
  const other = others.find((one) => overlap(one.area, validation.area));
  if (other) throw refuse(what, `它与${areaAddress(other.area)}的数据验证重叠`);
  return { ...grid, validations: [...others, validation] };
}

/** Excel's limits, in characters: on a list that is typed in, on a formula and a message, on a title. */
const LONGEST = { list: 255, formula: 255, message: 255, title: 32 };

/** Why Excel would not take it, or null. */
function unfitValidation({ rule, title, message }: Validation): string | null {
  const list = rule.kind === 'list' ? rule.values.join(',') : '';
  const comma = rule.kind === 'list' && rule.values.some((one) => one.includes(','));
  if (list.length > LONGEST.list || comma) return `选项“${list.slice(0, 20)}…”过长或含有逗号`;
  if (rule.kind === 'custom' && rule.formula.length > LONGEST.formula) return `它的公式超过${LONGEST.formula}个字符`;
  return title.length > LONGEST.title || message.length > LONGEST.message ? `它的标题超过${LONGEST.title}个字符，或者提示超过${LONGEST.message}个字符` : null;
}

/** A conditional format comes after those that are there; the very same one is not added twice. */
export function addConditionalFormat(grid: Grid, format: ConditionalFormat): Grid {
  requireArea(format.area);
  if (grid.conditionalFormats === 'unknown') {
    throw refuse(`工作表“${grid.name}”的条件格式没有设成`, '这张表已有的条件格式无从得知');
  }
  const text = JSON.stringify(format);
  if (grid.conditionalFormats.some((one) => JSON.stringify(one) === text)) return grid;
  return { ...grid, conditionalFormats: [...grid.conditionalFormats, format] };
}
