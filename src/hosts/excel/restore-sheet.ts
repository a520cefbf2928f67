import { areaAddress } from '../../core/address';
import type { FormattedArea, Lines, Page, SheetBefore } from './journal';
import type { Seen } from './seen-sheets';
import { emptySheet } from './write/clear-sheet';
import { type Operation, carrying, onSheet, passing, step } from './write/operation';
import type { Look } from './write/looks';
import { lookOfFilter, lookOfPanes, lookOfProtection } from './write/page-looks';
import { columnsOf, sizeColumns, sizeRows } from './write/write-shape';

/** Brings back what stood on a sheet, whatever state it is in but protected: done twice, it is as done once. */
export function restoreCells(before: SheetBefore, { name, filter }: Pick<Seen, 'name' | 'filter'>): Operation[] {
  const { image, whole, cells, columns, rows } = before;
  return [
    ...(filter && (whole || before.filter !== undefined) ? [removeFilter(name)] : []),
    ...(whole ? [emptySheet(name), copyBack(name, image)] : cells.map((area) => copyCells(name, image, area))),
    ...(columns ? restoreColumns(name, columns) : []),
    ...(rows ? restoreRows(name, rows) : []),
  ];
}

/** Brings back how it looked as a whole: what Excel refuses of it costs nothing else. */
export function restoreLooks({ frozen, filter, page, protection }: SheetBefore, sheet: string): Look[] {
  return [
    ...(frozen === undefined ? [] : [lookOfPanes(sheet, frozen)]),
    ...(typeof filter === 'string' ? [lookOfFilter(sheet, filter)] : []),
    ...(page ? restorePage(sheet, page) : []),
    ...(protection ? [lookOfProtection(sheet, protection)] : []),
  ];
}

/** While there is one: rows that are filtered out of sight are neither copied nor cleared. */
export function removeFilter(sheet: string): Operation {
  return onSheet(sheet, ({ autoFilter }) => void autoFilter.remove(), 2);
}

function copyBack(sheet: string, image: string): Operation {
  return step((batch) => passing(batch.sheet(sheet).getRange()).copyFrom(passing(batch.sheet(image).getRange()), 'All'), 3);
}

/** Looks and rules were not changed, and a cell of a merged area takes nothing else. */
function copyCells(sheet: string, image: string, { area, formats }: FormattedArea): Operation {
  const address = areaAddress(area);
  return carrying(formats, (batch) => {
    const range = passing(batch.sheet(sheet).getRange(address));
    range.numberFormat = formats.map((row) => [...row]);
    range.copyFrom(passing(batch.sheet(image).getRange(address)), 'Formulas');
  });
}

function restoreColumns(sheet: string, { sizes, hidden }: Lines): Operation[] {
  return [...sizeColumns(sheet, sizes), ...hidden.map((column) => onSheet(sheet, (one) => void (passing(one.getRange(columnsOf({ first: column, last: column }))).columnHidden = true), 2))];
}

function restoreRows(sheet: string, { sizes, hidden }: Lines): Operation[] {
  return [...sizeRows(sheet, sizes), ...hidden.map((row) => onSheet(sheet, (one) => void (passing(one.getRange(`${row}:${row}`)).rowHidden = true), 2))];
}

/** A part that Excel refuses (a paper that the printer does not have) leaves the others. */
function restorePage(sheet: string, { orientation, paper, zoom, titles }: Page): Look[] {
  const told = `工作表“${sheet}”的打印设置没有全部恢复，内容不受影响。`;
  const part = (set: (page: Excel.PageLayout) => void): Look => ({ sheet, operation: onSheet(sheet, ({ pageLayout }) => set(pageLayout), 2), told });
  return [
    part((page) => void (page.orientation = orientation)),
    part((page) => void (page.paperSize = paper as Excel.PaperType)),
    part((page) => void (page.zoom = zoomOf(zoom))),
    ...(titles === null ? [] : [part((page) => page.setPrintTitleRows(titles))]),
  ];
}

/** Excel names the kind of zoom that is not in use as well, as nothing. */
function zoomOf(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  return Object.fromEntries(Object.entries(zoom).filter(([, size]) => typeof size === 'number'));
}
