import { sheetReference, toAddress } from '../address';
import type { CellWrite, Edit } from '../edit';
import { periodName } from '../period';
import type { Balanced, BalancedPart } from '../rollup/summary';
import type { Indicator } from '../scheme/indicator';
import type { Unit } from '../scheme/unit';
import { cellNumber, emptyCell, formulaCell, textCell } from './cells';
import { figureFormat } from './figure-format';
import { ADJUSTED, HEADING, LEAD, NUMBER, QUIET, TITLE, TOTAL, WORDS } from './look';
import { rowHeights } from './row-heights';
import { headMerges } from './table-sheet';
import { SHEETS, type WorkbookPlan } from './workbook-plan';

const SHEET = '舍位表';
const FIRST_ROW = 5;
const ADJUSTMENT_HEADINGS = ['单位', '指标', '单独舍入', '调整为', '相差'];

/** An indicator that is shown rounded, and its pair of columns: exact, and rounded so that it adds up. */
interface Pair {
  readonly indicator: Indicator;
  readonly balanced: Balanced;
  readonly column: number;
}

/** 舍位表: figures shown in 万 or 亿 that still add up, the exact ones beside them, and below what was adjusted for it. */
export function balanceSheet(plan: WorkbookPlan): Edit[] {
  const { round, summary } = plan.result;
  const balanced = [...summary.balanced.values()].flatMap((one) => {
    const indicator = round.scheme.indicators.get(one.indicator);
    return indicator ? [{ indicator, balanced: one }] : [];
  });
  const pairs = balanced.map((one, index): Pair => ({ ...one, column: 2 + 2 * index }));
  if (pairs.length === 0) return [];
  const units = plan.rows.map(({ unit }) => unit).filter((unit) => pairs.some((pair) => partOf(pair, unit)));
  const width = Math.max(1 + 2 * pairs.length, ADJUSTMENT_HEADINGS.length);
  const table = [...headings(pairs), ...units.map((unit) => unitRow(plan, pairs, unit)), totalRow(plan, pairs, units.length)];
  const adjusted = adjustmentRows(pairs);
  const widths = Object.fromEntries(Array.from({ length: width }, (_, index) => [index + 1, index === 0 ? 24 : 18]));
  const lead = `报告期：${periodName(round.period)}　舍位后各单位之和等于合计；为此调整的格有底色，下面逐项列出。精确数取自“${SHEETS.total}”。`;
  const below = FIRST_ROW + units.length + 2;
  return [
    { kind: 'addSheet', sheet: SHEET, visibility: 'visible' },
    { kind: 'write', sheet: SHEET, at: { row: 1, column: 1 }, cells: [[textCell('舍位表', TITLE)], [textCell(lead, LEAD)], ...table] },
    { kind: 'write', sheet: SHEET, at: { row: below, column: 1 }, cells: adjusted },
    ...headMerges(SHEET, width),
    ...(adjusted.length === 1 ? [{ kind: 'merge', sheet: SHEET, area: { top: below, left: 1, bottom: below, right: width } } as const] : []),
    ...pairs.map(({ column }): Edit => ({ kind: 'merge', sheet: SHEET, area: { top: 3, left: column, bottom: 3, right: column + 1 } })),
    { kind: 'merge', sheet: SHEET, area: { top: 3, left: 1, bottom: 4, right: 1 } },
    { kind: 'columnWidths', sheet: SHEET, widths },
    { kind: 'rowHeights', sheet: SHEET, heights: { 1: 30, 2: 32, ...rowHeights(table, widths, 3), 3: 24, ...(adjusted.length === 1 ? {} : rowHeights(adjusted, widths, below)) } },
    { kind: 'freeze', sheet: SHEET, at: { row: FIRST_ROW, column: 2 } },
    { kind: 'print', sheet: SHEET, orientation: width > 7 ? 'landscape' : 'portrait', titleRows: { first: 3, last: 4 } },
  ];
}

function headings(pairs: readonly Pair[]): CellWrite[][] {
  const over = pairs.flatMap(({ indicator }) => [textCell(`${indicator.item}：${indicator.name}`, HEADING), emptyCell(HEADING)]);
  const under = pairs.flatMap(({ indicator, balanced }) => [textCell(`精确数（${indicator.measure}）`, HEADING), textCell(`舍位后（${balanced.measure}）`, HEADING)]);
  return [[textCell('单位', HEADING), ...over], [emptyCell(HEADING), ...under]];
}

function unitRow(plan: WorkbookPlan, pairs: readonly Pair[], unit: Unit): CellWrite[] {
  return [textCell(unit.name, WORDS), ...pairs.flatMap((pair) => partCells(plan, pair, unit))];
}

function partCells(plan: WorkbookPlan, pair: Pair, unit: Unit): CellWrite[] {
  const part = partOf(pair, unit);
  if (!part) return [textCell('—', QUIET), textCell('—', QUIET)];
  const { indicator, balanced } = pair;
  const isAdjusted = balanced.adjusted.some((one) => one.unit.code === unit.code);
  const shown: CellWrite = { content: { kind: 'number', value: cellNumber(part.shown) }, format: formatOf(balanced), style: isAdjusted ? ADJUSTED : NUMBER };
  return [exactCell(plan, indicator, { unit, exact: part.exact }), isAdjusted ? { ...shown, note: `单独舍入为${part.plain}` } : shown];
}

/** Live, where the figure has a cell in 汇总表. */
function exactCell(plan: WorkbookPlan, indicator: Indicator, { unit, exact }: { readonly unit: Unit; readonly exact: string }): CellWrite {
  const row = plan.rows.find((one) => one.unit.code === unit.code)?.row;
  const column = plan.columns.find((one) => one.indicator.code === indicator.code)?.column;
  const format = figureFormat(indicator);
  if (row === undefined || column === undefined) return { content: { kind: 'number', value: cellNumber(exact) }, format, style: NUMBER };
  return formulaCell(sheetReference(SHEETS.total, { row, column }), cellNumber(exact), { format });
}

/** The parts added up; that it is the rounded total is the sense of the table. */
function totalRow(plan: WorkbookPlan, pairs: readonly Pair[], units: number): CellWrite[] {
  const range = (column: number) => `${toAddress({ row: FIRST_ROW, column })}:${toAddress({ row: FIRST_ROW + units - 1, column })}`;
  const cells = pairs.flatMap(({ indicator, balanced, column }) => {
    const exact = plan.result.summary.city.get(indicator.code)?.figure.value ?? '0';
    return [
      formulaCell(`SUM(${range(column)})`, cellNumber(exact), { format: figureFormat(indicator), style: TOTAL }),
      formulaCell(`SUM(${range(column + 1)})`, cellNumber(balanced.total), { format: formatOf(balanced), style: TOTAL }),
    ];
  });
  return [textCell('合计', { ...TOTAL, align: 'center' }), ...cells];
}

function adjustmentRows(pairs: readonly Pair[]): CellWrite[][] {
  const adjusted = pairs.flatMap((pair) => pair.balanced.adjusted.map((one) => ({ ...one, ...pair })));
  if (adjusted.length === 0) return [[textCell('各单位单独舍入之和等于合计，没有调整。', LEAD)]];
  const rows = adjusted.map(({ unit, from, to, indicator, balanced }): CellWrite[] => {
    const number = (value: number): CellWrite => ({ content: { kind: 'number', value }, format: formatOf(balanced), style: NUMBER });
    return [textCell(unit.name), textCell(`${indicator.item}：${indicator.name}（${balanced.measure}）`), number(cellNumber(from)), number(cellNumber(to)), number(Number((cellNumber(to) - cellNumber(from)).toFixed(balanced.decimals)))];
  });
  return [ADJUSTMENT_HEADINGS.map((heading) => textCell(heading, HEADING)), ...rows];
}

function formatOf({ decimals }: Balanced): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
}

function partOf({ balanced }: Pair, unit: Unit): BalancedPart | undefined {
  return balanced.parts.find((part) => part.unit.code === unit.code);
}
