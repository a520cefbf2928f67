import { findingKind } from '../../../finding';

/** S123–S139: rows that stand for units, and lists. */

export const rowBlank = findingKind({
  code: 'S123',
  name: '一行没有填',
  tier: '核实',
  message: '“{form}”里{unit}一行（第{row}行）没有填，按未报处理。',
  reason: '整行空白不是零，也可能是漏填。',
  next: '请补填这一行；没有发生的填0，不适用的填“/”。',
});

export const rowUnknown = findingKind({
  code: 'S124',
  name: '行的单位认不出',
  tier: '核实',
  message: '{cell}的“{name}”{why}，这一行没有读。',
  reason: '行按单位名称认，不按位置认：记到别的单位名下，两个单位都会错。',
  next: '请改为名册上的单位名称；不该报的行请删去。',
});

export const rowTwice = findingKind({
  code: 'S125',
  name: '一个单位有几行',
  tier: '强制',
  message: '“{form}”里{unit}有{count}行（{rows}），{choice}。',
  reason: '取错一行，这个单位的数就全错；都取则重复。',
  next: '请只留一行。',
});

export const rowMissing = findingKind({
  code: 'S126',
  name: '少了单位的一行',
  tier: '核实',
  message: '“{form}”里没有{unit}的一行，按未报处理。',
  reason: '行被删去，这个单位的数就没有了。',
  next: '请用下发的表补填这个单位。',
});

export const totalRow = findingKind({
  code: 'S127',
  name: '自加的合计行',
  tier: '提示',
  message: '第{row}行“{text}”是合计行，不读，合计由汇总计算。',
  reason: '合计行当作一个单位或一条来读，就会重复计算。',
  next: '不需要处理；以后填报请不要加合计行。',
});

export const rowOrder = findingKind({
  code: 'S128',
  name: '单位的次序有变动',
  tier: '提示',
  message: '“{form}”里单位的次序与下发的不同，已按单位名称读取。',
  reason: '各行按单位名称认，次序不影响读数。',
  next: '请抽查几行，看读得对不对。',
});

export const listColumnMissing = findingKind({
  code: 'S129',
  name: '清单少了一列',
  tier: '强制',
  message: '“{form}”里找不到清单“{list}”的“{column}”一列。',
  reason: '位置不作猜测：读错一列，内容就张冠李戴。',
  next: '请恢复清单的列标题，或者用下发的表重新填报。',
});
