import { areaAddress } from '../../core/address';
import type { FormattedArea, Lines, Page, SheetBefore } from './journal';
import { emptySheet } from './write/clear-sheet';
import { type Operation, carrying, onSheet, passing, step } from './write/operation';
import { protectSheet } from './write/plan-sheet';
import { columnsOf, freezeAt, sizeColumns, sizeRows } from './write/write-shape';

/** Brings back what a sheet was, whatever state it is in but protected: done twice, it is as done once. `sheet` is what it is called now. */
export function restoreSheet(before: SheetBefore, sheet: string): Operation[] {
  const { image, whole, cells, columns, rows, frozen, filter, page, protection } = before;
  return [
    ...(whole ? [emptySheet(sheet), copyBack(sheet, image)] : cells.map((area) => copyCells(sheet, image, area))),
    ...(columns ? restoreColumns(sheet, columns) : []),
    ...(rows ? restoreRows(sheet, rows) : []),
    ...(frozen === undefined ? [] : [freezeAt(sheet, frozen)]),
    ...(filter === undefined ? [] : [restoreFilter(sheet, filter)]),
    ...(page ? [restorePage(sheet, page)] : []),
    ...(protection ? [protectSheet(sheet, protection)] : []),
  ];
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

function restoreFilter(sheet: string, filter: string | null): Operation {
  return onSheet(sheet, ({ autoFilter }) => {
    if (filter === null) autoFilter.remove();
    else autoFilter.apply(filter);
  }, 2);
}

function restorePage(sheet: string, { orientation, paper, zoom, titles }: Page): Operation {
  return onSheet(sheet, ({ pageLayout }) => {
    pageLayout.orientation = orientation;
    pageLayout.paperSize = paper as Excel.PaperType;
    pageLayout.zoom = zoomOf(zoom);
    if (titles !== null) pageLayout.setPrintTitleRows(titles);
  }, 5);
}

/** Excel names the kind of zoom that is not in use as well, as nothing. */
function zoomOf(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  return Object.fromEntries(Object.entries(zoom).filter(([, size]) => typeof size === 'number'));
}
