import type { Coverage } from '../rollup/summary';
import type { Block } from './report';

/** 说明: which units the report is without. None where all that is due has come and counts. */
export function coverageNote(coverage: Coverage): Block[] {
  const due = unitsOf(coverage, () => true);
  const missing = unitsOf(coverage, (standing) => standing === '未报');
  const blocked = unitsOf(coverage, (standing) => standing === '退回').filter((name) => !missing.includes(name));
  if (missing.length === 0 && blocked.length === 0) return [];
  const parts = [`本期应报${due.length}个单位，已报${due.length - missing.length}个`];
  if (missing.length > 0) parts.push(`未报送：${missing.join('、')}`);
  if (blocked.length > 0) parts.push(`已报送但退回、未采用：${blocked.join('、')}`);
  return [{ kind: '说明', runs: [{ text: `${parts.join('；')}。以上数据未包括上述单位。` }] }];
}

function unitsOf({ rows }: Coverage, holds: (standing: Coverage['rows'][number]['standing']) => boolean): string[] {
  return [...new Set(rows.filter(({ standing }) => holds(standing)).map(({ unit }) => unit.name))];
}
