import type { Wording } from './wording';

/** Findings about values, V001–, and failed rules of the scheme, V100. */
export const valueFindings: Readonly<Record<string, Wording>> = {
  V001: { name: 'Required figure missing', message: '{指标} is required and was not filled in; it is left out of the totals for now.', next: 'Fill it in: 0 for none, “/” where it does not apply; otherwise explain on sheet “核实说明”.' },
  V002: { name: 'Negative number', message: '{指标} is negative ({数}).', next: 'Give the actual number; to take back earlier ones, correct the cumulative figure and explain.' },
  V003: { name: 'Count is not a whole number', message: '{指标} should be a whole number and is {数}.', next: 'Check the measure and give a whole number.' },
  V004: { name: 'Amount has too many decimals', message: '{指标} has {位数} decimals by the scheme and is {数}; it is added up as filled in and rounded when written.', next: 'Check the measure; nothing to do if it is right.' },
  V005: { name: 'Negative rate', message: '{指标} is negative ({率}).', next: 'Give the actual rate.' },
  V006: { name: 'Rate above 100%', message: '{指标} is {率}, above 100%.', next: 'Check that both sides count the same thing; explain if it is right.' },
  V007: { name: 'Above target', message: '{指标} is {率}: more than the task.', next: 'Nothing to do if it is right; if the task was changed, send the document number.' },
  V008: { name: 'Shown and calculated differ', message: '{指标} shows {表中}; calculated from the reported figures it is {应为}, which counts.', next: 'Restore the formula and check the figures that it uses.' },
  V009: { name: 'Rate without its figures', message: '{指标} is filled in as {率}, but the figures it is made of were not reported; it is not used.', next: 'Report numerator and denominator.' },
  V010: { name: 'Task differs from the one set', message: '{指标} shows {表中}; the city set {下达}, which counts.', next: 'Put the task back; if it was changed, send the document number so that sheet “任务” is corrected.' },
  V011: { name: 'Cumulative figure fell', message: '{指标} is {本期}, less than {上期} in the period before.', next: 'Check both; if it was corrected downwards, say why and by how much.' },
  V012: { name: 'State went back', message: '{指标} was “{上期}” and is “{本期}”: a step back.', next: 'Check the state; explain if it is right.' },
  V013: { name: 'More than ten times the period before', message: '{指标} is {本期}, was {上期}: a difference of more than ten times.', next: 'Check measure and digits; explain if it is right.' },
  V014: { name: 'Date after the period', message: '{指标} is {日期}, after the end of the period ({期末}).', next: 'Check the date; what is only expected does not belong here.' },
  V015: { name: 'Not applicable in spite of a task or earlier figure', message: '{指标} is marked as not applicable, but {依据}; it is left out of the totals for now.', next: 'Give the actual figure, 0 for none; explain if it no longer applies.' },
  V020: { name: 'Header or footer blank', message: '{栏目}: not filled in.', next: 'Fill it in for the files; totals are not affected.' },
  V021: { name: 'Filled in before the period’s end', message: 'Filled in on {填报}, before the period’s end ({期末}): the last days may not be counted.', next: 'Check the date; complete the figures and report again if need be.' },
  V022: { name: 'After the deadline', message: 'The {日期}, {哪天}, is after the deadline ({截止}).', next: 'Check the date; late reports are accepted.' },
  V023: { name: 'The same as the period before', message: '{项数} figures of the period and cumulative ones all equal those of {上期}: it may be the earlier form.', next: 'Check whether the wrong file was sent; explain if it is right.' },
  V024: { name: 'Form left blank', message: 'None of the form’s {项数} figures is filled in.', next: 'Fill it in and report again.' },
  V025: { name: 'Further rows of a list', message: 'List “{清单}” has {行数} more rows like these: {意见}.', next: 'Check the whole list as the rows that are told.' },
  V100: { name: 'Rule of the scheme', message: '{说明}: {实际}.', next: 'Check the figures named; correct what is wrong and report again, or explain on sheet “核实说明”.' },
};
