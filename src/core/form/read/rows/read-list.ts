import { areaAddress, toAddress } from '../../../address';
import type { Figure } from '../../../figure/figure';
import { readFigure } from '../../../figure/read-figure';
import { type Finding, raise } from '../../../finding';
import { type Position, cellAt, cellText } from '../../../grid';
import type { ListArea, ListSlot } from '../../../scheme/form';
import { rowsOf } from '../../list-cells';
import { listColumn } from '../../list-column';
import type { CellAccount, ListEntry } from '../../submission';
import { type FormReading, sourceIn } from '../form-reading';
import { isTotal } from './is-total';
import { listColumnMissing, totalRow } from './row-findings';

/** What came of a list: its entries, an account of every cell of rows in which something stands, and where its cells are. */
export interface ListReading {
  readonly entries: readonly ListEntry[];
  readonly cells: readonly CellAccount[];
  readonly findings: readonly Finding[];
  /** The addresses of all its cells, blank ones too. */
  readonly addresses: readonly string[];
}

interface PlacedColumn {
  readonly slot: ListSlot;
  /** Its number in the sheet. */
  readonly column: number;
}

export function readList(reading: FormReading, area: ListArea): ListReading {
  const { match, sheet } = reading;
  const placed = match.columnsOf(area);
  const columns = area.columns.flatMap((slot): PlacedColumn[] => {
    const place = placed.place(slot.at.column);
    return place.kind === 'one' ? [{ slot, column: place.number }] : [];
  });
  const rows = rowsOf(area).flatMap((row) => match.rows.image(row) ?? []);
  const read = rows.filter((row) => columns.some(({ column }) => cellText(cellAt(sheet, { row, column })).trim() !== '')).map((row) => readRow(reading, row, columns));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    cells: read.flatMap(({ cells }) => cells),
    findings: [...missingColumns(reading, area, columns), ...read.flatMap(({ findings }) => findings)],
    addresses: rows.flatMap((row) => columns.map(({ column }) => toAddress({ row, column }))),
  };
}

interface RowReading {
  readonly entry: ListEntry | null;
  readonly cells: readonly CellAccount[];
  readonly findings: readonly Finding[];
}

function readRow(reading: FormReading, row: number, columns: readonly PlacedColumn[]): RowReading {
  const { sheet, unit, file } = reading;
  const total = columns.map(({ column }) => cellText(cellAt(sheet, { row, column })).trim()).find(isTotal);
  if (total !== undefined) {
    const filled = columns.map(({ column }) => ({ row, column })).filter((at) => cellText(cellAt(sheet, at)).trim() !== '');
    const cells = filled.map((at): CellAccount => ({ source: sourceIn(reading, at), indicator: null, fate: 'ignored', reason: '合计行，不读，合计由汇总计算' }));
    const cell = cells[0]?.source.cell ?? toAddress({ row, column: 1 });
    return { entry: null, cells, findings: [raise(totalRow, { row: String(row), text: total }, { place: { unit: unit.name, file, sheet: sheet.name, cell } })] };
  }
  const read = columns.map(({ slot, column }) => ({ code: slot.column, ...readEntryCell(reading, slot, { row, column }) }));
  return {
    entry: { row, figures: new Map(read.map(({ code, figure }) => [code, figure])) },
    cells: read.map(({ account }) => account),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readEntryCell(reading: FormReading, { column: code }: ListSlot, at: Position): { figure: Figure; account: CellAccount; findings: readonly Finding[] } {
  const { unit, round, sheet } = reading;
  const source = sourceIn(reading, at);
  const { value: figure, findings } = readFigure(cellAt(sheet, at), listColumn(code, round.scheme), { source, unit: unit.name, indicator: code });
  const blocking = findings.find(({ tier }) => tier === '强制');
  return { figure, account: { source, indicator: code, ...(blocking ? { fate: 'blocked', reason: blocking.message } : fateOf(figure)) }, findings };
}

function fateOf({ state, text }: Figure): Pick<CellAccount, 'fate' | 'reason'> {
  switch (state) {
    case 'value':
    case 'zero':
      return { fate: 'used', reason: '' };
    case 'blank':
      return { fate: 'ignored', reason: '空白，没有填' };
    case 'notReported':
      return { fate: 'ignored', reason: text.trim() === '' ? '空白，按未报处理' : `填的是“${text.trim()}”，按未报处理` };
    case 'notApplicable':
      return { fate: 'ignored', reason: `${text.trim() === '' ? '空白' : `填的是“${text.trim()}”`}，按不适用处理` };
  }
}

function missingColumns(reading: FormReading, area: ListArea, found: readonly PlacedColumn[]): Finding[] {
  const { form, unit, file, sheet, round, match } = reading;
  const row = match.rows.image(area.row);
  const at = row === null ? null : { top: row, left: area.columns[0]?.at.column ?? 1, bottom: row, right: area.columns.at(-1)?.at.column ?? 1 };
  return area.columns
    .filter((slot) => !found.some((one) => one.slot === slot))
    .map(({ column }) => {
      const slots = { form: form.name, list: area.list, column: listColumn(column, round.scheme).name };
      return raise(listColumnMissing, slots, { place: { unit: unit.name, file, sheet: sheet.name, ...(at && { cell: areaAddress(at) }), indicators: [column] } });
    });
}
