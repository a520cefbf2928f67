import type { Border, Style } from 'exceljs';
import type { CellStyle } from '../core/grid';

/** The font that exceljs makes a workbook's default; a font without name and size is drawn anyhow. */
const STANDARD_FONT = { name: 'Calibri', size: 11 };

/** The style in exceljs's own terms; what is absent stays Excel's default. */
export function excelStyle(style: CellStyle = {}): Partial<Style> {
  const written: Partial<Style> = {};
  const font = {
    ...(style.bold && { bold: true }),
    name: style.font ?? STANDARD_FONT.name,
    size: style.size ?? STANDARD_FONT.size,
    ...(style.color !== undefined && { color: { argb: `FF${style.color}` } }),
  };
  if (style.bold || style.font || style.size || style.color) written.font = font;
  if (style.fill !== undefined) written.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${style.fill}` } };
  if (style.align !== undefined || style.wrap) {
    written.alignment = { vertical: 'middle', ...(style.align !== undefined && { horizontal: style.align }), ...(style.wrap && { wrapText: true }) };
  }
  if (style.border !== undefined) written.border = { top: side(), left: side(), bottom: side(), right: side() };
  if (style.unlocked) written.protection = { locked: false };
  return written;
}

function side(): Partial<Border> {
  return { style: 'thin', color: { argb: 'FF000000' } };
}
