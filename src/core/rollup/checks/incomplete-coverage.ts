import { type Finding, findingKind, raise } from '../../finding';
import { dueOf, dueSlots } from '../../scheme/due';
import { spokenName } from '../../scheme/spoken-name';
import { absentRows, type AbsentRows, situationOf } from '../absent-rows';
import type { Check, RolledUp } from '../check';
import { showSome } from '../show-quantity';
import type { CoverageRow } from '../summary';

const NOT_INCLUDED = '来不及的，报告照出，报告和汇总表写明不含该单位。';

const kind = findingKind({
  code: 'R004',
  name: '报送不齐',
  tier: '提示',
  message: '{单位}的“{表样}”{情况}，下列全市数不含该单位：{指标}。',
  reason: '合计和完成率要说明是多少个单位的数。',
  next: `催报；${NOT_INCLUDED}`,
});

/** Forms without which the totals are: not come, sent back, or left out by 采用方式. All rows of one sender's form are one. */
export const incompleteCoverage: Check = {
  kind,
  judge(rolled) {
    return absentRows(rolled.coverage).flatMap((absent) => told(absent, rolled));
  },
};

function told(absent: AbsentRows, rolled: RolledUp): Finding[] {
  const { whose, form, rows } = absent;
  const without = [...new Set(rows.flatMap((row) => totalsWithout(row, rolled)))];
  if (without.length === 0 && rows.every(({ adoption }) => adoption?.way === '沿用上期' || adoption?.way === '带问题采用')) return [];
  const [file = null] = rows.map((row) => row.file);
  const slots = { 单位: whose.name, 表样: form, 情况: situationOf(absent), 指标: showSome(without, '项') || '无' };
  return [raise(kind, slots, { place: { unit: whose.name, ...(file === null ? {} : { file }), sheet: form }, particulars: { next: nextFor(absent) } })];
}

/** A form that came is not to be reminded of: it is to be corrected, or how it counts is to be looked at. */
function nextFor({ standing, rows }: AbsentRows): string {
  if (standing === '未报') return kind.next;
  if (standing === '退回' && rows.every(({ file }) => file === null)) return `请先定下以哪一份为准，读不出的请单位重报；${NOT_INCLUDED}`;
  return standing === '退回' ? `请改正后重报；${NOT_INCLUDED}` : '请核对采用方式；报告和汇总表写明不含该单位。';
}

/** The city figures that go without what the unit's form would have told; a task is not for the unit to tell. */
function totalsWithout({ unit, form }: CoverageRow, { round: { scheme, period }, city }: RolledUp): string[] {
  return dueOf(scheme, period)
    .filter((due) => due.unit.code === unit.code && due.form.name === form)
    .flatMap(dueSlots)
    .flatMap(({ indicator }) => scheme.indicators.get(indicator) ?? [])
    .filter(({ code, method, source }) => method !== '不汇总' && source !== '任务' && city.get(code)?.lacking.some((lacking) => lacking.code === unit.code))
    .map(spokenName);
}
