/** What XML 1.0 cannot hold: control characters other than tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text without the characters that XML cannot hold. */
export function fitForXml(text: string): string {
  return text.replace(UNFIT, '');
}

/** A text as it may stand in an XML element or attribute: never markup, whatever it says. */
export function xmlText(text: string): string {
  return fitForXml(text).replace(/[&<>"']/g, (symbol) => ENTITIES[symbol] ?? symbol);
}
