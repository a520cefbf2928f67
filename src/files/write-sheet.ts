import type { Workbook, Worksheet } from 'exceljs';
import { areaAddress } from '../core/address';
import { type Grid, type PrintSetup, type Unknown, extent } from '../core/grid';
import { writeCell } from './write-cell';
import { writeConditionalFormat } from './write-conditional-format';
import { writeValidation } from './write-validation';

/** Excel's own height of a row, in points. exceljs drops a hidden row that has neither cells nor a height. */
const DEFAULT_HEIGHT = 15;
/** Excel's numbers for the paper. */
const PAPER = { A4: 9, A3: 8 } as const;
/** exceljs takes 9 for its default and leaves such a column out; a column this much wider looks the same and is kept. */
const NEARLY_NINE = 9.001;

/** Adds `grid` to the workbook with every property that is known; an unknown one is left at Excel's default. */
export function writeSheet(workbook: Workbook, grid: Grid): void {
  const sheet = workbook.addWorksheet(grid.name, { state: grid.visibility });
  const { row: lastRow } = extent(grid);
  for (let row = 1; row <= lastRow; row += 1) {
    grid.cells[row - 1]?.forEach((cell, index) => {
      if (cell) writeCell(sheet.getCell(row, index + 1), cell);
    });
  }
  writeShape(sheet, grid);
  for (const area of known(grid.merges, [])) sheet.mergeCellsWithoutStyle(area.top, area.left, area.bottom, area.right);
  for (const validation of known(grid.validations, [])) writeValidation(sheet, validation);
  known(grid.conditionalFormats, []).forEach((format, index) => writeConditionalFormat(sheet, format, index + 1));
  if (grid.filter) sheet.autoFilter = areaAddress(grid.filter);
  if (grid.print) writePrint(sheet, grid.print);
  if (grid.protected === true) sheet.protect('', grid.allowsRows ? { insertRows: true } : {});
}

function writePrint(sheet: Worksheet, { orientation, paper = 'A4', titleRows }: PrintSetup): void {
  Object.assign(sheet.pageSetup, { paperSize: PAPER[paper], orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  if (titleRows) sheet.pageSetup.printTitlesRow = `${titleRows.first}:${titleRows.last}`;
}

function writeShape(sheet: Worksheet, grid: Grid): void {
  for (const [column, width] of Object.entries(known(grid.columnWidths, {}))) {
    sheet.getColumn(Number(column)).width = width === 9 ? NEARLY_NINE : width;
  }
  for (const [row, height] of Object.entries(known(grid.rowHeights, {}))) sheet.getRow(Number(row)).height = height;
  for (const column of known(grid.hiddenColumns, [])) sheet.getColumn(column).hidden = true;
  for (const number of known(grid.hiddenRows, [])) {
    const row = sheet.getRow(number);
    row.hidden = true;
    if (!row.height) row.height = DEFAULT_HEIGHT;
  }
  const frozen = known(grid.frozen, null);
  if (frozen) sheet.views = [{ state: 'frozen', xSplit: frozen.column - 1, ySplit: frozen.row - 1, topLeftCell: areaAddress({ top: frozen.row, bottom: frozen.row, left: frozen.column, right: frozen.column }) }];
}

function known<Property>(property: Property | Unknown, otherwise: Property): Property {
  return property === 'unknown' ? otherwise : property;
}
