import { LONGEST_TEXT, cleanText } from '../../core/clean-text';
import type { CellWrite, Content } from '../../core/edit';
import type { Cell, CellValue } from '../../core/grid';
import { refuse } from './refuse';

/**
 * What a cell is after it was written. The content is replaced; format, style and note only where the write has them,
 * as in Excel. A text takes `@`; a number or formula written over a text does not inherit it, or Excel would make it text.
 */
export function writtenCell(before: Cell | undefined, write: CellWrite, address: string): Cell {
  const content = cleaned(write.content, address);
  const format = formatAfter(before?.numberFormat, write);
  const style = write.style ?? before?.style;
  const note = write.note === undefined ? before?.note : writable(write.note, address);
  return {
    value: valueOf(content),
    ...(content.kind === 'formula' && { formula: content.formula }),
    ...(format !== undefined && { numberFormat: format }),
    ...(style && { style }),
    ...(note !== undefined && { note }),
  };
}

function formatAfter(before: string | undefined, write: CellWrite): string | undefined {
  switch (write.content.kind) {
    case 'text':
      return '@';
    case 'blank':
      return write.format ?? before;
    case 'number':
    case 'formula':
      return write.format ?? (before === '@' ? undefined : before);
  }
}

function cleaned(content: Content, address: string): Content {
  switch (content.kind) {
    case 'blank':
      return content;
    case 'number':
      requireNumber(content.value, address);
      return content;
    case 'text':
      return { kind: 'text', value: writable(content.value, address) };
    case 'formula':
      if (content.formula.trim() === '' || content.formula.startsWith('=')) throw refuse(`单元格${address}没有写成`, '公式为空或多了等号');
      requireFormula(content.formula, address);
      if (typeof content.cached === 'number') requireNumber(content.cached, address);
      return typeof content.cached === 'string' ? { ...content, cached: writable(content.cached, address) } : content;
  }
}

/** The longest formula that Excel takes, in characters, its equals sign included. */
const LONGEST_FORMULA = 8192;

function requireFormula(formula: string, address: string): void {
  const { length } = `=${formula}`;
  if (length > LONGEST_FORMULA) throw refuse(`单元格${address}没有写成`, `公式有${length}个字符，超过一个公式所能有的${LONGEST_FORMULA}个`);
}

function requireNumber(value: number, address: string): void {
  if (!Number.isFinite(value)) throw refuse(`单元格${address}没有写成`, `${value} 不是数`);
}

function writable(text: string, address: string): string {
  const clean = cleanText(text);
  if (clean.length > LONGEST_TEXT) {
    throw refuse(`单元格${address}没有写成`, `文字有${clean.length}个字符，超过一个单元格能容纳的${LONGEST_TEXT}个`);
  }
  return clean;
}

function valueOf(content: Content): CellValue {
  switch (content.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return { kind: 'number', value: content.value };
    case 'text':
      return content.value === '' ? { kind: 'blank' } : { kind: 'text', value: content.value };
    case 'formula':
      return cachedValue(content.cached);
  }
}

function cachedValue(cached: number | string | boolean | null): CellValue {
  if (cached === null) return { kind: 'text', value: '' };
  if (typeof cached === 'number') return { kind: 'number', value: cached };
  return typeof cached === 'string' ? { kind: 'text', value: cached } : { kind: 'boolean', value: cached };
}
