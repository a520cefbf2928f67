import { fromAddress } from '../../../src/core/address';
import { type Cell, type Position, emptyGrid } from '../../../src/core/grid';
import type { FormLayout } from '../layout';
import { type TableRow, field } from '../tables';
import { typeIn } from './fill-form';
import { type Book, changeCell, changeSheet, insertLine, renameSheet } from './sheet-surgery';

/** What befell a file after it was filled. */
type Trouble = (book: Book, row: TableRow, layout: FormLayout) => Book;

/** By 种类 of table `troubles`. A kind that is not here is done elsewhere: by the file itself, or before filling. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  全角数字: asText,
  千分号: asText,
  带单位: asText,
  概数: asText,
  文本数字: asText,
  空格: asText,
  汉字数字: asText,
  名次: asText,
  另填任务: (book, row, layout) => atSlot(unprotected(book), { row, layout }, (cell) => typeIn(cell, field(row, '填写'))),
  填成算式: (book, row, layout) => atSlot(book, { row, layout }, (cell) => ({ ...cell, formula: field(row, '填写') })),
  多余工作表: (book, row) => [...book, { ...emptyGrid(field(row, '位置')), cells: [[{ value: { kind: 'text', value: field(row, '填写') } }]] }],
  另一数: (book, row, layout) => atSlot(book, { row, layout }, (cell) => typeIn(cell, field(row, '填写'))),
  公式被覆盖: (book, row, layout) => atSlot(unprotected(book), { row, layout }, (cell) => typeIn(withoutFormula(cell), field(row, '填写'))),
  百分数: (book, row, layout) => atSlot(book, { row, layout }, (cell) => ({ ...typeIn(cell, field(row, '填写')), numberFormat: 'General' })),
  格外填写: atAddress,
  另写标题: atAddress,
  工作表改名: renamed,
  另起表名: renamed,
  插入行: insertRow,
  插入空列: (book, row, layout) => insertLine(unprotected(book), layout.sheet, { axis: 'column', at: Number(field(row, '位置')) }),
  隐藏行: (book, row, layout) => changeSheet(unprotected(book), layout.sheet, (sheet) => ({ ...sheet, hiddenRows: [Number(field(row, '位置'))] })),
};

const LABELS = 3;

export function befall(book: Book, troubles: readonly TableRow[], layout: FormLayout): Book {
  return troubles.reduce((before, row) => TROUBLES[field(row, '种类')]?.(before, row, layout) ?? before, book);
}

function asText(book: Book, row: TableRow, layout: FormLayout): Book {
  return atSlot(book, { row, layout }, (cell) => ({ ...cell, value: { kind: 'text', value: field(row, '填写') } }));
}

function atAddress(book: Book, row: TableRow, { sheet }: FormLayout): Book {
  return changeSheet(unprotected(book), sheet, (one) => changeCell(one, addressOf(row), (cell) => typeIn(cell, field(row, '填写'))));
}

function renamed(book: Book, row: TableRow): Book {
  return renameSheet(book, field(row, '位置'), field(row, '填写'));
}

function insertRow(book: Book, row: TableRow, { sheet }: FormLayout): Book {
  const at = Number(field(row, '位置'));
  const inserted = insertLine(unprotected(book), sheet, { axis: 'row', at });
  const label: Cell['value'] = { kind: 'text', value: field(row, '填写') };
  return changeSheet(inserted, sheet, (one) => changeCell(one, { row: at, column: LABELS }, (cell) => ({ ...cell, value: label })));
}

function atSlot(book: Book, { row, layout }: { row: TableRow; layout: FormLayout }, change: (cell: Cell) => Cell): Book {
  const place = layout.slots.get(field(row, '位置'));
  if (!place) throw new Error(`no slot ${field(row, '位置')} in ${layout.sheet}`);
  return changeSheet(book, layout.sheet, (sheet) => changeCell(sheet, place, change));
}

function withoutFormula(cell: Cell): Cell {
  const { formula, ...rest } = cell;
  void formula;
  return rest;
}

function addressOf(row: TableRow): Position {
  const position = fromAddress(field(row, '位置'));
  if (!position) throw new Error(`no address: ${field(row, '位置')}`);
  return position;
}

/** Nobody can do this to a sheet without taking off its protection first. */
function unprotected(book: Book): Book {
  return book.map((sheet) => ({ ...sheet, protected: false }));
}
