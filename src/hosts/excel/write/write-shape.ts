import { areaAddress, columnName, toAddress } from '../../../core/address';
import type { Area, Position, PrintSetup } from '../../../core/grid';
import { type Operation, onSheet, passing } from './operation';
import { listsOf } from './rectangles';

/** Pixels of a digit in the workbook's own font and points in a pixel, as with Calibri 11 at 100 %: an assumption. */
const DIGIT_PIXELS = 7;
const PIXEL_POINTS = 0.75;

/** A width as a workbook keeps it, in characters, as Excel's client takes it, in points. */
export function widthInPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * PIXEL_POINTS;
}

export function mergeCells(sheet: string, area: Area): Operation {
  return onSheet(sheet, (one) => passing(one.getRange(areaAddress(area))).merge(false), 2);
}

/** Lines of one size that stand side by side. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** Sizes by number as runs. */
export function runsOf(sizes: Readonly<Record<number, number>>): Run[] {
  const runs: Run[] = [];
  for (const number of Object.keys(sizes).map(Number).sort((one, other) => one - other)) {
    const size = sizes[number] ?? 0;
    const last = runs.at(-1);
    if (last && last.last === number - 1 && last.size === size) runs[runs.length - 1] = { ...last, last: number };
    else runs.push({ first: number, last: number, size });
  }
  return runs;
}

export function columnsOf({ first, last }: Pick<Run, 'first' | 'last'>): string {
  return `${columnName(first)}:${columnName(last)}`;
}

/** Sizes in points. Lines of one size are sized together, wherever they stand. */
export function sizeColumns(sheet: string, runs: readonly Run[]): Operation[] {
  return bySize(runs, columnsOf).map(({ size, addresses }) => onSheet(sheet, (one) => void (passing(one.getRanges(addresses)).format.columnWidth = size), 3));
}

export function sizeRows(sheet: string, runs: readonly Run[]): Operation[] {
  return bySize(runs, ({ first, last }) => `${first}:${last}`).map(({ size, addresses }) => onSheet(sheet, (one) => void (passing(one.getRanges(addresses)).format.rowHeight = size), 3));
}

function bySize(runs: readonly Run[], addressOf: (run: Run) => string): { size: number; addresses: string }[] {
  const groups = new Map<number, string[]>();
  for (const run of runs) groups.set(run.size, [...(groups.get(run.size) ?? []), addressOf(run)]);
  return [...groups].flatMap(([size, addresses]) => listsOf(addresses).map((list) => ({ size, addresses: list })));
}

/** What stands above and left of `at` stays in view. */
export function freezeAt(sheet: string, at: Position | null): Operation {
  return onSheet(sheet, ({ freezePanes }) => {
    if (at === null) freezePanes.unfreeze();
    else if (at.column === 1) freezePanes.freezeRows(at.row - 1);
    else if (at.row === 1) freezePanes.freezeColumns(at.column - 1);
    else freezePanes.freezeAt(`A1:${toAddress({ row: at.row - 1, column: at.column - 1 })}`);
  }, 2);
}

export function setPrint(sheet: string, { orientation, paper = 'A4', titleRows }: PrintSetup): Operation {
  return onSheet(sheet, ({ pageLayout }) => {
    pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = paper;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  }, 4);
}
