import type { Cell, CellStyle, Grid } from '../../src/core/grid';
import { emptyGrid } from '../../src/core/grid';
import type { Table, Tables } from './tables';

interface SheetDesign {
  readonly sheet: string;
  readonly table: string;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Columns that hold numbers; the others are text. */
  readonly numbers?: readonly string[];
}

/** Only a sample that has lists has their table. */
const LISTS = 'lists';

/** The scheme's data sheets in the order of the workbook, and the tables they come from. */
const DESIGNS: readonly SheetDesign[] = [
  { sheet: '方案', table: 'scheme', widths: [16, 64] },
  { sheet: '单位', table: 'units', widths: [10, 26, 10, 44, 10, 10, 10, 8, 10, 10, 8], numbers: ['次序'] },
  { sheet: '事项', table: 'items', widths: [8, 30, 14, 80, 16, 14, 8] },
  { sheet: '指标', table: 'indicators', widths: [26, 14, 12, 36, 8, 8, 10, 8, 8, 8, 8, 10, 20, 20, 44, 10, 10, 8, 10, 10], numbers: ['小数位'] },
  { sheet: '清单', table: 'lists', widths: [14, 14, 10, 8] },
  { sheet: '任务', table: 'tasks', widths: [26, 16, 12, 12, 26], numbers: ['数值'] },
  { sheet: '审核', table: 'rules', widths: [8, 8, 62, 52, 16, 26, 38] },
  { sheet: '叙述', table: 'sentences', widths: [8, 8, 12, 24, 90], numbers: ['次序'] },
  { sheet: '动态', table: 'events', widths: [24, 20, 8, 8, 90, 40, 22], numbers: ['次序'] },
  { sheet: '表样', table: 'forms', widths: [14, 30, 20] },
];

const HEADING: CellStyle = { font: '黑体', size: 11, bold: true, align: 'center', wrap: true, border: 'thin', fill: 'DDE6F0' };
const BODY: CellStyle = { font: '宋体', size: 11, wrap: true, border: 'thin' };

export function schemeSheets(tables: Tables): Grid[] {
  return DESIGNS.filter(({ table }) => table !== LISTS || tables.has(LISTS)).map((design) => dataSheet(design, tables.read(design.table)));
}

function dataSheet({ sheet, widths, numbers = [] }: SheetDesign, table: Table): Grid {
  const [headings = [], ...rows] = table;
  const numeric = headings.map((heading) => numbers.includes(heading));
  const body = rows.map((row) => row.map((text, column) => dataCell(text, numeric[column] === true)));
  return {
    ...emptyGrid(sheet),
    cells: [headings.map((heading) => textCell(heading, HEADING)), ...body],
    columnWidths: Object.fromEntries(widths.map((width, index) => [index + 1, width])),
    frozen: { row: 2, column: 1 },
  };
}

function dataCell(text: string, numeric: boolean): Cell {
  if (numeric && text !== '') return { value: { kind: 'number', value: Number(text) }, style: { ...BODY, align: 'right' } };
  return textCell(text, BODY);
}

/** Text format even where it is blank, so that a formula typed there later stays text. */
function textCell(text: string, style: CellStyle): Cell {
  return { value: text === '' ? { kind: 'blank' } : { kind: 'text', value: text }, numberFormat: '@', style };
}
