import type { CellWrite, Edit } from '../edit';
import type { Finding } from '../finding';
import { periodName } from '../period';
import type { Standing } from '../rollup/summary';
import { textCell } from './cells';
import { byTier, placeOf } from './findings-table';
import { MIDDLE, STANDING_LOOK, TIER_LOOK, TOTAL } from './look';
import type { RoundResult } from './round-result';
import { tableSheet } from './table-sheet';

const WIDTH_OF_LETTER = 60;

/** 按单位: for each unit what is to be put right or explained, and a text to send it. */
export function returnSheet(sheet: string, result: RoundResult): Edit[] {
  const { round, summary, findings } = result;
  const units = [...new Map(summary.coverage.rows.map(({ unit }) => [unit.code, unit])).values()];
  const rows = units.flatMap(({ code, name }) => {
    const own = byTier(findings.filter((finding) => finding.unit === name));
    const standings = summary.coverage.rows.filter(({ unit }) => unit.code === code).map(({ standing }) => standing);
    return own.length === 0 ? [] : [headRow(name, standings, letterTo(name, own, periodName(round.period))), ...own.map(findingRow)];
  });
  return tableSheet({
    sheet,
    title: '按单位的审核意见',
    lead: `报告期：${periodName(round.period)}　“发回的话”可以复制后发给单位。没有意见的单位不列。`,
    headings: ['单位', '级别', '位置', '意见', '建议', '发回的话'],
    rows,
    widths: { 6: WIDTH_OF_LETTER },
  });
}

function headRow(unit: string, standings: readonly Standing[], letter: string): CellWrite[] {
  const standing = standings.find((one) => one !== '已报') ?? standings[0] ?? '未报';
  const head = { ...TOTAL, align: 'left', wrap: true } as const;
  return [
    textCell(unit, head),
    textCell(standing, STANDING_LOOK[standing]),
    ...['', '', ''].map((empty) => textCell(empty, head)),
    textCell(letter, head),
  ];
}

function findingRow(finding: Finding): CellWrite[] {
  const { unit, tier, message, next } = finding;
  return [textCell(unit ?? ''), textCell(tier, TIER_LOOK[tier]), textCell(placeOf(finding), MIDDLE), textCell(message), textCell(next), textCell('')];
}

/** What to write to a unit: what must be put right, what must be explained. */
function letterTo(unit: string, findings: readonly Finding[], period: string): string {
  const must = findings.filter(({ tier }) => tier === '强制');
  const explain = findings.filter(({ tier }) => tier === '核实');
  const parts = [
    must.length > 0 ? `请改正后重报：${listed(must)}` : '',
    explain.length > 0 ? `请核对，有误的改正后重报，属实的在“核实说明”中写明原因：${listed(explain)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${unit}：你单位${period}报表已审核。${parts.join('')}`;
}

function listed(findings: readonly Finding[]): string {
  return findings.map((finding, index) => `${index + 1}.${placeOf(finding) === '' ? '' : `${placeOf(finding)}　`}${finding.message}`).join('');
}
