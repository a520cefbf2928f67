import type { Worksheet } from 'exceljs';
import { areaAddress } from '../core/address';
import type { ConditionalFormat } from '../core/grid';
import { excelStyle } from './excel-style';

export function writeConditionalFormat(sheet: Worksheet, format: ConditionalFormat, priority: number): void {
  const { fill, ...rest } = format.style;
  const style = excelStyle(rest);
  sheet.addConditionalFormatting({
    ref: areaAddress(format.area),
    rules: [{ type: 'expression', priority, formulae: [format.formula], style: fill === undefined ? style : { ...style, fill: background(fill) } }],
  });
}

/** A conditional format's solid fill takes its colour from the background, not from the foreground as a cell's does. */
function background(color: string): { type: 'pattern'; pattern: 'solid'; bgColor: { argb: string } } {
  return { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${color}` } };
}
