import type { CellStyle } from '../core/grid';

/** The styles of a workbook's cells in the order of their numbers; a font's size and name only where they are not the workbook's own default. */
export function readStyles(xml: string): (CellStyle | undefined)[] {
  const list = (name: string, element: string): string[] => elements(section(xml, name), element);
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  return list('cellXfs', 'xf').map((xf) => {
    const at = (name: string): number => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(xf)?.[1] ?? 0);
    const style: CellStyle = {
      ...readFont(fonts[at('fontId')] ?? '', fonts[0] ?? ''),
      ...readFill(fills[at('fillId')] ?? ''),
      ...(/<(left|right|top|bottom)\s[^<>]*style="(?!none)/.test(borders[at('borderId')] ?? '') && { border: 'thin' as const }),
      ...readAlignment(xf),
      ...(/<protection\b[^<>]*\slocked="(0|false)"/.test(xf) && { unlocked: true as const }),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  });
}

function section(xml: string, name: string): string {
  return elements(xml, name)[0] ?? '';
}

/** The elements of a name, one after another; what is never closed is none, and ends the search. */
function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  const open = new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, 'g');
  for (let start = open.exec(xml); start !== null; start = open.exec(xml)) {
    const close = start[0].endsWith('/>') ? open.lastIndex : xml.indexOf(`</${name}>`, open.lastIndex) + `</${name}>`.length;
    if (close < open.lastIndex) return found;
    found.push(xml.slice(start.index, close));
    open.lastIndex = close;
  }
  return found;
}

function readFont(font: string, standard: string): CellStyle {
  const name = valueOf(font, 'name');
  const size = valueOf(font, 'sz');
  const color = rgb(/<color\b[^<>]*>/.exec(font)?.[0] ?? '');
  return {
    ...(/<b\s*\/>|<b\s+val="(1|true)"/.test(font) && { bold: true as const }),
    ...(name !== undefined && name !== valueOf(standard, 'name') && { font: name }),
    ...(size !== undefined && size !== valueOf(standard, 'sz') && { size: Number(size) }),
    ...(color !== undefined && color !== rgb(/<color\b[^<>]*>/.exec(standard)?.[0] ?? '') && { color }),
  };
}

function readFill(fill: string): CellStyle {
  if (!/patternType="solid"/.test(fill)) return {};
  const color = rgb(/<fgColor\b[^<>]*>/.exec(fill)?.[0] ?? '');
  return color === undefined ? {} : { fill: color };
}

function readAlignment(xf: string): CellStyle {
  const align = /<alignment\b[^<>]*\shorizontal="(left|center|right)"/.exec(xf)?.[1];
  return {
    ...(align !== undefined && { align: align as 'left' | 'center' | 'right' }),
    ...(/<alignment\b[^<>]*\swrapText="(1|true)"/.test(xf) && { wrap: true as const }),
  };
}

function valueOf(xml: string, element: string): string | undefined {
  return new RegExp(`<${element}\\b[^<>]*\\sval="([^"]*)"`).exec(xml)?.[1];
}

/** A colour given as RRGGBB or AARRGGBB; theme and indexed colours are left to the default. */
function rgb(element: string): string | undefined {
  return /\srgb="(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})"/.exec(element)?.[1]?.toUpperCase();
}
