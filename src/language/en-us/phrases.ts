import type { Phrase } from '../match-phrase';

/** Phrases that fill the slots of findings, and what the program says of causes and next steps. Longer ones stand first. */
export const phrases: readonly Phrase[] = [
  ['是压缩包，要先解压', 'it is an archive and has to be unpacked first'],
  ['内容不能识别', 'its content is not recognised'],
  ['，版本号相同而表样不同', ' (the same version with another layout)'],
  ['，表样没有变动', ' (with the same layout)'],
  ['{1}，已按行标题和列标题读取', '{1}; read by row labels and column headings'],
  ['不能确定以哪张为准', 'which one counts is not certain'],
  ['行标题“{1}”有重复{2}', 'row label “{1}” is repeated{2}'],
  ['列标题“{1}”有重复{2}', 'column heading “{1}” is repeated{2}'],
  ['行标题“{1}”不在表里了{2}', 'row label “{1}” is gone{2}'],
  ['列标题“{1}”不在表里了{2}', 'column heading “{1}” is gone{2}'],
  ['；这一格不由单位填报，汇总不受影响', '; the unit does not fill in this cell, and totals are not affected'],
];
