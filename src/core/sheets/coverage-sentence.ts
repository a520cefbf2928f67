import type { Coverage } from '../rollup/summary';

/** 应报16份，已报15份；迟报1个：沂水县；未报1个：费县。 */
export function coverageSentence({ due, received, late, missing, blocked }: Coverage): string {
  const lists = [
    ['迟报', late],
    ['未报', missing],
    ['退回', blocked],
  ] as const;
  const told = lists.filter(([, units]) => units.length > 0).map(([standing, units]) => `；${standing}${units.length}个：${units.join('、')}`);
  return `应报${due}份，收到${received}份${told.join('')}。`;
}
