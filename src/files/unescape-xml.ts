const ENTITY = /&(?:quot|apos|gt|lt|amp|#x?([\da-fA-F]+));/gi;
const NAMED: Readonly<Record<string, string>> = { '&quot;': '"', '&apos;': "'", '&gt;': '>', '&lt;': '<', '&amp;': '&' };
/** A character that XML cannot hold, as Excel writes it: `_x000D_`. */
const CODED = /_x([\da-fA-F]{4})_/gi;

/** What a text of a workbook's XML stands for, line ends as Excel has them in cells. */
export function unescapeXml(text: string): string {
  const plain = text.includes('&') ? text.replace(ENTITY, (entity, code: string | undefined) => NAMED[entity] ?? symbolOf(entity, code)) : text;
  const decoded = plain.includes('_x') || plain.includes('_X') ? plain.replace(CODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : plain;
  return decoded.includes('\r\n') ? decoded.replaceAll('\r\n', '\n') : decoded;
}

function symbolOf(entity: string, code: string | undefined): string {
  if (code === undefined) return entity;
  const point = Number.parseInt(code, /x/i.test(entity) ? 16 : 10);
  return point > 0xffff && point <= 0x10ffff ? String.fromCodePoint(point) : String.fromCharCode(point);
}
