import type { Cell, CellStyle, CellValue } from '../core/grid';
import { LIMITS } from './limits';
import { NotPlain, attributeOf } from './not-plain';
import { LAST_CELL, type RowLook, type SheetCells } from './sheet-grid';
import { unescapeXml } from './unescape-xml';

/** What the cells of a workbook refer to by number. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly styles: readonly (CellStyle | undefined)[];
}

/** The cells of a sheet, and what its rows say of themselves. */
export interface PlainCells {
  readonly cells: SheetCells;
  readonly rows: readonly (RowLook | undefined)[];
}

/** The rows of a sheet's XML between two places, rows in which nothing stands after the last content left out. */
export function plainCells(xml: string, span: { readonly from: number; readonly until: number }, shared: Shared): PlainCells {
  return new CellScanner(xml, span, shared).scan();
}

/** Rows without content: with more of them a sheet is shortened first, and read by SheetJS. */
const FEW = 1000;
const BLANK_VALUE: CellValue = { kind: 'blank' };
/** What a formula may say of itself: when to calculate it, nothing of other cells. */
const CALM = /^(?:\s(?:ca|aca|xml:space)="\w*")*\s*$/;

/** An error's name as every program writes it. */
const ERROR = /^#[A-Z0-9/_]+[!?]?$/;

type Changeable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Goes through a sheet's rows once, from left to right. What is out of order or written in a rarer way throws NotPlain. */
class CellScanner {
  readonly #cells: (Cell | undefined)[][] = [];
  readonly #rows: (RowLook | undefined)[] = [];
  /** Cells that only look like something, by the number of their style. */
  readonly #stubs = new Map<number, Cell | undefined>();
  #at: number;
  /** The row that is open, by number; 0 between rows. */
  #row = 0;
  #lastRow = 0;
  #lastColumn = 0;
  #lastContent = 0;
  #ghosts = 0;
  /** True where the open row says whether it is hidden: it is kept although nothing stands in it. */
  #tells = false;

  constructor(
    private readonly xml: string,
    private readonly span: { readonly from: number; readonly until: number },
    private readonly shared: Shared,
  ) {
    this.#at = span.from;
  }

  scan(): PlainCells {
    for (this.#skipBlanks(); this.#at < this.span.until; this.#skipBlanks()) {
      if (this.#row > 0 && this.#takes('<c r="')) this.#takeCell();
      else if (this.#row > 0 && this.#takes('</row>')) this.#closeRow();
      else if (this.#row === 0 && this.#takes('<row ')) this.#openRow();
      else throw new NotPlain();
    }
    if (this.#row > 0) throw new NotPlain();
    return { cells: this.#cells.slice(0, this.#lastContent), rows: this.#rows.slice(0, this.#lastContent) };
  }

  #openRow(): void {
    const end = this.xml.indexOf('>', this.#at);
    const tag = this.xml.slice(this.#at - 1, end);
    const number = attributeOf(tag, 'r') ?? '';
    const row = /^[1-9]\d{0,6}$/.test(number) ? Number(number) : 0;
    if (end < 0 || row <= this.#lastRow || row > LAST_CELL.row) throw new NotPlain();
    this.#at = end + 1;
    this.#lookAt(tag, row);
    this.#lastRow = row;
    this.#lastColumn = 0;
    this.#row = row;
    if (tag.endsWith('/')) this.#closeRow();
  }

  #closeRow(): void {
    if (this.#lastContent < this.#row && !this.#tells) this.#ghosts += 1;
    this.#row = 0;
    if (this.#ghosts > FEW) throw new NotPlain();
  }

  #lookAt(tag: string, row: number): void {
    const [height, hidden] = [attributeOf(tag, 'ht'), attributeOf(tag, 'hidden')];
    const isHidden = hidden === '1' || hidden === 'true';
    this.#tells = hidden !== undefined;
    if (height !== undefined && !/^\d+(?:\.\d+)?$/.test(height)) throw new NotPlain();
    if (height !== undefined || isHidden) this.#rows[row - 1] = { ...(height !== undefined && { hpt: Number(height) }), ...(isHidden && { hidden: true }) };
  }

  #takeCell(): void {
    const column = this.#columnHere();
    if (this.#digits() !== this.#row || column <= this.#lastColumn || column > LAST_CELL.column) throw new NotPlain();
    this.#lastColumn = column;
    this.#expect('"');
    const style = this.#takes(' s="') ? this.#numberToQuote() : -1;
    const type = this.#takes(' t="') ? this.#upTo('"') : 'n';
    this.#skipBlanks();
    const cell = this.#takes('/>') ? this.#cellOf({ type, style }) : this.#takes('>') ? this.#content(type, style) : null;
    if (cell === null) throw new NotPlain();
    if (cell) (this.#cells[this.#row - 1] ??= [])[column - 1] = cell;
  }

  #content(type: string, style: number): Cell | undefined {
    const formula = this.#formula();
    const value = this.#value();
    this.#expect('</c>');
    if (formula !== undefined || value !== undefined) this.#lastContent = this.#row;
    return this.#cellOf({ type, style, formula, value });
  }

  /** '' where it is empty, undefined where there is none. */
  #formula(): string | undefined {
    if (!this.#takes('<f')) return undefined;
    const attributes = this.#upTo('>');
    const isEmpty = attributes.endsWith('/');
    if (attributes !== '' && !CALM.test(isEmpty ? attributes.slice(0, -1) : attributes)) throw new NotPlain();
    if (isEmpty) return '';
    const formula = this.#upTo('<');
    this.#expect('/f>');
    return unescapeXml(formula).replace(/_xlfn\./g, '');
  }

  #value(): string | undefined {
    if (this.#takes('<v/>')) return '';
    if (!this.#takes('<v>')) {
      if (!this.#takes('<v ')) return undefined;
      if (this.#upTo('>').endsWith('/')) throw new NotPlain();
    }
    const value = this.#upTo('<');
    this.#expect('/v>');
    return value;
  }

  #cellOf({ type, style, formula = '', value = '' }: { type: string; style: number; formula?: string | undefined; value?: string | undefined }): Cell | undefined {
    const found = valueOf(type, value, this.shared.strings);
    const isUncached = found === BLANK_VALUE;
    const shown = formula === '' && found.kind === 'text' && found.value === '' ? BLANK_VALUE : found;
    if (formula === '' && shown === BLANK_VALUE) return this.#stub(style);
    const cell: Changeable<Cell> = { value: shown };
    if (formula !== '') cell.formula = formula;
    if (formula !== '' && isUncached) cell.uncached = true;
    return this.#styled(cell, style);
  }

  #stub(style: number): Cell | undefined {
    if (!this.#stubs.has(style)) {
      const cell = this.#styled({ value: BLANK_VALUE }, style);
      this.#stubs.set(style, Object.keys(cell).length > 1 ? cell : undefined);
    }
    return this.#stubs.get(style);
  }

  #styled(cell: Changeable<Cell>, number: number): Cell {
    const format = this.shared.formats[number];
    const style = this.shared.styles[number < 0 ? 0 : number];
    if (format !== undefined && format !== 'General') cell.numberFormat = format;
    if (style) cell.style = style;
    return cell;
  }

  #columnHere(): number {
    let column = 0;
    for (let code = this.xml.charCodeAt(this.#at); code >= 65 && code <= 90; code = this.xml.charCodeAt((this.#at += 1))) column = column * 26 + code - 64;
    return column;
  }

  #digits(): number {
    let number = 0;
    const from = this.#at;
    for (let code = this.xml.charCodeAt(from); code >= 48 && code <= 57; code = this.xml.charCodeAt((this.#at += 1))) number = number * 10 + code - 48;
    if (this.#at === from || this.#at > from + 7) throw new NotPlain();
    return number;
  }

  #numberToQuote(): number {
    const number = this.#digits();
    this.#expect('"');
    return number;
  }

  #skipBlanks(): void {
    for (let code = this.xml.charCodeAt(this.#at); code === 32 || code === 10 || code === 13 || code === 9; code = this.xml.charCodeAt((this.#at += 1)));
  }

  #takes(text: string): boolean {
    if (!this.xml.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #expect(text: string): void {
    if (!this.#takes(text)) throw new NotPlain();
  }

  /** What stands before a mark, which is passed. */
  #upTo(mark: string): string {
    const end = this.xml.indexOf(mark, this.#at);
    if (end < 0) throw new NotPlain();
    const text = this.xml.slice(this.#at, end);
    this.#at = end + mark.length;
    return text;
  }
}

function valueOf(type: string, value: string, strings: readonly string[]): CellValue {
  if (value === '' && (type === 'n' || type === 's')) return BLANK_VALUE;
  switch (type) {
    case 'n':
      return numberOf(value);
    case 's':
      return textOf(strings[Number.parseInt(value, 10)]);
    case 'str':
      if (/&#|_x|\r/i.test(value)) throw new NotPlain();
      return textOf(unescapeXml(unescapeXml(value)));
    case 'b':
      return { kind: 'boolean', value: value === '1' || value === 'true' };
    case 'e':
      if (!ERROR.test(value)) throw new NotPlain();
      return { kind: 'error', value };
    default:
      throw new NotPlain();
  }
}

function numberOf(text: string): CellValue {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? { kind: 'number', value: value === 0 ? 0 : value } : { kind: 'error', value: '#NUM!' };
}

function textOf(text: string | undefined): CellValue {
  if (text === undefined || text.length > LIMITS.cellText) throw new NotPlain();
  return { kind: 'text', value: text };
}
