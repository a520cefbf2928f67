import { toAddress } from '../address';
import { type Finding, type Outcome, raise } from '../finding';
import { BLANK, type Grid, cellAt, cellText, extent } from '../grid';
import { emptyHistory } from './empty-history';
import { contradictoryRecords, missingColumn, unreadableRecord } from './findings';
import type { History, HistoryRecord } from './history';
import { historyOf, recordKey } from './history-of';
import { COLUMNS, type Column, type Row, readRecord } from './read-record';

const NEEDED: readonly Column[] = ['期', '单位代码', '指标', '数'];

interface Placed {
  readonly row: number;
  readonly record: HistoryRecord;
}

/** 往期, from the columns 期|单位代码|单位|指标|数|状态|来源|版本 of a sheet whose first row has their names. */
export function readHistory(grid: Grid, file: string): Outcome<History> {
  const columns = columnsOf(grid);
  const missing = NEEDED.filter((column) => columns[column] === undefined);
  const place = { file, sheet: grid.name };
  if (missing.length > 0) {
    return { value: emptyHistory, findings: [raise(missingColumn, { sheet: grid.name, columns: missing.join('、') }, { place })] };
  }
  const { records, findings } = readRows({ grid, columns, file });
  const contradictions = contradictory(records);
  const told = contradictions.map(([one, other]) => tell(one, other, { ...place, cell: `E${other.row}` }));
  const refused = new Set(contradictions.flat().map(({ record }) => versionKey(record)));
  const kept = records.map(({ record }) => record).filter((record) => !refused.has(versionKey(record)));
  return { value: historyOf(kept), findings: [...findings, ...told] };
}

function columnsOf(grid: Grid): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {};
  for (let column = extent(grid).column; column > 0; column -= 1) {
    const heading = COLUMNS.find((name) => name === cellText(cellAt(grid, { row: 1, column })).trim());
    if (heading) columns[heading] = column;
  }
  return columns;
}

function readRows(sheet: { grid: Grid; columns: Partial<Record<Column, number>>; file: string }): { records: Placed[]; findings: Finding[] } {
  const { grid, columns, file } = sheet;
  const records: Placed[] = [];
  const findings: Finding[] = [];
  const { row: last } = extent(grid);
  for (let row = 2; row <= last; row += 1) {
    const cells = Object.fromEntries(COLUMNS.map((name) => [name, columns[name] ? cellAt(grid, { row, column: columns[name] }) : BLANK])) as Record<Column, Row[Column]>;
    if (COLUMNS.every((name) => cells[name].value.kind === 'blank' && cells[name].formula === undefined)) continue;
    const source = { file, sheet: grid.name, cell: toAddress({ row, column: columns.数 ?? 1 }) };
    const record = readRecord(cells, source);
    if (typeof record === 'string') findings.push(raise(unreadableRecord, { row: String(row), why: record }, { place: source }));
    else records.push({ row, record });
  }
  return { records, findings };
}

function versionKey(record: HistoryRecord): string {
  return `${recordKey(record)}#${record.version}`;
}

/** Pairs of rows that give different figures for the same version of the same thing. */
function contradictory(records: readonly Placed[]): [Placed, Placed][] {
  const seen = new Map<string, Placed>();
  const pairs: [Placed, Placed][] = [];
  for (const one of records) {
    const key = versionKey(one.record);
    const other = seen.get(key);
    if (!other) seen.set(key, one);
    else if (said(other) !== said(one)) pairs.push([other, one]);
  }
  return pairs;
}

function said({ record: { figure } }: Placed): string {
  return `${figure.state}|${figure.value ?? figure.text}`;
}

function tell(one: Placed, other: Placed, place: { file: string; sheet: string; cell: string }): Finding {
  const slots = { row: String(other.row), other: String(one.row), left: shown(one), right: shown(other) };
  return raise(contradictoryRecords, slots, { place });
}

function shown({ record: { figure } }: Placed): string {
  return figure.value ?? (figure.text || '空白');
}
