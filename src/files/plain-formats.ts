import * as XLSX from '@e965/xlsx';
import { NotPlain, attributeOf } from './not-plain';
import { unescapeXml } from './unescape-xml';

/** The number formats that every workbook has, by number. */
const BUILT_IN: Readonly<Record<string, string>> = { ...(XLSX.SSF as { get_table(): Record<string, string> }).get_table() };
/** The highest number that SheetJS takes as it is. */
const MOST = 392;

/** The number format of each style of an .xlsx, in the order of the styles' numbers. */
export function plainFormats(xml: string): string[] {
  const own = ownFormats(xml);
  return [...section(xml, 'cellXfs').matchAll(/<xf\b[^<>]*>/g)].map(([element]) => {
    const number = attributeOf(element, 'numFmtId') ?? '0';
    const format = own.get(number) ?? BUILT_IN[number];
    if (format === undefined || Number(number) > MOST) throw new NotPlain();
    return format;
  });
}

/** Those that the workbook defines, by number; SheetJS does not let it define General anew. */
function ownFormats(xml: string): Map<string, string> {
  const own = new Map<string, string>();
  for (const [element] of section(xml, 'numFmts').matchAll(/<numFmt\b[^<>]*>/g)) {
    const [number, format] = [attributeOf(element, 'numFmtId'), attributeOf(element, 'formatCode')];
    if (number === undefined || number === '0' || format === undefined) throw new NotPlain();
    own.set(number, unescapeXml(format));
  }
  return own;
}

function section(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}[\\s>]`));
  return start < 0 ? '' : xml.slice(start, xml.indexOf(`</${name}>`, start));
}
