import { writeDay } from '../figure/write-day';
import type { Finding } from '../finding';
import { periodName, type Day } from '../period';
import type { CoverageRow } from '../rollup/summary';
import { deadlineOf } from '../scheme/deadline';
import { undecided } from '../form/read/identity-findings';
import type { Submission } from '../form/submission';
import { placeOf } from './findings-table';
import type { JudgedExplanation } from '../validation/explanation-gate/unit-explanations';
import type { RoundResult } from './round-result';

/** 提示 that ask something of the unit: figures of a period that was not over yet, or that were not known yet, are to be sent later. */
const TO_BE_SENT_LATER = ['V021', 'S218'];

export interface Addressee {
  readonly name: string;
  /** Its own name and those of the units whose rows it fills. */
  readonly units: readonly string[];
  /** Its rows of the coverage: one a form, and one for each unit that has a row in it. */
  readonly rows: readonly CoverageRow[];
  /** Its findings, in order. */
  readonly findings: readonly Finding[];
  /** How it has explained one of them; null where it has not. */
  readonly explained: (finding: Finding) => JudgedExplanation | null;
}

/** What to write to a unit: what is still to come, what came late, what must be put right or explained. '' where there is nothing to say. */
export function letterToUnit({ name, rows, findings, explained }: Addressee, result: RoundResult): string {
  const reminders = byForm(rows).map((one) => remindOf(one, result)).filter((one) => one !== '');
  const asked = askedOf(findings, { explained, name });
  if (reminders.length === 0 && asked.length === 0) return '';
  const period = periodName(result.round.period);
  const reviewed = asked.length > 0 ? `你单位${period}报表已审核${reminders.length > 0 ? '' : deadlineWords(result)}。` : '';
  return [`${name}：${[...reminders, reviewed].join('')}`, ...asked].join('\n');
}

/** What is due of one form: the sender's own, and the rows of its units. */
function byForm(rows: readonly CoverageRow[]): (readonly CoverageRow[])[] {
  return [...new Set(rows.map(({ form }) => form))].map((form) => rows.filter((row) => row.form === form));
}

function remindOf(rows: readonly CoverageRow[], result: RoundResult): string {
  const [first] = rows;
  if (!first) return '';
  const missing = rows.filter(({ standing }) => standing === '未报');
  const what = `你单位${periodName(result.round.period)}“${first.form}”`;
  const plea = `${deadlineWords(result)}，请尽快报送；确有困难的，请告知原因和预计报送时间。`;
  if (missing.length === rows.length) return `${what}尚未收到${plea}`;
  if (missing.length > 0) return `${what}中${missing.map(({ unit }) => unit.name).join('、')}的数尚未填报${plea}`;
  const late = rows.find(({ standing }) => standing === '迟报');
  const submission = late && result.checked.find((one) => one.submission.unit === late.unit.code && one.submission.form === late.form)?.submission;
  const day = submission ? lateDay(submission) : null;
  return day === null ? '' : `${what}${day}，已过报送截止${dayName(deadlineOf(result.round.scheme, result.round.period))}，请以后按时报送。`;
}

function lateDay({ receivedOn, filledOn }: Submission): string | null {
  if (receivedOn) return `${dayName(receivedOn)}收到`;
  return filledOn ? `填报日期为${dayName(filledOn)}` : null;
}

/** （报送截止8月31日）; empty where the scheme sets no deadline. */
export function deadlineWords({ round }: RoundResult): string {
  const deadline = deadlineOf(round.scheme, round.period);
  return deadline === null ? '' : `（报送截止${dayName(deadline)}）`;
}

function dayName(day: Day | null): string {
  return day === null ? '' : writeDay(day, 'M月D日');
}

/** A heading and a line a finding; one numbering through all of them. */
function askedOf(findings: readonly Finding[], { explained, name }: Pick<Addressee, 'explained' | 'name'>): string[] {
  const groups = [
    { heading: '请回复以哪一份为准：', own: findings.filter(({ code }) => code === undecided.code) },
    { heading: '请改正后重报：', own: findings.filter(({ tier, code }) => tier === '强制' && code !== undecided.code) },
    { heading: '请核对，有误的改正后重报，属实的在“核实说明”中写明原因：', own: findings.filter(({ tier }) => tier === '核实') },
    { heading: '另请处理：', own: findings.filter(({ tier, code }) => tier === '提示' && TO_BE_SENT_LATER.includes(code)) },
  ];
  let number = 0;
  return groups.flatMap(({ heading, own }) => (own.length === 0 ? [] : [heading, ...own.map((finding) => `${lineOf(finding, (number += 1), name)}${explanationWords(explained(finding))}`)]));
}

function explanationWords(explanation: JudgedExplanation | null): string {
  if (explanation === null) return '';
  if (explanation.accepted) return '（已电话核实，不必再写）';
  return explanation.why === null ? '（已收到你单位的说明，不必再写）' : `（你单位的说明没有通过：${explanation.why}。请重写）`;
}

/** With the unit that it is about, where that is another one than the letter is to. */
function lineOf(finding: Finding, number: number, name: string): string {
  const { unit = name } = finding;
  const place = [unit === name ? '' : unit, placeOf(finding)].filter((one) => one !== '').join('　');
  return `${number}.${place === '' ? '' : `${place}　`}${finding.message}${causeOf(finding)}${finding.tier === '提示' ? finding.next : ''}`;
}

function causeOf({ cause = '' }: Finding): string {
  if (cause === '') return '';
  return `${cause.startsWith('可能') ? '' : '可能原因：'}${cause.replace(/。$/, '')}。`;
}
