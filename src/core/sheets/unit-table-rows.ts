import type { CellWrite, Edit } from '../edit';
import { numberItem } from '../narrative/number-item';
import { fateOf, fateWord } from '../rollup/fate-of';
import type { CoverageRow, Standing } from '../rollup/summary';
import type { Scheme } from '../scheme/scheme';
import type { Unit } from '../scheme/unit';
import { emptyCell, textCell } from './cells';
import { columnWidths } from './column-widths';
import { HEADING, LEFT_OUT, MIDDLE, STANDING_LOOK, WORDS } from './look';
import { rankCells } from './rank-cell';
import { unitCell } from './unit-cell';
import type { TotalColumn, UnitTable } from './unit-tables';
import type { WorkbookPlan } from './workbook-plan';

type Numbered = Pick<Scheme, 'items' | 'numbering'>;

export const HEADING_ROW = 3;
const WIDEST_NUMBER = 12;
const WIDTH_OF_TEXT = 28;

/** Two rows of headings: the labels and the items, under them the indicators with their measures. */
export function tableHeadings(labels: readonly string[], { columns }: Pick<UnitTable, 'columns'>, scheme: Numbered): CellWrite[][] {
  const groups = itemGroups(columns, scheme).flatMap(({ title, left, right }) => [textCell(title, HEADING), ...Array.from({ length: right - left }, () => emptyCell(HEADING))]);
  const names = columns.flatMap((column) => {
    const { name, measure } = column.indicator;
    return withRank(column, textCell(measure === '' ? name : `${name}\n（${measure}）`, HEADING), () => textCell('名次', HEADING));
  });
  return [[...labels.map((label) => textCell(label, HEADING)), ...groups], [...labels.map(() => emptyCell(HEADING)), ...names]];
}

/** The runs of columns that belong to one item. */
function itemGroups(columns: readonly TotalColumn[], scheme: Numbered): { readonly title: string; readonly left: number; readonly right: number }[] {
  const groups: { item: string; left: number; right: number }[] = [];
  for (const { indicator, column, rankColumn } of columns) {
    const last = groups.at(-1);
    const right = rankColumn ?? column;
    if (last?.item === indicator.item) last.right = right;
    else groups.push({ item: indicator.item, left: column, right });
  }
  return groups.map(({ item, left, right }) => {
    return { title: `${numberBefore(item, scheme)}${item}`, left, right };
  });
}

/** As the report numbers it; 一是 is for sentences, not for headings. */
function numberBefore(shortName: string, { items, numbering }: Numbered): string {
  const item = items.find((one) => one.shortName === shortName);
  if (!item) return '';
  return numbering === '一、' ? numberItem(item, items.indexOf(item) + 1, numbering) : `${item.number}.`;
}

/** Each label over both rows, an item's heading over its columns. */
export function headingMerges(labels: number, { sheet, columns }: Pick<UnitTable, 'columns' | 'sheet'>, scheme: Numbered): Edit[] {
  const wide = itemGroups(columns, scheme).filter(({ left, right }) => left < right);
  const merge = (area: { top: number; left: number; bottom: number; right: number }): Edit => ({ kind: 'merge', sheet, area });
  return [
    ...Array.from({ length: labels }, (_, index) => merge({ top: HEADING_ROW, left: index + 1, bottom: HEADING_ROW + 1, right: index + 1 })),
    ...wide.map(({ left, right }) => merge({ top: HEADING_ROW, left, bottom: HEADING_ROW, right })),
  ];
}

/** Numbers take a narrow column under a wrapped heading, texts a wide one; `labels` are the widths of the columns before them. */
export function tableWidths({ columns }: Pick<UnitTable, 'columns'>, rows: readonly (readonly CellWrite[])[], labels: Readonly<Record<number, number>>): Record<number, number> {
  const widths = columnWidths(rows, WIDEST_NUMBER);
  for (const { indicator, column } of columns) if (indicator.type === '文本') widths[column] = WIDTH_OF_TEXT;
  return { ...widths, ...labels };
}

/** A row a unit: its name, how it stands, its figures and ranks. Below 汇总表 the unit that it stands under leads the row. */
export function unitRows(plan: WorkbookPlan, table: UnitTable): CellWrite[][] {
  const above = new Map(plan.result.round.scheme.units.map((unit) => [unit.code, unit]));
  const ranks = new Map(table.columns.flatMap((column) => (column.rankColumn === null ? [] : [[column, rankCells(plan, column)] as const])));
  return table.rows.map((row) => {
    const cells = table.columns.flatMap((column) => withRank(column, unitCell(plan, { table, row, indicator: column.indicator }), () => ranks.get(column)?.(row) ?? emptyCell(MIDDLE)));
    const upper = table === plan.tables[0] ? [] : [textCell(above.get(row.unit.parent ?? '')?.shortName ?? '', WORDS)];
    return [...upper, textCell(row.unit.name, WORDS), standingCell(plan, row.unit), ...cells];
  });
}

export function withRank({ rankColumn }: TotalColumn, own: CellWrite, rank: () => CellWrite): CellWrite[] {
  return rankColumn === null ? [own] : [own, rank()];
}

/** Of a unit with several forms, the standing that needs attention most; of one that only sends others' rows, how these stand. */
function standingCell(plan: WorkbookPlan, unit: Unit): CellWrite {
  const own = plan.coverageOf(unit);
  const { round, summary } = plan.result;
  const words = own.map((row) => fateWord(fateOf(row, { round, counted: summary.counted }), row.standing));
  const chosen = words.find((word) => word === '不计入' || word === '沿用上期' || word === '带问题采用');
  if (chosen) return textCell(chosen, chosen === '不计入' ? LEFT_OUT : MIDDLE);
  if (own.length > 0) return standingWord(worst(own));
  const sent = plan.result.summary.coverage.rows.filter(({ sender }) => sender.code === unit.code);
  if (sent.length === 0) return textCell('—', MIDDLE);
  const standing = worst(sent);
  const isAll = sent.every((row) => row.standing === standing);
  return isAll || standing === '迟报' ? standingWord(standing) : textCell(`部分${standing}`, STANDING_LOOK[standing]);
}

function standingWord(standing: Standing): CellWrite {
  return textCell(standing, STANDING_LOOK[standing]);
}

function worst(rows: readonly CoverageRow[]): Standing {
  const order: readonly Standing[] = ['退回', '未报', '迟报'];
  return order.find((one) => rows.some(({ standing }) => standing === one)) ?? '已报';
}
