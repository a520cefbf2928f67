import type { Phrase } from '../../match-phrase';

/** Of the open city workbook: what is in the way, and what is about to be overwritten. */
export const cityWorkbookPhrases: readonly Phrase[] = [
  ['本工作簿', 'this workbook'],
  ['改后的{1}读作{2}，请核对这个单位的表用的计量单位，按报来的计量单位改。', 'The changed {1} is read as {2}: check the measure that this unit’s form uses, and change the figure in that measure.'],
  ['看不出架构号', 'its schema number is missing'],
  ['内容与校验码不符', 'its content does not match its checksum'],
  ['工作簿里已有您自己的工作表“{1}”，和结果表同名', 'the workbook has a sheet of yours, “{1}”, with the name of a result sheet'],
  ['请先把它改名，再重新汇总', 'Rename it first, then roll up again'],
  ['“{1}”写入以后有改动，再写时不保留。', '“{1}” was changed after it was written; the changes will be overwritten.'],
  ['“{1}”写入以后有改动，再写时不保留；其中改过的数也不采用。', '“{1}” was changed after it was written; the changes will be overwritten, and figures corrected in it are not used.'],
  ['“{1}”已改名为“{2}”：其中改过的数照样采用，另写一张“{3}”；“{4}”以后不再更新，不用的可以删除。', '“{1}” was renamed “{2}”: figures corrected in it are used, and “{3}” is written anew; “{4}” is not updated any more, and may be deleted.'],
  ['“{1}”已不在工作簿里，另写一张。', '“{1}” is no longer in the workbook and is written anew.'],
  ['“{1}”已不在工作簿里，另写一张；上次汇总以后在其中改过的数不采用。', '“{1}” is no longer in the workbook and is written anew; figures corrected in it since the last roll-up are not used.'],
  ['“{1}”的{2}等{3}格另写有内容，再写时不保留。', '{3} cells of “{1}”, from {2} on, have further content, which will be overwritten.'],
  ['“{1}”的{2}另写有内容，再写时不保留。', '{2} of “{1}” has further content, which will be overwritten.'],
  ['{1}的“{2}”在“{3}”的{4}改过；“{5}”已不采用，改的数不再沿用。', '“{2}” of {1} was corrected in {4} of “{3}”; “{5}” no longer counts, and the correction is dropped.'],
];
