import type { RollupMethod } from '../scheme/indicator';
import { textCell } from './cells';
import { LEAD } from './look';
import { rowHeights } from './row-heights';
import type { Edit } from '../edit';
import { CHECK_LABELS } from './check-rows';
import { commonOf } from './common-totals';
import type { TotalColumn } from './unit-tables';
import { SHEETS, type WorkbookPlan } from './workbook-plan';

/** Under 汇总表: that its totals are of different units, and which of them must therefore not be divided by each other. */
export function totalNotes(plan: WorkbookPlan, width: number, widths: Readonly<Record<number, number>>): Edit[] {
  const notes = notesOf(plan);
  const first = plan.totalRow + CHECK_LABELS.length + 1;
  const rows = notes.map((note) => [textCell(note, LEAD)]);
  const room = Array.from({ length: width }, (_, index) => widths[index + 1] ?? 0).reduce((sum, one) => sum + one, 0);
  if (rows.length === 0) return [];
  return [
    { kind: 'write', sheet: SHEETS.total, at: { row: first, column: 1 }, cells: rows },
    ...rows.map((_, index): Edit => ({ kind: 'merge', sheet: SHEETS.total, area: { top: first + index, left: 1, bottom: first + index, right: width } })),
    { kind: 'rowHeights', sheet: SHEETS.total, heights: rowHeights(rows, { 1: room }, first) },
  ];
}

function notesOf(plan: WorkbookPlan): string[] {
  return [...methodNotes(plan), ...coverageNotes(plan)];
}

/** What stands in the row 合计 and is no sum. */
function methodNotes({ columns, result }: WorkbookPlan): string[] {
  const { indicators } = result.round.scheme;
  const told = columns.flatMap(({ indicator: { name, method, weight } }) => {
    const said = method === '加权平均' ? `按“${indicators.get(weight ?? '')?.name ?? ''}”加权平均` : METHOD_WORDS[method];
    return said === undefined ? [] : [`“${name}”${said}`];
  });
  return told.length === 0 ? [] : [`注：合计行中，${told.join('，')}。`];
}

const METHOD_WORDS: Readonly<Partial<Record<RollupMethod, string>>> = {
  最小: '是最小的数',
  最大: '是最大的数',
  平均: '是各单位的平均数',
  单位数: '是有这一项的单位个数',
  连接: '是各单位文字的连写，由程序写入，不是公式',
};

/** That the totals are of different units. */
function coverageNotes(plan: WorkbookPlan): string[] {
  const sums = plan.columns.filter(({ indicator }) => indicator.method === '合计');
  if (new Set(sums.map((column) => countOf(plan, column))).size < 2) return [];
  const general = '注：合计行各列计入的单位数不同（见“计入单位数”），完成率等比率只按两项都有数的单位计算。';
  return [general, ...plan.columns.flatMap((column) => (column.indicator.method === '按式' ? unevenSums(plan, column) : unevenOf(plan, column)))];
}

/** A rate whose two sides are totals of different units. */
function unevenOf(plan: WorkbookPlan, { indicator: rate }: TotalColumn): string[] {
  const side = (code: string | null) => plan.columns.find(({ indicator }) => indicator.code === code);
  const [top, bottom] = [side(rate.numerator), side(rate.denominator)];
  if (!top || !bottom || countOf(plan, top) === countOf(plan, bottom)) return [];
  const told = [bottom, top].map((column) => `“${column.indicator.name}”合计的是${countOf(plan, column)}个单位`).join('，');
  return [`${rate.item}：${told}，两个合计数不能直接相除；${rate.name}按两项都有数的${countOf(plan, { indicator: rate })}个单位计算。`];
}

/** A formula on totals that are of different units. */
function unevenSums(plan: WorkbookPlan, { indicator }: TotalColumn): string[] {
  const common = commonOf(plan, indicator);
  const sums = plan.columns.filter((column) => common?.summed.includes(column.indicator.code));
  if (!common || new Set(sums.map((column) => countOf(plan, column))).size < 2) return [];
  const told = sums.map((column) => `“${column.indicator.name}”合计的是${countOf(plan, column)}个单位`).join('，');
  const doing = common.divides ? '相除' : '相加减';
  return [`${indicator.item}：${told}，合计数不能直接${doing}；${indicator.name}按各项都有数的${common.included.length}个单位计算。`];
}

function countOf({ result }: WorkbookPlan, { indicator }: Pick<TotalColumn, 'indicator'>): number {
  return result.summary.city.get(indicator.code)?.contributions.length ?? 0;
}
