import Big from 'big.js';
import { toAddress } from '../address';
import type { CellWrite, Edit } from '../edit';
import type { Figure } from '../figure/figure';
import type { ListEntry } from '../form/submission';
import { periodName } from '../period';
import type { List, ListColumn } from '../scheme/scheme';
import { cellNumber, emptyCell, formulaCell, textCell } from './cells';
import { figureCell } from './figure-cell';
import { figureFormat } from './figure-format';
import { MIDDLE, NUMBER, TOTAL, WORDS } from './look';
import type { RoundResult } from './round-result';
import { TABLE_TOP, tableSheet } from './table-sheet';
import type { WorkbookPlan } from './workbook-plan';

/** 清单_名: the entries of every unit that counts, in the order of the units, each with the place that it was read from. */
export function listSheets(plan: WorkbookPlan): Edit[] {
  const { round } = plan.result;
  const asked = new Set(round.scheme.forms.flatMap(({ lists }) => lists.map(({ list }) => list)));
  return [...round.scheme.lists.values()].filter(({ name }) => asked.has(name)).flatMap((list) => listSheet(plan, list));
}

/** An entry, and whose it is. */
interface OwnEntry {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly entry: ListEntry;
}

function listSheet({ result, names }: WorkbookPlan, { name, columns }: List): Edit[] {
  const entries = entriesIn(result, name);
  const units = new Set(entries.map(({ unit }) => unit)).size;
  const sheet = names.claim(`清单_${name}`);
  return [
    ...tableSheet({
      sheet,
      title: `清单：${name}`,
      lead: `报告期：${periodName(result.round.period)}　${units}个单位共${entries.length}条；只列计入汇总的单位。`,
      headings: ['单位', ...columns.map(headingOf), '出处'],
      rows: [...entries.map((one) => entryRow(one, columns)), ...(columns.some(isSummed) && entries.length > 0 ? [totalRow(entries, columns)] : [])],
    }),
    { kind: 'filter', sheet, area: { top: TABLE_TOP - 1, left: 1, bottom: TABLE_TOP - 1 + entries.length, right: columns.length + 2 } },
  ];
}

function entriesIn({ round, summary }: RoundResult, name: string): OwnEntry[] {
  const units = new Map(round.scheme.units.map((unit) => [unit.code, unit.name]));
  return summary.counted.flatMap(({ submission }) =>
    (submission.lists.get(name) ?? []).map((entry) => ({ unit: units.get(submission.unit) ?? submission.unit, file: submission.file, sheet: submission.sheet, entry })),
  );
}

function headingOf({ name, measure }: ListColumn): string {
  return measure === '' ? name : `${name}（${measure}）`;
}

function entryRow({ unit, file, sheet, entry }: OwnEntry, columns: readonly ListColumn[]): CellWrite[] {
  const cells = columns.map((column): CellWrite => {
    const figure = entry.figures.get(column.code);
    const style = isNumber(column) ? NUMBER : column.type === '文本' ? WORDS : MIDDLE;
    return figure ? { ...figureCell(figure, column, { notes: true }), style } : emptyCell();
  });
  return [textCell(unit), ...cells, textCell(`${file} ${sheet}!${cellsOf(entry)}`)];
}

/** The cells of the row that hold something. */
function cellsOf({ figures, row }: ListEntry): string {
  const cells = [...new Set([...figures.values()].flatMap(({ sources }) => sources.map(({ cell }) => cell)))];
  const [first = `第${row}行`] = cells;
  const last = cells.at(-1) ?? first;
  return first === last ? first : `${first}:${last}`;
}

/** Sums of amounts and counts; a rate or a day adds up to nothing. */
function totalRow(entries: readonly OwnEntry[], columns: readonly ListColumn[]): CellWrite[] {
  const last = TABLE_TOP + entries.length - 1;
  const cells = columns.map((column, index): CellWrite => {
    if (!isSummed(column)) return emptyCell(TOTAL);
    const range = `${toAddress({ row: TABLE_TOP, column: index + 2 })}:${toAddress({ row: last, column: index + 2 })}`;
    const sum = entries.reduce((total, { entry }) => total.plus(valueOf(entry.figures.get(column.code))), new Big(0));
    return formulaCell(`SUM(${range})`, cellNumber(sum), { format: figureFormat(column), style: TOTAL });
  });
  return [textCell('合计', { ...TOTAL, align: 'center' }), ...cells, emptyCell(TOTAL)];
}

function valueOf(figure: Figure | undefined): string {
  return figure?.value ?? '0';
}

function isSummed({ type }: ListColumn): boolean {
  return type === '个数' || type === '金额';
}

function isNumber({ type }: ListColumn): boolean {
  return type === '个数' || type === '金额' || type === '比率';
}
