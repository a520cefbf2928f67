import type { CellWrite, Edit } from '../edit';
import type { Finding } from '../finding';
import { periodName } from '../period';
import { textCell } from './cells';
import { MIDDLE, TIER_LOOK } from './look';
import { orderFindings, TIERS } from './order-findings';
import type { RoundResult } from './round-result';
import { tableSheet } from './table-sheet';
import { unitExplanations, type JudgedExplanation, type UnitExplanations } from '../validation/explanation-gate/unit-explanations';

/** The heading over why findings stand; there only where somebody wrote something: the units, or the city's officials too. */
const explainedBy = ({ anyAccepted }: UnitExplanations): string => (anyAccepted ? '核实说明' : '单位说明');

/** So that a page is wide enough for all of them in letters that can be read. */
const WIDTHS = { 2: 14, 3: 16, 4: 40, 5: 24, 6: 28, 8: 22 };

/** 审核意见: every finding of the round, what must be put right first. */
export function findingsTable(sheet: string, result: RoundResult): Edit[] {
  const { round, findings } = result;
  const explanations = unitExplanations(result);
  const counts = TIERS.map((tier) => `${tier}${findings.filter((one) => one.tier === tier).length}条`).join('，');
  return tableSheet({
    sheet,
    title: '审核意见',
    lead: `报告期：${periodName(round.period)}　${counts}。强制：改正前整表不计入汇总；核实：须说明原因；提示：供参考。没有单位的是方案或全市的意见。`,
    headings: ['级别', '单位', '位置', '意见', '可能原因', ...(explanations.any ? [explainedBy(explanations)] : []), '建议', '代码', '文件', '编号'],
    widths: explanations.any ? { ...WIDTHS, 7: 28, 8: 9, 9: 22 } : WIDTHS,
    rows: orderFindings(findings, round.scheme.units).map((finding) => findingRow(finding, explanations)),
  });
}

function findingRow(finding: Finding, explanations: UnitExplanations): CellWrite[] {
  const { id, tier, code, rule, unit, file, message, cause, next } = finding;
  return [
    textCell(tier, TIER_LOOK[tier]),
    textCell(unit ?? '', MIDDLE),
    textCell(placeOf(finding), MIDDLE),
    textCell(message),
    textCell(cause ?? ''),
    ...(explanations.any ? [textCell(explanationWords(explanations.of(finding)))] : []),
    textCell(next),
    textCell(rule === undefined ? code : `${code} ${rule}`, MIDDLE),
    textCell(file ?? ''),
    textCell(id, MIDDLE),
  ];
}

/** What was written, with who of the city accepted it, or why it does not do. */
function explanationWords(explanation: JudgedExplanation | null): string {
  if (explanation === null) return '';
  const { accepted } = explanation;
  if (accepted) return `${explanation.text}\n（${accepted.by}，${accepted.at}）`;
  return explanation.why === null ? explanation.text : `${explanation.text}\n（没有通过：${explanation.why}）`;
}

/** `县区表D6`, `郯城县8月 D6`; the sheet alone, or the cell alone, where that is all that is known. */
export function placeOf({ sheet = '', cell = '' }: Pick<Finding, 'sheet' | 'cell'>): string {
  return `${sheet}${/[\da-z月]$/i.test(sheet) && cell !== '' ? ' ' : ''}${cell}`;
}
