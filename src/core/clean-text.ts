/** The longest text that a cell can hold, in UTF-16 units. */
export const LONGEST_TEXT = 32767;

/**
 * A text as a workbook can hold it: line ends are `\n`; control characters and halves of surrogate pairs, which no
 * XML file can carry, become U+FFFD, so that it shows that something stood there.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\ufffd');
}

const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
