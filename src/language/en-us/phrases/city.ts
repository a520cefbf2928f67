import type { Phrase } from '../../match-phrase';

/** Of the roll-up and the report. */
export const cityPhrases: readonly Phrase[] = [
  ['任务数由市里下达：请在方案“任务”表补上这些单位的任务数，没有任务的填0。', 'Tasks are set by the city: add these units on sheet “任务”, 0 for none.'],
  ['填报格为空', 'their cells are blank'],
  ['填为未报', 'marked as not reported'],
  ['有任务数而填为不适用', 'marked as not applicable in spite of a task'],
  ['方案里没有任务数', 'the scheme has no task for them'],
  ['退回，未计入汇总', 'returned and left out'],
  ['退回，未采用', 'returned and not used'],
  ['未报送', 'not received'],
  ['未报', 'not reported'],
  ['县区合计不含{1}', 'the sum of counties goes without {1}'],
  ['到期低于', 'at its deadline below'],
  ['低于', 'below'],
  ['高于', 'above'],
  ['不等于', 'other than'],
  ['少', 'less'],
  ['多', 'more'],
  ['方案没有安排单位填报这个指标', 'The scheme asks no unit for this indicator'],
  ['应填报的单位未报、退回或该格为空', 'The units asked have not reported, were returned, or left it blank'],
  ['任务没有全部分解到单位，或某个单位的任务数与分解文件不一致', 'Not all of the task is broken down to units, or a unit’s task differs from the document'],
  ['；按任务合计{1}，按公布目标{2}', '; {1} by the sum of tasks, {2} by the published target'],
  ['（数据未报）', '（数据未报）'],
  ['（数据未填）', '（数据未填）'],
];
