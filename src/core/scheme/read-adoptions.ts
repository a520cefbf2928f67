import { toAddress } from '../address';
import { type Finding, type Outcome, raise } from '../finding';
import { type Cell, cellText, type Grid } from '../grid';
import type { Period } from '../period';
import type { Adoption, Way } from './adoption';
import { adoptionColumnMissing, undocumentedAdoption, unknownAdoption } from './adoption-findings';
import { adoptionTime } from './adoption-time';
import { findUnit, unitsOf } from './find-unit';
import { plainName } from './half-width';
import { headedTable, type HeadedTable } from './headed-table';
import type { Scheme } from './scheme';

export const WAYS: readonly Way[] = ['本期', '沿用上期', '不计入', '带问题采用'];
export const ADOPTION_COLUMNS = ['单位', '采用方式', '经办人', '时间', '理由'] as const;
export type AdoptionColumn = (typeof ADOPTION_COLUMNS)[number];
type Column = AdoptionColumn;
const COLUMNS = ADOPTION_COLUMNS;
/** Those without which nobody can tell what a table says. */
export const ADOPTION_TOLD = COLUMNS.slice(0, 2);

interface Table extends HeadedTable<Column> {
  readonly grid: Grid;
  readonly file: string;
}

/** A row as it was typed, with the sheet's row number. */
interface Row {
  readonly number: number;
  readonly text: Readonly<Record<Column, string>>;
}

/**
 * 采用方式, from a table with the columns 单位|采用方式|经办人|时间|理由, above which there may be a title. A row that names
 * no unit of the period or no way is left out, as is a second one for a unit that says otherwise; all are found.
 */
export function readAdoptions(grid: Grid, file: string, { scheme, period }: { readonly scheme: Scheme; readonly period: Pick<Period, 'code'> }): Outcome<readonly Adoption[]> {
  const table = { grid, file, ...headedTable(grid, COLUMNS, ADOPTION_TOLD) };
  const missing = ADOPTION_TOLD.filter((column) => table.columns[column] === undefined);
  if (missing.length > 0) {
    const blank = grid.cells.every((row) => (row ?? []).every((cell) => textOf(cell) === ''));
    return { value: [], findings: blank ? [] : [raise(adoptionColumnMissing, { columns: missing.join('、') }, { place: { file, sheet: grid.name } })] };
  }
  const value: Adoption[] = [];
  const findings: Finding[] = [];
  for (const row of rowsOf(table, period.code.slice(0, 4))) {
    const read = readRow(row, table, { scheme, period, before: value });
    if (read.value) value.push(read.value);
    findings.push(...read.findings);
  }
  return { value, findings };
}

function readRow(row: Row, table: Table, known: { readonly scheme: Scheme; readonly period: Pick<Period, 'code'>; readonly before: readonly Adoption[] }): Outcome<Adoption | null> {
  const { text } = row;
  const unit = findUnit(text.单位, unitsOf(known.scheme, known.period), known.scheme.city)?.unit;
  const way = WAYS.find((one) => one === plainName(text.采用方式));
  const place = placeOf(row, table, unit && way ? '单位' : unit ? '采用方式' : '单位');
  const refused = (why: string, fate = '这一行没有采用'): Outcome<null> => ({
    value: null,
    findings: [raise(unknownAdoption, { row: String(row.number), why, fate }, { place: { ...place, ...(unit ? { unit: unit.name } : {}) } })],
  });
  if (!unit) return refused(text.单位 === '' ? '没有写单位' : `的单位“${text.单位}”在本期的单位中没有`);
  if (!way) return refused(text.采用方式 === '' ? '没有写采用方式' : `的采用方式“${text.采用方式}”认不出`);
  const other = known.before.find((one) => one.unit === unit.code);
  if (other) return other.way === way ? { value: null, findings: [] } : refused(`“${way}”与前面${unit.name}的一行“${other.way}”不同`, '以前面一行为准');
  const absent = (['经办人', '时间', '理由'] as const).filter((column) => text[column] === '');
  const findings = absent.length > 0 && way !== '本期' ? [raise(undocumentedAdoption, { unit: unit.name, way, missing: absent.join('、') }, { place: { ...place, unit: unit.name } })] : [];
  return { value: { unit: unit.code, way, by: text.经办人, at: text.时间, reason: text.理由, source: place }, findings };
}

/** `year` is the report's. */
function rowsOf({ grid, headingRow, columns }: Table, year: string): Row[] {
  return grid.cells.flatMap((cells, index) => {
    const cellOf = (column: Column) => cells?.[columns[column] ?? -1];
    const at = (column: Column) => textOf(cellOf(column));
    const time = cellOf('时间');
    const text: Record<Column, string> = { 单位: at('单位'), 采用方式: at('采用方式'), 经办人: at('经办人'), 时间: time ? adoptionTime(time, year) : '', 理由: at('理由') };
    return index <= headingRow || COLUMNS.every((column) => text[column] === '') ? [] : [{ number: index + 1, text }];
  });
}

function placeOf({ number }: Row, { grid, file, columns }: Table, column: Column) {
  return { file, sheet: grid.name, cell: toAddress({ row: number, column: (columns[column] ?? 0) + 1 }) };
}

function textOf(cell: Cell | undefined): string {
  return cell ? cellText(cell).trim() : '';
}
