import type { CellWrite, Edit } from '../edit';
import type { Finding, Tier } from '../finding';
import { periodName } from '../period';
import { textCell } from './cells';
import { MIDDLE, TIER_LOOK } from './look';
import type { RoundResult } from './round-result';
import { tableSheet } from './table-sheet';

const TIERS: readonly Tier[] = ['强制', '核实', '提示'];

/** 审核意见: every finding of the round, what must be put right first. */
export function findingsTable(sheet: string, { round, findings }: RoundResult): Edit[] {
  const counts = TIERS.map((tier) => `${tier}${findings.filter((one) => one.tier === tier).length}条`).join('，');
  return tableSheet({
    sheet,
    title: '审核意见',
    lead: `报告期：${periodName(round.period)}　${counts}。强制：改正前整表不计入汇总；核实：须说明原因；提示：供参考。`,
    headings: ['编号', '级别', '代码', '单位', '文件', '位置', '意见', '可能原因', '建议'],
    rows: byTier(findings).map(findingRow),
  });
}

export function byTier(findings: readonly Finding[]): Finding[] {
  return TIERS.flatMap((tier) => findings.filter((one) => one.tier === tier));
}

function findingRow(finding: Finding): CellWrite[] {
  const { id, tier, code, rule, unit, file, message, cause, next } = finding;
  return [
    textCell(id, MIDDLE),
    textCell(tier, TIER_LOOK[tier]),
    textCell(rule === undefined ? code : `${code} ${rule}`, MIDDLE),
    textCell(unit ?? '', MIDDLE),
    textCell(file ?? ''),
    textCell(placeOf(finding), MIDDLE),
    textCell(message),
    textCell(cause ?? ''),
    textCell(next),
  ];
}

/** `县区表!D6`. */
export function placeOf({ sheet, cell }: Finding): string {
  return [sheet, cell].filter((part) => part !== undefined && part !== '').join('!');
}
