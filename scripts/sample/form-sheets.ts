import { fromAddress } from '../../src/core/address';
import type { Area, Cell, CellStyle, Grid } from '../../src/core/grid';
import { emptyGrid } from '../../src/core/grid';
import type { FormDesign, Sample } from './sample';
import { type Tables, field } from './tables';

const SONG = '宋体';
const TITLE: CellStyle = { font: '方正小标宋简体', size: 18, align: 'center', wrap: true };
const LINE: CellStyle = { font: SONG, size: 11 };
const HEADING: CellStyle = { font: '黑体', size: 11, align: 'center', wrap: true, border: 'thin' };
const BODY: CellStyle = { font: SONG, size: 11, align: 'center', wrap: true, border: 'thin' };

/** The forms as an official draws them, marks in the cells to be filled. */
export function formSheets({ forms, tables }: Sample): Grid[] {
  return forms.map((design) => formSheet(design, tables));
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
