import { namedTogether } from '../rollup/named-together';
import { type Fate, fateOf } from '../rollup/fate-of';
import type { CoverageRow, Standing } from '../rollup/summary';
import type { RoundResult } from './round-result';

const STANDINGS: readonly Standing[] = ['迟报', '未报', '退回'];
const CHOSEN: readonly (readonly [fate: Fate, heading: string])[] = [['沿用上期', '沿用上期'], ['往期无数', '拟沿用上期而往期无数'], ['不计入', '不计入'], ['带问题采用', '带问题采用']];

/** 应报16份，收到15份；迟报1个：沂水县；未报1个：费县；沿用上期1个：费县。 */
export function coverageSentence({ round, summary }: Pick<RoundResult, 'round' | 'summary'>): string {
  const { due, received, rows } = summary.coverage;
  const under = (fate: Fate) => namesOf(rows.filter((row) => row.adoption !== null && fateOf(row, { round, counted: summary.counted }) === fate));
  const lists = [
    ...STANDINGS.map((standing) => unitsStanding(standing, rows)),
    ...CHOSEN.map(([fate, heading]) => [heading, under(fate).length, under(fate)] as const),
  ];
  const told = lists.filter(([, count]) => count > 0).map(([heading, count, names]) => `；${heading}${count}个：${names.join('、')}`);
  return `应报${due}份，收到${received}份${told.join('')}。`;
}

/** How many units stand so, and their names: the rows of one sender's form as one, where all of them do. */
function unitsStanding(standing: Standing, rows: readonly CoverageRow[]): readonly [string, number, readonly string[]] {
  const named = namedTogether(rows, standing);
  const names = named.map(({ whose, form, units }) => (form === null ? whose.name : `${whose.name}“${form}”的${units.length}个单位`));
  return [standing, new Set(named.flatMap(({ units }) => units).map(({ code }) => code)).size, names];
}

/** Those that the official chose it for: of a county's townships, where the county was chosen, the county. */
function namesOf(chosen: readonly CoverageRow[]): readonly string[] {
  return [...new Set(chosen.map(({ unit, sender, adoption }) => (adoption?.unit === sender.code ? sender.name : unit.name)))];
}
