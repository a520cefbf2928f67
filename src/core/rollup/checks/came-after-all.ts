import { findingKind, raise } from '../../finding';
import type { Adoption } from '../../scheme/adoption';
import type { Check, RolledUp } from '../check';
import { showSome } from '../show-quantity';
import type { CoverageRow } from '../summary';

const kind = findingKind({
  code: 'R024',
  name: '本期的表已报来而没有采用',
  tier: '核实',
  message: '{单位}本期的表已经报来，没有强制意见；采用方式仍是“{方式}”，报来的数没有计入汇总。',
  reason: '采用方式往往在没有报来时选定；报来以后不改，汇总和报告就一直少了这个单位本期的数。',
  next: '请决定改回“本期”，或仍按原来的采用方式汇总。',
});

/** Units under 沿用上期 or 不计入 whose own form is there and has nothing that must be put right. */
export const cameAfterAll: Check = {
  kind,
  judge(rolled) {
    return rolled.round.adoptions.flatMap((adoption) => {
      const names = [...new Set(cameUnder(adoption, rolled).map(({ unit }) => unit.name))];
      return names.length === 0 ? [] : [raise(kind, { 单位: showSome(names, '个单位'), 方式: adoption.way }, { place: adoption.source })];
    });
  },
};

/** What came of what an adoption sets aside. */
export function cameUnder(adoption: Adoption, { coverage }: Pick<RolledUp, 'coverage'>): readonly CoverageRow[] {
  if (adoption.way !== '沿用上期' && adoption.way !== '不计入') return [];
  return coverage.rows.filter((row) => row.adoption === adoption && (row.standing === '已报' || row.standing === '迟报'));
}
