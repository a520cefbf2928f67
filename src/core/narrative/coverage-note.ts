import type { Period } from '../period';
import type { Coverage, Summary } from '../rollup/summary';
import { plainRun } from './join-runs';
import type { Block, Run } from './report';

/** 说明: which units the report is without. None where all that is due has come and counts. */
export function coverageNote({ coverage }: Summary, { code: period }: Period): Block[] {
  const due = unitsOf(coverage, () => true);
  const missing = unitsOf(coverage, (standing) => standing === '未报');
  const blocked = unitsOf(coverage, (standing) => standing === '退回').filter((name) => !missing.includes(name));
  if (missing.length === 0 && blocked.length === 0) return [];
  const counted = (count: number, format: string): Run => ({
    text: String(count),
    figure: { expression: '单位数()', indicators: ['单位数'], unit: null, period, format },
  });
  const parts: string[] = [];
  if (missing.length > 0) parts.push(`未报送：${missing.join('、')}`);
  if (blocked.length > 0) parts.push(`已报送但退回、未采用：${blocked.join('、')}`);
  const runs = [
    plainRun('本期应报'),
    counted(due.length, '应报'),
    plainRun('个单位，已报'),
    counted(due.length - missing.length, '已报'),
    plainRun(`个；${parts.join('；')}。以上数据未包括上述单位。`),
  ];
  return [{ kind: '说明', runs }];
}

function unitsOf({ rows }: Coverage, holds: (standing: Coverage['rows'][number]['standing']) => boolean): string[] {
  return [...new Set(rows.filter(({ standing }) => holds(standing)).map(({ unit }) => unit.name))];
}
