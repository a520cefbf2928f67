import type { CellWrite, Edit } from '../edit';
import type { Finding } from '../finding';
import type { Explanation } from '../form/submission';
import { periodName } from '../period';
import type { Standing } from '../rollup/summary';
import type { Unit } from '../scheme/unit';
import { textCell } from './cells';
import { placeOf } from './findings-table';
import { letterToUnit, type Addressee } from './letter-to-unit';
import { MIDDLE, STANDING_LOOK, TIER_LOOK, TOTAL, WORDS } from './look';
import { orderFindings } from './order-findings';
import type { RoundResult } from './round-result';
import { tableSheet } from './table-sheet';
import { unitExplanations, type UnitExplanations } from '../validation/explanation-gate/unit-explanations';

const WIDTHS = { 1: 14, 3: 16, 4: 40, 5: 22, 6: 26, 7: 60 };

/** 按单位: for each unit what is to be sent, put right or explained, and a text to send it. */
export function returnSheet(sheet: string, result: RoundResult): Edit[] {
  const { round } = result;
  const explanations = unitExplanations(result);
  return tableSheet({
    sheet,
    title: '按单位的审核意见',
    lead: `报告期：${periodName(round.period)}　“发回的话”可以复制后发给单位，未报的是催报的话。按时报来、没有意见的单位不列。`,
    headings: ['单位', '级别', '位置', '意见', '可能原因', '建议', '发回的话'],
    rows: addresseesOf(result, explanations).flatMap((addressee) => [
      headRow(addressee, letterToUnit(addressee, result)),
      ...addressee.findings.map(findingRow),
      ...unmatchedOf(addressee, explanations).map(({ unit, one }) => explanationRow(unit, one)),
    ]),
    widths: WIDTHS,
  });
}

/** Those who send what is due and to whom or about whose units there is something to say, in their order. */
export function addresseesOf({ round, summary, findings }: RoundResult, explanations: UnitExplanations): Addressee[] {
  const { rows } = summary.coverage;
  const order = new Map(round.scheme.units.map(({ code }, index) => [code, index]));
  const place = ({ code }: Unit) => order.get(code) ?? order.size;
  const senders = [...new Map(rows.map(({ sender }) => [sender.code, sender])).values()].sort((one, other) => place(one) - place(other));
  const ordered = orderFindings(findings, round.scheme.units);
  return senders
    .map((sender) => {
      const own = rows.filter((row) => row.sender.code === sender.code);
      const names = new Set([sender.name, ...own.map(({ unit }) => unit.name)]);
      return { name: sender.name, units: [...names], rows: own, findings: ordered.filter(({ unit }) => unit !== undefined && names.has(unit)) };
    })
    .map((one) => ({ ...one, explained: (finding: Finding) => explanations.of(finding) }))
    .filter((one) => one.findings.length > 0 || unmatchedOf(one, explanations).length > 0 || one.rows.some(({ standing }) => standing !== '已报'));
}

/** What its units explained that belongs to none of their findings. */
function unmatchedOf({ units }: Pick<Addressee, 'units'>, explanations: UnitExplanations): { readonly unit: string; readonly one: Explanation }[] {
  return units.flatMap((unit) => explanations.unmatched(unit).map((one) => ({ unit, one })));
}

function headRow({ name, rows }: Addressee, letter: string): CellWrite[] {
  const standings = rows.map(({ standing }) => standing);
  const standing: Standing = standings.find((one) => one !== '已报') ?? '已报';
  const head = { ...TOTAL, align: 'left', wrap: true } as const;
  return [
    textCell(name, head),
    textCell(standing, STANDING_LOOK[standing]),
    ...['', '', '', ''].map((empty) => textCell(empty, head)),
    textCell(letter, { ...WORDS, ...(head.fill ? { fill: head.fill } : {}) }),
  ];
}

/** What a unit explained that belongs to none of its findings. */
function explanationRow(unit: string, { place, text }: Explanation): CellWrite[] {
  return [textCell(unit), textCell('说明', MIDDLE), textCell(place, MIDDLE), textCell(`单位在“核实说明”中写：${text}`), ...['', '', ''].map((empty) => textCell(empty))];
}

function findingRow(finding: Finding): CellWrite[] {
  const { unit, tier, message, cause, next } = finding;
  return [textCell(unit ?? ''), textCell(tier, TIER_LOOK[tier]), textCell(placeOf(finding), MIDDLE), textCell(message), textCell(cause ?? ''), textCell(next), textCell('')];
}
