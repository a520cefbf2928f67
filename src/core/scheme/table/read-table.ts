import { toAddress } from '../../address';
import { type Finding, type Outcome, type Tier, raise } from '../../finding';
import { type Cell, type Grid, BLANK, cellText } from '../../grid';
import { plainName } from '../half-width';
import type { Column, Columns, Parsed } from './column';
import type { CellPlace, SchemeRow } from './scheme-row';
import { brokenExpression, missingColumn, missingSheet, missingValue, omittedColumns, quoted, repeatedColumn, unknownColumn, unreadableValue } from './table-findings';

/** A sheet of the scheme whose first row that is not blank holds the headings. */
export interface TableKind<Value> {
  readonly sheet: string;
  /** What it is to lack the sheet; 强制: such a scheme cannot be used; null: few schemes have it, nothing is said. */
  readonly absence: Tier | null;
  readonly columns: Columns<Value>;
}

interface Heading {
  readonly text: string;
  /** Without what may stand beside it. */
  readonly plain: string;
  readonly column: number;
}

/** Reads every row of a sheet. A cell that cannot be read is a finding and takes its column's `otherwise`. */
export function readTable<Value>(
  kind: TableKind<Value>,
  sheets: readonly Grid[],
  file: string,
): Outcome<SchemeRow<Value>[]> {
  const grid = findSheet(sheets, kind.sheet);
  if (!grid) return { value: [], findings: missing(kind, file) };
  const headingRow = grid.cells.findIndex((row) => row?.some(isFilled)) + 1 || 1;
  const headings = (grid.cells[headingRow - 1] ?? []).flatMap((cell, index) =>
    cell && isFilled(cell) ? [{ text: cellText(cell), plain: plainHeading(cellText(cell)), column: index + 1 }] : [],
  );
  const findings = [...lintHeadings(kind, headings, { file, sheet: grid.name, row: headingRow })];
  const rows = grid.cells.flatMap((cells, index) => {
    if (index < headingRow || !cells?.some(isFilled)) return [];
    const at = (heading: string): CellPlace => ({
      file,
      sheet: grid.name,
      cell: toAddress({ row: index + 1, column: columnOf(headings, heading) ?? 1 }),
    });
    const cellOf = (heading: string): Cell => cells[(columnOf(headings, heading) ?? 0) - 1] ?? BLANK;
    const read = readFields(kind.columns, cellOf, { at, row: index + 1, known: (heading) => columnOf(headings, heading) !== undefined });
    findings.push(...read.findings);
    return [{ value: read.value, row: index + 1, at }];
  });
  return { value: rows, findings };
}

/** The sheet of that name, white space and full-width forms apart. */
export function findSheet(sheets: readonly Grid[], name: string): Grid | undefined {
  return sheets.find((sheet) => plainName(sheet.name) === plainName(name));
}

/** Where the cells of a row are, and whether it has a cell for a heading at all. */
export interface RowPlan {
  readonly at: (heading: string) => CellPlace;
  readonly row: number;
  readonly known: (heading: string) => boolean;
}

/** Reads a cell for every column. */
export function readFields<Value>(
  columns: Columns<Value>,
  cellOf: (heading: string) => Cell,
  plan: RowPlan,
): Outcome<Value> {
  const findings: Finding[] = [];
  const value: Partial<Value> = {};
  for (const field in columns) {
    const read = readCell(columns[field], cellOf(columns[field].heading), plan);
    value[field] = read.value;
    findings.push(...read.findings);
  }
  return { value: value as Value, findings };
}

function readCell<Value>(column: Column<Value>, cell: Cell, plan: RowPlan): Outcome<Value> {
  const text = cellText(cell).trim();
  if (text === '' && !cell.uncached) {
    if (column.need !== 'value' || !plan.known(column.heading)) return { value: column.otherwise, findings: [] };
    const place = plan.at(column.heading);
    const slots = { sheet: place.sheet.trim(), row: String(plan.row), column: column.heading };
    return { value: column.otherwise, findings: [raise(missingValue, slots, { place })] };
  }
  const parsed = faultOf<Value>(cell) ?? column.parse({ text, cell });
  if (parsed.ok) return { value: parsed.value, findings: [] };
  const place = plan.at(column.heading);
  const slots = { column: column.heading, text: quoted(text), problem: parsed.problem };
  const finding = parsed.expression ? raise(brokenExpression, slots, { place }) : raise(unreadableValue, slots, { place });
  return { value: column.otherwise, findings: [finding] };
}

function faultOf<Value>(cell: Cell): Parsed<Value> | null {
  if (cell.value.kind === 'error') return { ok: false, problem: '这是一个错误值' };
  return cell.uncached ? { ok: false, problem: '公式没有保存结果，请在表格软件里打开并保存一次' } : null;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.uncached === true || cellText(cell).trim() !== '');
}

/** Headings may carry a note in brackets or an asterisk: 代码（必填）, 名称*. */
function plainHeading(text: string): string {
  return plainName(text).replace(/\([^()]*\)$|\*+$/g, '').replace(/^\*+/, '');
}

function columnOf(headings: readonly Heading[], heading: string): number | undefined {
  return headings.find(({ plain }) => plain === heading)?.column;
}

function missing<Value>({ sheet, absence }: TableKind<Value>, file: string): Finding[] {
  if (absence === null) return [];
  const place = { file, sheet, cell: 'A1' };
  return [raise(missingSheet, { sheet }, { place, particulars: absence === '强制' ? {} : { tier: absence, next: '确实没有这方面内容的，不必处理。' } })];
}

function lintHeadings<Value>(
  kind: TableKind<Value>,
  headings: readonly Heading[],
  where: { readonly file: string; readonly sheet: string; readonly row: number },
): Finding[] {
  const { sheet } = kind;
  const place = (column: number) => ({ file: where.file, sheet: where.sheet, cell: toAddress({ row: where.row, column }) });
  const columns: Column<unknown>[] = Object.values(kind.columns);
  const absent = columns.filter(({ heading }) => columnOf(headings, heading) === undefined);
  const needed = absent.filter(({ need }) => need !== 'none');
  const omitted = absent.filter(({ need, rare }) => need === 'none' && !rare).map(({ heading }) => heading);
  const end = (headings.at(-1)?.column ?? 0) + 1;
  return [
    ...needed.map(({ heading }, index) => raise(missingColumn, { sheet, column: heading }, { place: place(end + index) })),
    ...(omitted.length > 0 ? [raise(omittedColumns, { sheet, columns: omitted.join('、') }, { place: place(1) })] : []),
    ...headings.flatMap(({ text, plain, column }, index) => {
      const first = headings.findIndex((other) => other.plain === plain);
      if (first < index) {
        return [raise(repeatedColumn, { sheet, column: text, other: place(headings[first]?.column ?? 1).cell }, { place: place(column) })];
      }
      const known = columns.some(({ heading }) => heading === plain);
      return known ? [] : [raise(unknownColumn, { sheet, column: text }, { place: place(column) })];
    }),
  ];
}
