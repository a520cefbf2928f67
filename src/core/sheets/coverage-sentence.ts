import type { Coverage, CoverageRow } from '../rollup/summary';
import type { Way } from '../scheme/adoption';

const CHOSEN: readonly Way[] = ['沿用上期', '不计入', '带问题采用'];

/** 应报16份，收到15份；迟报1个：沂水县；未报1个：费县；沿用上期1个：费县。 */
export function coverageSentence({ due, received, late, missing, blocked, rows }: Coverage): string {
  const lists = [
    ['迟报', late],
    ['未报', missing],
    ['退回', blocked],
    ...CHOSEN.map((way) => [way, unitsUnder(way, rows)] as const),
  ] as const;
  const told = lists.filter(([, units]) => units.length > 0).map(([standing, units]) => `；${standing}${units.length}个：${units.join('、')}`);
  return `应报${due}份，收到${received}份${told.join('')}。`;
}

/** Those that the official chose it for: of a county's townships, where the county was chosen, the county. */
function unitsUnder(way: Way, rows: readonly CoverageRow[]): readonly string[] {
  const chosen = rows.filter(({ adoption }) => adoption?.way === way);
  return [...new Set(chosen.map(({ unit, sender, adoption }) => (adoption?.unit === sender.code ? sender.name : unit.name)))];
}
