import type { Wording } from './wording';

/** Findings about the roll-up, R001–, and the narrative, N001–. */
export const cityFindings: Readonly<Record<string, Wording>> = {
  R001: { name: 'Tasks do not add up to the published target', message: '{指标}: the counties’ tasks come to {合计}, which is {差额} {多少} than the published target {目标}{两率}.', next: 'Compare the breakdown of tasks with the published target, and say in the report which one is the denominator.' },
  R002: { name: 'Target without progress', message: '{指标} has the published target {目标} and no figure of progress in this period.', next: 'Report the figure; if no unit is asked for it, ask one in the scheme or say so in the report.' },
  R003: { name: 'City’s own figure and sum of counties differ', message: '{指标}: the city reports {市级}, the counties add up to {合计}, a difference of {差额}.', next: 'Compare what and when both count, and correct the wrong one; explain if they count differently.' },
  R004: { name: 'Reports missing', message: '“{表样}” of {单位}: {情况}. The city figures of these indicators go without it: {指标}.', next: 'Remind the unit; if it cannot be waited for, report and summary say that it is not included.' },
  R005: { name: 'Approximate figures enter no rate', message: '{指标} leaves out {单位}: one side is approximate.', next: 'Ask the unit for the exact figure if its rate is needed.' },
  R006: { name: 'Total without blank units', message: '{指标} adds up {几个} units, without {单位}: {原因}.', next: 'Ask them to fill it in: 0 for none, “/” where it does not apply.' },
  R007: { name: 'Published target not met', message: '{指标} is {实际}, {怎样} the published target {目标}, a difference of {差额}.', next: 'Check figures and deadline; if it is so, give reason and measures in the report.' },
  R020: { name: 'Earlier figure revised', message: '“{indicator}” of {unit} in {period} is revised from {before} to {after}, version {version}.', next: 'Check what the revision rests on, and explain it in a document where needed.' },
  R021: { name: 'Revision changes later totals', message: 'The revision of “{indicator}” of {unit} in {period} changes the year’s total to {later} from {before} to {after}.', next: 'Where another total was reported for it, revise that too.' },
  R022: { name: 'Later cumulative figures not revised along', message: 'The cumulative “{indicator}” of {unit} in {period} changes by {difference}; those of {later} ({values}) are still as reported before.', next: 'Check the later figures with the unit; where they change, have them reported again and archive again.' },
  N001: { name: 'Figure of a sentence not reported', message: 'The sentence “{sentence}” of item {item} uses {figures}, of which there is no figure; it is written as “{wording}”.', next: 'Report it and run again, or rewrite or switch off the sentence.' },
  N002: { name: 'Condition cannot be judged', message: 'A sentence of item {item} was left out: its condition “{condition}” cannot be judged ({why}).', next: 'Report the missing figure and run again, or rewrite the condition.' },
  N003: { name: 'Event after the period', message: 'Event “{event}” of item {item} is dated {date}, after the period, and was left out.', next: 'Correct the date; if it is planned, write 预计 or 计划 in its text.' },
  N004: { name: 'Item without progress', message: 'Item {item} has nothing to tell; the report says 进展情况：无.', next: 'Add to sheet “叙述” or “动态”, or check the conditions of its rows.' },
  N005: { name: 'Count and list differ', message: 'Item {item} says 等{declared}个 after a list of {listed}; it is written as 等{written}个.', next: 'Check the sentence: the count should be that of the list.' },
  N006: { name: 'Table style written as paragraphs', message: 'The scheme’s numbering is 表格; for now it is written in paragraphs numbered “1.”.', next: 'Make it a table in Word, or choose another numbering.' },
  N007: { name: 'Text of a row not used', message: 'The text “{text}” of the row of kind “{kind}” of item {item} is not in the report: such rows are worded by the program.', next: 'To write it, add a row of kind 条目 or 段落.' },
  N008: { name: 'Figure of a sentence cannot be calculated', message: '“{expression}” in the sentence “{sentence}” of item {item} cannot be calculated ({error}); it is written as “{wording}”.', next: 'Check the formula: a zero denominator, or the name of an indicator.' },
  N009: { name: '完成情况 without a rate', message: 'The row 完成情况 of item {item} has no rate that can be used and was not written.', next: 'Write one mark of a completion rate in its text, such as {{[item.rate]}}.' },
  N010: { name: 'No such item', message: 'Item number “{item}” on sheet “{sheet}” is not on sheet “事项”; the row was left out.', next: 'Correct the item number of the row.' },
  N011: { name: 'Digits lost by conversion', message: 'The sentence “{sentence}” of item {item} writes “{exact}” as “{written}”: digits were lost.', next: 'Use a format that shows all digits, such as 0.####万 or 0; where only an approximate figure is meant, say 近 or 约.' },
  N012: { name: 'A whole form missing, many gaps in the report', message: '“{form}” of {unit}: {standing}; {count} places of items {items} have no figure: {figures}.', next: 'Report it and run again; otherwise rewrite or switch off each place.' },
};
