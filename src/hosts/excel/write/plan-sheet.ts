import { areaAddress } from '../../../core/address';
import { type CellStyle, type Grid, type PlacedCell, type Unknown, placedCells } from '../../../core/grid';
import { sameSheet } from '../../../core/sheet-name';
import { type LookFrom, copyLook } from './copy-look';
import type { Look } from './looks';
import { lookOfFilter, lookOfPanes, lookOfPlainPage, lookOfPrint } from './page-looks';
import type { Operation } from './operation';
import { patchesOfEdits, patchesOfSheet, writtenCells } from './patches';
import type { Target } from './targets';
import { type Patch, writeCells } from './write-cells';
import { writeCondition, writeNotes, writeValidation } from './write-rules';
import { mergeCells, runsOf, sizeColumns, sizeRows, widthInPoints } from './write-shape';
import { writeStyles } from './write-styles';

/** A sheet before and after, as memory would have it. Of what stood there before, only cells are known. */
export interface Change {
  readonly target: Target;
  readonly before: Grid;
  readonly after: Grid;
  /** Sheets that Excel copies a look from. */
  readonly looks: ReadonlyMap<string, LookFrom>;
  /** The workbook's own. */
  readonly font: Pick<CellStyle, 'font' | 'size'>;
  readonly had: Had;
}

/** What was seen on the sheet, and may have to be taken off. */
export interface Had {
  readonly panes: boolean;
  readonly page: boolean;
  /** The filter that was taken off. */
  readonly filter: string | null;
}

export interface SheetPlan {
  readonly patches: readonly Patch[];
  readonly operations: readonly Operation[];
  readonly looks: readonly Look[];
}

/** What is to be written on a sheet that is not protected; where nothing stays of what was there, it is empty by now. */
export function planSheet({ target, before, after, looks, font, had }: Change): SheetPlan {
  const { sheet, fresh, edits } = target;
  const looked = edits.flatMap((edit) => {
    const source = edit.kind === 'copyLook' ? [...looks].find(([name]) => sameSheet(name, edit.from))?.[1] : undefined;
    return edit.kind === 'copyLook' && source ? copyLook(edit, source) : [];
  });
  const over = !fresh || looked.length > 0;
  const patches = fresh ? patchesOfSheet(after, over) : patchesOfEdits(target, before, after);
  const cells = fresh ? placedCells(after) : ordered(patches.flatMap(writtenCells));
  return {
    patches,
    operations: [
      ...looked,
      ...patches.map(writeCells),
      ...known(after.merges).map((area) => mergeCells(sheet, area)),
      ...writeStyles(sheet, cells, over ? font : null),
      ...known(after.validations).map((validation) => writeValidation(sheet, validation)),
      ...writeNotes(sheet, cells),
      ...known(after.conditionalFormats).map((format) => writeCondition(sheet, format)),
      ...sizesOf(target, after),
    ],
    looks: looksOf({ target, after, had }),
  };
}

function sizesOf({ sheet }: Target, after: Grid): Operation[] {
  const widths = after.columnWidths === 'unknown' ? {} : after.columnWidths;
  const heights = after.rowHeights === 'unknown' ? {} : after.rowHeights;
  return [
    ...sizeColumns(sheet, runsOf(widths).map((run) => ({ ...run, size: widthInPoints(run.size) }))),
    ...sizeRows(sheet, runsOf(heights)),
  ];
}

/** What is not there is not taken off. */
function looksOf({ target: { sheet, fresh, edits }, after, had }: Pick<Change, 'target' | 'after' | 'had'>): Look[] {
  const asked = (kind: string): boolean => fresh || edits.some((edit) => edit.kind === kind);
  const frozen = after.frozen === 'unknown' ? null : after.frozen;
  const filter = asked('filter') && after.filter ? areaAddress(after.filter) : fresh ? null : had.filter;
  const printed = asked('print') && after.print ? [lookOfPrint(sheet, after.print)] : [];
  return [
    ...(asked('freeze') && (frozen || had.panes) ? [lookOfPanes(sheet, frozen)] : []),
    ...(filter === null ? [] : [lookOfFilter(sheet, filter)]),
    ...(fresh && had.page && printed.length === 0 ? [lookOfPlainPage(sheet)] : printed),
  ];
}

/** Of a cell that is written twice, once, and row by row. */
function ordered(cells: readonly PlacedCell[]): PlacedCell[] {
  const byPlace = new Map(cells.map((cell) => [cell.at.row * 16384 + cell.at.column, cell]));
  return [...byPlace].sort(([one], [other]) => one - other).map(([, cell]) => cell);
}

function known<Item>(items: readonly Item[] | Unknown): readonly Item[] {
  return items === 'unknown' ? [] : items;
}
