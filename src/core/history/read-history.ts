import { toAddress } from '../address';
import { type Finding, type Outcome, raise } from '../finding';
import { BLANK, type Grid, cellAt, cellText, extent } from '../grid';
import { emptyHistory } from './empty-history';
import { contradictoryRecords, missingColumn, repeatedRecords, unreadableRecord } from './findings';
import type { History, HistoryRecord } from './history';
import { historyOf, recordKey } from './history-of';
import { COLUMNS, type Column, type Row, readRecord } from './read-record';

/** Those without which a row tells nothing. */
export const NEEDED_COLUMNS: readonly Column[] = ['期', '单位代码', '指标', '数'];

/** A record and the sheet's row that it stands in. */
export interface PlacedRecord {
  readonly row: number;
  /** The unit's name as the row has it. */
  readonly unitName: string;
  readonly record: HistoryRecord;
}

/** 往期, from the columns 期|单位代码|单位|指标|数|状态|来源|版本 of a sheet whose first row has their names. */
export function readHistory(grid: Grid, file: string): Outcome<History> {
  const { value, findings } = readRecords(grid, file);
  return { value: value.length === 0 ? emptyHistory : historyOf(value.map(({ record }) => record)), findings };
}

/** The rows of the sheet that count: neither unreadable nor contradicted by another. */
export function readRecords(grid: Grid, file: string): Outcome<readonly PlacedRecord[]> {
  const columns = columnsOf(grid);
  const missing = NEEDED_COLUMNS.filter((column) => columns[column] === undefined);
  const place = { file, sheet: grid.name };
  if (missing.length > 0) {
    return { value: [], findings: [raise(missingColumn, { sheet: grid.name, columns: missing.join('、') }, { place })] };
  }
  const { records, findings } = readRows({ grid, columns, file });
  const { contradictions, repeated } = pairsIn(records);
  const told = contradictions.map(([one, other]) => tell(one, other, { ...place, cell: `E${other.row}` }));
  const refused = new Set(contradictions.flat().map(({ record }) => versionKey(record)));
  const kept = records.filter((one) => !refused.has(versionKey(one.record)) && !repeated.has(one));
  return { value: kept, findings: [...findings, ...told, ...tellRepeated([...repeated], place)] };
}

/** The columns by the names in the first row; of two of one name the first. */
export function columnsOf(grid: Grid): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {};
  for (let column = extent(grid).column; column > 0; column -= 1) {
    const heading = COLUMNS.find((name) => name === cellText(cellAt(grid, { row: 1, column })).trim());
    if (heading) columns[heading] = column;
  }
  return columns;
}

function readRows(sheet: { grid: Grid; columns: Partial<Record<Column, number>>; file: string }): { records: PlacedRecord[]; findings: Finding[] } {
  const { grid, columns, file } = sheet;
  const records: PlacedRecord[] = [];
  const findings: Finding[] = [];
  const { row: last } = extent(grid);
  for (let row = 2; row <= last; row += 1) {
    const cells = Object.fromEntries(COLUMNS.map((name) => [name, columns[name] ? cellAt(grid, { row, column: columns[name] }) : BLANK])) as Record<Column, Row[Column]>;
    if (COLUMNS.every((name) => cells[name].value.kind === 'blank' && cells[name].formula === undefined)) continue;
    const source = { file, sheet: grid.name, cell: toAddress({ row, column: columns.数 ?? 1 }) };
    const record = readRecord(cells, source);
    if (typeof record === 'string') findings.push(raise(unreadableRecord, { row: String(row), why: record }, { place: source }));
    else records.push({ row, unitName: cellText(cells.单位).trim(), record });
  }
  return { records, findings };
}

function versionKey(record: HistoryRecord): string {
  return `${recordKey(record)}#${record.version}`;
}

interface Pairs {
  /** Two rows that give different figures for the same version of the same thing. */
  readonly contradictions: readonly (readonly [PlacedRecord, PlacedRecord])[];
  /** Rows that say again what one before them says. */
  readonly repeated: ReadonlySet<PlacedRecord>;
}

function pairsIn(records: readonly PlacedRecord[]): Pairs {
  const seen = new Map<string, PlacedRecord>();
  const contradictions: [PlacedRecord, PlacedRecord][] = [];
  const repeated = new Set<PlacedRecord>();
  for (const one of records) {
    const key = versionKey(one.record);
    const other = seen.get(key);
    if (!other) seen.set(key, one);
    else if (said(other) !== said(one)) contradictions.push([other, one]);
    else repeated.add(one);
  }
  return { contradictions, repeated };
}

function tellRepeated(repeated: readonly PlacedRecord[], place: { file: string; sheet: string }): Finding[] {
  const [first] = repeated;
  if (!first) return [];
  const rows = repeated.slice(0, 5).map(({ row }) => `第${row}行`).join('、');
  const slots = { count: String(repeated.length), rows: repeated.length > 5 ? `${rows}等` : rows };
  return [raise(repeatedRecords, slots, { place: { ...place, cell: `A${first.row}` } })];
}

function said({ record: { figure } }: PlacedRecord): string {
  return `${figure.state}|${figure.value ?? figure.text}`;
}

function tell(one: PlacedRecord, other: PlacedRecord, place: { file: string; sheet: string; cell: string }): Finding {
  const slots = { row: String(other.row), other: String(one.row), left: shown(one), right: shown(other) };
  return raise(contradictoryRecords, slots, { place });
}

function shown({ record: { figure } }: PlacedRecord): string {
  return figure.value ?? (figure.text || '空白');
}
