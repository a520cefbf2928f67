import type { Area, Cell, CellStyle, ConditionalFormat, Grid, PrintSetup, Validation } from '../../src/core/grid';
import { STANDARD_COLUMN, STANDARD_ROW } from '../excel-host/state/column-width';
import { LAST_COLUMN, LAST_ROW, boundingArea, cellCount, holds } from '../excel-host/state/areas';
import type { Line, SheetState, StoredValidation } from '../excel-host/state/sheet';
import type { TestWorkbook } from '../excel-host/test-workbook';

type Look = Readonly<Record<string, string | number | boolean>>;

/** The workbook of the test host as sheets, nothing unknown: what Excel would show, not what the add-in can ask for. */
export function gridsInExcel(workbook: TestWorkbook): Grid[] {
  return workbook.sheets.map((sheet) => ({ ...gridOf(workbook, sheet), ...(workbook.active === sheet && { active: true as const }) }));
}

function gridOf(workbook: TestWorkbook, sheet: SheetState): Grid {
  const { page, protection, filter } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(workbook, sheet),
    merges: sheet.merges,
    hiddenRows: hidden(sheet.rows),
    hiddenColumns: hidden(sheet.columns),
    columnWidths: sizes(sheet.columns, STANDARD_COLUMN, characters),
    rowHeights: sizes(sheet.rows, STANDARD_ROW, (points) => points),
    frozen: frozenOf(sheet.frozen),
    validations: validationsOf(sheet.validations),
    conditionalFormats: sheet.conditionalFormats.map(({ area, formula, look }): ConditionalFormat => ({ area, formula: formula.slice(1), style: styleOf(look) })),
    protected: protection !== null,
    ...(protection?.options['allowInsertRows'] === true && { allowsRows: true as const }),
    ...(filter && { filter }),
    ...(isSetUp(page) && { print: printOf(page) }),
  };
}

function cellsOf(workbook: TestWorkbook, sheet: SheetState): Grid['cells'] {
  const cells: Cell[][] = [];
  const put = (row: number, column: number, cell: Partial<Cell>): void => {
    const line = (cells[row - 1] ??= []);
    line[column - 1] = { value: { kind: 'blank' }, ...line[column - 1], ...cell };
  };
  for (const { row, column, cell } of sheet.stored()) {
    const style = styleOf(cell.look);
    put(row, column, {
      value: workbook.valueAt(sheet, row, column),
      ...(cell.content.kind === 'formula' && { formula: cell.content.formula.slice(1) }),
      ...(cell.numberFormat !== 'General' && { numberFormat: cell.numberFormat }),
      ...(Object.keys(style).length > 0 && { style }),
    });
  }
  for (const { area, prompt, errorAlert } of sheet.validations) {
    const note = String(prompt['message'] ?? '');
    if (note === '' || note === errorAlert['message']) continue;
    for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) put(row, column, { note });
  }
  return cells;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

export function styleOf(look: Look): CellStyle {
  const text = (path: string): string | undefined => (look[path] === undefined ? undefined : String(look[path]));
  const [color, fill, font, align] = [text('font.color'), text('fill.color'), text('font.name'), text('horizontalAlignment')];
  const size = look['font.size'];
  return {
    ...(look['font.bold'] === true && { bold: true }),
    ...(font !== undefined && font !== 'Calibri' && { font }),
    ...(typeof size === 'number' && size !== 11 && { size }),
    ...(color !== undefined && color !== '#000000' && { color: color.slice(1) }),
    ...(fill !== undefined && { fill: fill.slice(1) }),
    ...(align !== undefined && align !== 'General' && { align: align.toLowerCase() as 'left' }),
    ...(look['wrapText'] === true && { wrap: true }),
    ...(EDGES.every((edge) => look[`borders.${edge}.style`] === 'Continuous') && { border: 'thin' as const }),
    ...(look['protection.locked'] === false && { unlocked: true }),
  };
}

function hidden(lines: ReadonlyMap<number, Line>): number[] {
  return [...lines].filter(([, line]) => line.hidden).map(([number]) => number).sort((one, other) => one - other);
}

function sizes(lines: ReadonlyMap<number, Line>, standard: number, size: (points: number) => number): Record<number, number> {
  return Object.fromEntries([...lines].flatMap(([number, line]) => (line.size === undefined || line.size === standard ? [] : [[number, size(line.size)]])));
}

/** To half a character: Excel keeps whole pixels, seven of them a character. */
const characters = (points: number): number => Math.round((points / 0.75 / 7) * 2) / 2;

function frozenOf(frozen: Area | null): Grid['frozen'] {
  if (!frozen) return null;
  return { row: frozen.bottom === LAST_ROW ? 1 : frozen.bottom + 1, column: frozen.right === LAST_COLUMN ? 1 : frozen.right + 1 };
}

/** One validation may lie in pieces; the pieces of an area are one again. */
function validationsOf(stored: readonly StoredValidation[]): Validation[] {
  const groups = new Map<string, Area[]>();
  for (const { area, rule, errorAlert } of stored) {
    if (Object.keys(rule).length === 0) continue;
    const key = JSON.stringify({ rule: ruleOf(rule), title: errorAlert['title'], message: errorAlert['message'] });
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  return [...groups].flatMap(([key, areas]) => joined(areas).map((area) => ({ area, ...(JSON.parse(key) as Omit<Validation, 'area'>) })));
}

function joined(areas: readonly Area[]): Area[] {
  const around = areas.reduce(boundingArea);
  const whole = areas.reduce((sum, area) => sum + cellCount(area), 0) === cellCount(around) && areas.every((area) => holds(around, area.top, area.left));
  return whole ? [around] : [...areas];
}

function ruleOf(rule: StoredValidation['rule']): Validation['rule'] {
  const { wholeNumber, decimal, list, custom } = rule as { wholeNumber?: { formula1: number }; decimal?: { formula1: number }; list?: { source: string }; custom?: { formula: string } };
  if (wholeNumber) return { kind: 'whole', minimum: Number(wholeNumber.formula1) };
  if (decimal) return { kind: 'decimal', minimum: Number(decimal.formula1) };
  if (list) return { kind: 'list', values: list.source.split(',') };
  return { kind: 'custom', formula: (custom?.formula ?? '').slice(1) };
}

type Page = SheetState['page'];

function isSetUp(page: Page): boolean {
  return (page['zoom'] as { horizontalFitToPages?: number } | undefined)?.horizontalFitToPages === 1;
}

function printOf(page: Page): PrintSetup {
  const orientation = page['orientation'] === 'Landscape' ? 'landscape' : 'portrait';
  return { orientation, ...(page['paperSize'] === 'A3' && { paper: 'A3' as const }), ...(page.titleRows && { titleRows: page.titleRows }) };
}

