import { periodName, previousPeriod } from '../period';
import { carriesOver } from '../rollup/carried-figures';
import type { Coverage } from '../rollup/summary';
import type { Adoption } from '../scheme/adoption';
import type { Round } from '../scheme/round';
import type { Unit } from '../scheme/unit';
import { oneLine } from './join-runs';

/** A unit that does not count as it came, in words, and whether its figures are in the totals all the same. */
export interface AdoptionTold {
  readonly unit: Unit;
  readonly words: string;
  readonly included: boolean;
}

/** How units count otherwise than as they came, each with who decided it, when and why: 沂水县沿用2020年7月数（……）. */
export function adoptionsTold({ rows }: Pick<Coverage, 'rows'>, round: Round): readonly AdoptionTold[] {
  return round.adoptions.flatMap((adoption) => {
    const own = rows.filter((row) => row.adoption === adoption);
    const unit = round.scheme.units.find(({ code }) => code === adoption.unit);
    const idle = adoption.way === '本期' || (adoption.way === '带问题采用' && own.every(({ standing }) => standing !== '退回'));
    if (!unit || own.length === 0 || idle) return [];
    const carried = adoption.way === '沿用上期' && own.some((row) => carriesOver(row.unit, round));
    const included = carried || adoption.way === '带问题采用';
    return [{ unit, words: `${unit.name}${wayWords(adoption, round, carried)}${decisionWords(adoption)}`, included }];
  });
}

function wayWords({ way }: Adoption, { period, scheme }: Round, carried: boolean): string {
  const before = periodName(previousPeriod(period, scheme.periods));
  switch (way) {
    case '沿用上期':
      return carried ? `沿用${before}数` : `拟沿用${before}数，往期无数，未计入`;
    case '不计入':
      return '本期数不计入';
    case '带问题采用':
      return '报送有未改正的强制意见，带问题采用';
    case '本期':
      return '';
  }
}

/** （经办员9月5日16:30确定，理由：系统故障）; what was not written is not made up. */
function decisionWords({ by, at, reason }: Adoption): string {
  const who = oneLine(`${by}${at}`).trim();
  const why = oneLine(reason).trim().replace(/[。；;，,]+$/, '');
  const parts = [who === '' ? '' : `${who}确定`, why === '' ? '' : `理由：${why}`].filter((part) => part !== '');
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}
