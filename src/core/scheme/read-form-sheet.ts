import { type Grid, type Position, cellText, placedCells } from '../grid';
import type { Form, HeaderSlot, ListArea, Slot, UnitRow } from './form';
import { type FormMark, readFormMarks } from './form-marks';
import { inferMerges } from './infer-merges';
import { labelSlots } from './label-slots';
import type { UnitKind } from './unit';

/** What is wrong with the marks of a cell of a form sheet; the last four are about its row. */
export interface MarkTrouble {
  readonly kind: 'unknown' | 'mixed' | 'secondUnitRow' | 'secondList' | 'listAgain' | 'listInUnitRow';
  readonly at: Position;
  readonly mark: string;
}

export interface FormSheetReading {
  readonly form: Form;
  readonly troubles: readonly MarkTrouble[];
}

/** 表样: the slots, rows of units, lists and header fields of a sheet as designed, and the marks that cannot be understood. */
export function readFormSheet(
  sheet: Grid,
  { name, unitKinds, lists }: { readonly name: string; readonly unitKinds: readonly UnitKind[]; readonly lists?: ReadonlySet<string> },
): FormSheetReading {
  const cells = markedCells(sheet, lists);
  const headers = cells.flatMap(({ at, marks }) => headersOf(at, marks));
  const slots = cells.flatMap(({ at, marks }) => slotsOf(at, marks));
  const columns = cells.flatMap(({ at, marks }) => listSlotsOf(at, marks));
  const unitRow = unitRowOf(cells);
  const positions = (all: readonly { readonly at: Position }[]): Position[] => all.map(({ at }) => at);
  const merges = sheet.merges === 'unknown' ? inferMerges(sheet, { slots: positions(slots), listed: positions(columns), fieldRows: positions(headers).map(({ row }) => row) }) : sheet.merges;
  const grid = { ...sheet, merges };
  return {
    form: {
      name,
      sheet: grid.name,
      unitKinds,
      slots: labelSlots(grid, { slots, beside: columns }, headers),
      headers,
      unitRow,
      lists: listAreas(labelSlots(grid, { slots: columns, beside: slots }, headers)),
      layout: grid,
    },
    troubles: [...cells.flatMap(troublesOf), ...rowTroubles(cells, unitRow)].sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column),
  };
}

interface MarkedCell {
  readonly at: Position;
  readonly marks: readonly FormMark[];
  readonly text: string;
}

function markedCells(grid: Grid, lists: ReadonlySet<string> | undefined): MarkedCell[] {
  return placedCells(grid).flatMap(({ at, cell }) => {
    const text = cellText(cell);
    const marks = readFormMarks(text, lists);
    return marks.some((mark) => mark.kind !== 'text') ? [{ at, marks, text }] : [];
  });
}

function slotsOf(at: Position, marks: readonly FormMark[]): Slot[] {
  return marks.flatMap((mark) => (mark.kind === 'slot' ? [unlabelled(mark.indicator, at, mark.computed)] : []));
}

/** The columns of lists, labelled as slots are. */
function listSlotsOf(at: Position, marks: readonly FormMark[]): Slot[] {
  return marks.flatMap((mark) => (mark.kind === 'list' ? [unlabelled(mark.column, at, false)] : []));
}

function unlabelled(indicator: string, at: Position, computed: boolean): Slot {
  return { indicator, at, computed, unit: null, rowLabels: [], headings: [] };
}

function unitRowOf(cells: readonly MarkedCell[]): UnitRow | null {
  const names = cells.filter(({ marks }) => marks.some(({ kind }) => kind === 'unit')).map(({ at }) => at);
  const [first] = names;
  return first ? { row: first.row, names: names.filter(({ row }) => row === first.row) } : null;
}

/** One area a list: where it stands in two rows, or two lists in one, the first is taken (a lint says so). */
function listAreas(columns: readonly Slot[]): ListArea[] {
  const areas = new Map<string, ListArea>();
  for (const { indicator: column, at, headings } of columns) {
    const list = listOf(column);
    const area = areas.get(list) ?? { list, row: at.row, rows: 1, columns: [] };
    if (area.row === at.row) areas.set(list, { ...area, columns: [...area.columns, { column, at, headings }] });
  }
  return [...areas.values()];
}

function listOf(column: string): string {
  return column.slice(0, column.indexOf('.'));
}

/** `before` and `after` reach to the next mark: 填报人：{{填报人}}  审核人：{{审核人}} has two fields. */
function headersOf(at: Position, marks: readonly FormMark[]): HeaderSlot[] {
  const textOf = (mark: FormMark | undefined): string => (mark?.kind === 'text' ? mark.text : '');
  return marks.flatMap((mark, index) =>
    mark.kind === 'header'
      ? [{ field: mark.field, at, before: textOf(marks[index - 1]), after: textOf(marks[index + 1]) }]
      : [],
  );
}

/** A slot, a unit's name or a list's column has its cell for itself. */
function troublesOf({ at, marks, text }: MarkedCell): MarkTrouble[] {
  const troubles: MarkTrouble[] = marks.flatMap((mark) => (mark.kind === 'unknown' ? [{ kind: 'unknown', at, mark: mark.mark }] : []));
  const others = marks.filter((mark) => mark.kind !== 'text' || mark.text.trim() !== '');
  const mixed = others.length > 1 && others.some(({ kind }) => kind === 'slot' || kind === 'unit' || kind === 'list');
  return mixed ? [...troubles, { kind: 'mixed', at, mark: text }] : troubles;
}

function rowTroubles(cells: readonly MarkedCell[], unitRow: UnitRow | null): MarkTrouble[] {
  const rowOf = new Map<string, number>();
  const listIn = new Map<number, string>();
  return cells.flatMap(({ at, marks, text }) =>
    marks.flatMap((mark): MarkTrouble[] => {
      if (mark.kind === 'unit') return at.row === unitRow?.row ? [] : [{ kind: 'secondUnitRow', at, mark: text }];
      if (mark.kind !== 'list') return [];
      if (!rowOf.has(mark.list)) rowOf.set(mark.list, at.row);
      if (!listIn.has(at.row)) listIn.set(at.row, mark.list);
      if (at.row === unitRow?.row) return [{ kind: 'listInUnitRow', at, mark: text }];
      if (listIn.get(at.row) !== mark.list) return [{ kind: 'secondList', at, mark: text }];
      return rowOf.get(mark.list) === at.row ? [] : [{ kind: 'listAgain', at, mark: text }];
    }),
  );
}
