import { findingKind, raise } from '../../finding';
import { formsOf } from '../../scheme/forms-of';
import { indicatorsOf } from '../../scheme/indicators-of';
import type { Check, RolledUp } from '../check';
import { spokenName } from '../../scheme/spoken-name';
import { showSome } from '../show-quantity';
import type { CoverageRow } from '../summary';

const kind = findingKind({
  code: 'R004',
  name: '报送不齐',
  tier: '提示',
  message: '{单位}的“{表样}”{情况}，下列全市数不含该单位：{指标}。',
  reason: '合计和完成率要说明是多少个单位的数。',
  next: '催报；来不及的，报告照出，报告和汇总表写明不含该单位。',
});

export const incompleteCoverage: Check = {
  kind,
  judge(rolled) {
    return rolled.coverage.rows.flatMap((row) => {
      if (row.standing !== '未报' && row.standing !== '退回') return [];
      const { unit, form, file } = row;
      const slots = {
        单位: unit.name,
        表样: form,
        情况: row.standing === '未报' ? '未报' : '退回，未计入汇总',
        指标: showSome(totalsWithout(row, rolled), '项') || '无',
      };
      return [raise(kind, slots, { place: { unit: unit.name, ...(file === null ? {} : { file }), sheet: form } })];
    });
  },
};

/** The city figures that go without what the unit's form would have told; a task is not for the unit to tell. */
function totalsWithout({ unit, form }: CoverageRow, { round: { scheme }, city }: RolledUp): string[] {
  return formsOf(scheme, unit)
    .filter(({ name }) => name === form)
    .flatMap((one) => indicatorsOf(one, scheme))
    .filter(({ code, method, source }) => method !== '不汇总' && source !== '任务' && city.get(code)?.lacking.some((lacking) => lacking.code === unit.code))
    .map(spokenName);
}
