import { fromAddress } from '../../src/core/address';
import type { Area, Cell, CellStyle, Grid } from '../../src/core/grid';
import { emptyGrid } from '../../src/core/grid';
import { type Tables, field } from './tables';

interface FormDesign {
  readonly sheet: string;
  readonly table: string;
  readonly widths: readonly number[];
  /** First and last row of headings, and last row of the body. */
  readonly headings: readonly [number, number];
  readonly bodyEnds: number;
}

const DESIGNS: readonly FormDesign[] = [
  { sheet: '县区表', table: 'form-county', widths: [6, 24, 28, 10, 12, 12, 12, 12, 40], headings: [3, 4], bodyEnds: 15 },
  { sheet: '市本级表', table: 'form-city', widths: [6, 24, 44, 10, 16, 12, 32], headings: [3, 4], bodyEnds: 22 },
];

const SONG = '宋体';
const TITLE: CellStyle = { font: '方正小标宋简体', size: 18, align: 'center', wrap: true };
const LINE: CellStyle = { font: SONG, size: 11 };
const HEADING: CellStyle = { font: '黑体', size: 11, align: 'center', wrap: true, border: 'thin' };
const BODY: CellStyle = { font: SONG, size: 11, align: 'center', wrap: true, border: 'thin' };

/** The forms as an official draws them, marks in the cells to be filled. */
export function formSheets(tables: Tables): Grid[] {
  return DESIGNS.map((design) => formSheet(design, tables));
}

function formSheet(design: FormDesign, tables: Tables): Grid {
  const rows = tables.read(design.table);
  const [, headingsEnd] = design.headings;
  return {
    ...emptyGrid(design.sheet),
    cells: rows.map((row, index) => row.map((text) => formCell(text, styleOf(design, index + 1)))),
    merges: mergesOf(design.sheet, tables),
    columnWidths: Object.fromEntries(design.widths.map((width, index) => [index + 1, width])),
    rowHeights: { ...Object.fromEntries(rows.map((_, index) => [index + 1, 20])), 1: 36 },
    frozen: { row: headingsEnd + 1, column: 1 },
  };
}

function formCell(text: string, style: CellStyle): Cell {
  return { value: text === '' ? { kind: 'blank' } : { kind: 'text', value: text }, style, ...(text !== '' && { numberFormat: '@' }) };
}

function styleOf({ headings: [first, last], bodyEnds }: FormDesign, row: number): CellStyle {
  if (row === 1) return TITLE;
  if (row < first || row > bodyEnds) return LINE;
  return row <= last ? HEADING : BODY;
}

function mergesOf(sheet: string, tables: Tables): Area[] {
  return tables
    .records('form-merges')
    .filter((row) => field(row, '工作表') === sheet)
    .map((row) => areaOf(field(row, '区域')));
}

function areaOf(address: string): Area {
  const [start, end] = address.split(':').map((corner) => fromAddress(corner));
  if (!start || !end) throw new Error(`no area: ${address}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
