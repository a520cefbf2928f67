import ExcelJS from 'exceljs';
import type { Area, Cell, CellStyle, CellValue, ConditionalFormat, Grid, PrintSetup, Validation } from '../../src/core/grid';
import { fromAddress } from '../../src/core/address';

const area = (text: string): Area => {
  const [from, to = from] = text.split(':');
  const [start, end] = [fromAddress(from!)!, fromAddress(to!)!];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
};

/** A written workbook as an independent reader sees it: exceljs, not the reader of the product. */
export async function readByExceljs(bytes: Uint8Array): Promise<Grid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const active = workbook.views[0]?.activeTab;
  return workbook.worksheets.map((sheet, index) => ({ ...readGrid(sheet), ...(index === active && { active: true as const }) }));
}

function readGrid(sheet: ExcelJS.Worksheet): Grid {
  const cells: (Cell | undefined)[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const slave = cell.type === ExcelJS.ValueType.Merge;
      (cells[number - 1] ??= [])[column - 1] = readCell(cell, slave);
    });
  });
  const merges = (sheet.model.merges as unknown as string[]).map(area);
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1));
  const columns = sheet.columns ?? [];
  const { dataValidations, conditionalFormattings } = sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> }; conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] };
  const view = (sheet.views as ExcelJS.WorksheetView[] | null)?.[0];
  return {
    name: sheet.name,
    visibility: sheet.state,
    cells,
    merges,
    hiddenRows: rows.filter((row) => row.hidden).map((row) => row.number),
    hiddenColumns: columns.flatMap((column, index) => (column.hidden ? [index + 1] : [])),
    columnWidths: Object.fromEntries(columns.flatMap((column, index) => (column.width === undefined ? [] : [[index + 1, Math.round(column.width * 100) / 100]]))),
    rowHeights: Object.fromEntries(rows.flatMap((row) => (row.height === undefined ? [] : [[row.number, row.height]]))),
    frozen: view?.state === 'frozen' ? { row: (view.ySplit ?? 0) + 1, column: (view.xSplit ?? 0) + 1 } : null,
    validations: readValidations(dataValidations.model),
    conditionalFormats: conditionalFormattings.map(readConditionalFormat),
    protected: (sheet as unknown as { sheetProtection: unknown }).sheetProtection !== null && (sheet as unknown as { sheetProtection: unknown }).sheetProtection !== undefined,
    ...((sheet as unknown as { sheetProtection?: { insertRows?: boolean } }).sheetProtection?.insertRows === true && { allowsRows: true as const }),
    ...(typeof sheet.autoFilter === 'string' && { filter: area(sheet.autoFilter) }),
    ...(sheet.pageSetup.fitToPage === true && { print: readPrint(sheet.pageSetup) }),
  };
}

/** 8 is A3 in the file format, 9 A4. */
function readPrint({ orientation = 'portrait', paperSize, printTitlesRow }: Partial<ExcelJS.PageSetup>): PrintSetup {
  const [first, last] = (printTitlesRow ?? '').split(':').map(Number);
  return { orientation, ...(Number(paperSize) === 8 && { paper: 'A3' as const }), ...(first && last && { titleRows: { first, last } }) };
}

function readCell(cell: ExcelJS.Cell, slave: boolean): Cell {
  const isFormula = cell.type === ExcelJS.ValueType.Formula;
  const value = slave ? { kind: 'blank' as const } : readValue(isFormula ? cell.result : cell.value, cell.numFmt);
  const style = readStyle(cell);
  return {
    value,
    ...(isFormula && { formula: cell.formula }),
    ...(cell.numFmt && { numberFormat: cell.numFmt }),
    ...(Object.keys(style).length > 0 && { style }),
    ...(cell.note !== undefined && !slave && { note: typeof cell.note === 'string' ? cell.note : (cell.note.texts ?? []).map((one) => one.text).join('') }),
  };
}

function readValue(value: unknown, format: string | undefined): CellValue {
  if (value === null || value === undefined) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date && format) return { kind: 'number', value: value.getTime() / 86_400_000 + 25569 };
  if (typeof value === 'object' && 'error' in value) return { kind: 'error', value: String(value.error) };
  return { kind: 'text', value: String(value) };
}

function readStyle({ font, fill, alignment, border, protection }: ExcelJS.Cell): CellStyle {
  const plainFont = font?.name === 'Calibri' ? undefined : font?.name;
  const color = font?.color?.argb?.slice(2);
  return {
    ...(font?.bold && { bold: true }),
    ...(plainFont && { font: plainFont }),
    ...(font?.size && font.size !== 11 && { size: font.size }),
    ...(color && { color }),
    ...(fill?.type === 'pattern' && fill.pattern === 'solid' && { fill: fill.fgColor!.argb!.slice(2) }),
    ...(alignment?.horizontal && { align: alignment.horizontal as 'left' }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(border?.top?.style === 'thin' && border.left && border.bottom && border.right && { border: 'thin' as const }),
    ...(protection?.locked === false && { unlocked: true }),
  };
}

/** exceljs spreads a validation over the addresses it holds for; the product's tests use one area a validation. */
function readValidations(model: Record<string, ExcelJS.DataValidation>): Validation[] {
  const found = new Map<string, { validation: ExcelJS.DataValidation; addresses: string[] }>();
  for (const [address, validation] of Object.entries(model)) {
    const key = JSON.stringify(validation);
    const entry = found.get(key) ?? { validation, addresses: [] };
    entry.addresses.push(address);
    found.set(key, entry);
  }
  return [...found.values()].map(({ validation, addresses }) => ({
    area: addresses.map(area).reduce((all, one) => ({ top: Math.min(all.top, one.top), left: Math.min(all.left, one.left), bottom: Math.max(all.bottom, one.bottom), right: Math.max(all.right, one.right) })),
    rule: readRule(validation),
    title: validation.errorTitle ?? '',
    message: validation.error ?? '',
  }));
}

function readRule({ type, formulae }: ExcelJS.DataValidation): Validation['rule'] {
  const [formula] = formulae as unknown[];
  if (type === 'list') return { kind: 'list', values: String(formula).replace(/^"|"$/g, '').replaceAll('""', '"').split(',') };
  if (type === 'custom') return { kind: 'custom', formula: String(formula) };
  return { kind: type as 'whole', minimum: Number(formula) };
}

function readConditionalFormat({ ref, rules }: ExcelJS.ConditionalFormattingOptions): ConditionalFormat {
  const rule = rules[0] as ExcelJS.ExpressionRuleType;
  const fill = rule.style?.fill as ExcelJS.FillPattern | undefined;
  return { area: area(ref), formula: String(rule.formulae![0]), style: { ...(rule.style?.font?.bold && { bold: true }), ...(fill && { fill: fill.bgColor!.argb!.slice(2) }) } };
}
