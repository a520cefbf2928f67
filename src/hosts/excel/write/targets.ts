import type { Edit } from '../../../core/edit';
import type { Area, Grid, Position, Visibility } from '../../../core/grid';
import { sameSheet } from '../../../core/sheet-name';
import { rectanglesOf } from './rectangles';

/** A sheet that edits touch, and how. */
export interface Target {
  readonly sheet: string;
  /** How it is shown, where the edits add it. */
  readonly added: Visibility | null;
  /** Added or cleared: nothing stands there but what the edits say. */
  readonly fresh: boolean;
  /** It is very hidden. */
  readonly unseen: boolean;
  /** More is changed than what cells hold: the sheet comes back as a whole, not cell by cell. */
  readonly whole: boolean;
  readonly edits: readonly Edit[];
  /** The cells that are written. */
  readonly written: readonly Area[];
  /** The last row and column that an edit names. */
  readonly reach: Position;
}

/** Columns that a look may bring widths for, where nothing more is known of the sheet that it comes from. */
const LOOK_COLUMNS = 64;
const CELLS_ONLY: readonly Edit['kind'][] = ['write', 'columnWidths', 'rowHeights', 'freeze', 'filter', 'print', 'protect'];

/** The sheets in the order in which the edits first name them. A sheet that is only shown is not touched. */
export function targetsOf(edits: readonly Edit[], known: readonly Grid[]): Target[] {
  const groups: { sheet: string; edits: Edit[] }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'activate') continue;
    const group = groups.find(({ sheet }) => sameSheet(sheet, edit.sheet));
    if (group) group.edits.push(edit);
    else groups.push({ sheet: edit.sheet, edits: [edit] });
  }
  return groups.map(({ sheet, edits: own }) => {
    const add = own.find((edit) => edit.kind === 'addSheet');
    const cleared = own.some(({ kind }) => kind === 'clearSheet');
    return {
      sheet,
      added: add ? add.visibility : null,
      fresh: add !== undefined || cleared,
      unseen: known.some((grid) => sameSheet(grid.name, sheet) && grid.visibility === 'veryHidden'),
      whole: !add && own.some((edit) => !CELLS_ONLY.includes(edit.kind) || setsLooks(edit)),
      written: rectanglesOf(own.flatMap(placesIn)),
      edits: own,
      reach: own.map((edit) => reachOf(edit, known)).reduce(furthest, { row: 1, column: 1 }),
    };
  });
}

/** Whether a sheet that is there already is written anew with its looks and rules: undo brings it back as a whole. */
export function rewritesLooks(edits: readonly Edit[], known: readonly Grid[]): boolean {
  return targetsOf(edits, known).some(({ whole }) => whole);
}

function setsLooks(edit: Edit): boolean {
  return edit.kind === 'write' && edit.cells.some((row) => row.some((write) => write?.style !== undefined || write?.note !== undefined));
}

function placesIn(edit: Edit): Position[] {
  if (edit.kind !== 'write') return [];
  return edit.cells.flatMap((row, down) => row.flatMap((write, across) => (write ? [{ row: edit.at.row + down, column: edit.at.column + across }] : [])));
}

function furthest(one: Position, other: Position): Position {
  return { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) };
}

const cornerOf = ({ bottom, right }: Area): Position => ({ row: bottom, column: right });

function reachOf(edit: Edit, known: readonly Grid[]): Position {
  switch (edit.kind) {
    case 'write':
      return { row: edit.at.row + Math.max(edit.cells.length, 1) - 1, column: edit.at.column + Math.max(1, ...edit.cells.map((row) => row.length)) - 1 };
    case 'merge':
    case 'filter':
      return cornerOf(edit.area);
    case 'validate':
      return cornerOf(edit.validation.area);
    case 'formatWhen':
      return cornerOf(edit.format.area);
    case 'columnWidths':
      return { row: 1, column: Math.max(1, ...Object.keys(edit.widths).map(Number)) };
    case 'rowHeights':
      return { row: Math.max(1, ...Object.keys(edit.heights).map(Number)), column: 1 };
    case 'copyLook': {
      const from = known.find(({ name }) => sameSheet(name, edit.from));
      const rows = edit.rows.map(({ first, last, to, times }) => to + (last - first + 1) * times - 1);
      return { row: Math.max(1, ...rows), column: Math.max(LOOK_COLUMNS, ...(from?.cells ?? []).map((row) => row?.length ?? 0)) };
    }
    default:
      return { row: 1, column: 1 };
  }
}
