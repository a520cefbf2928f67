import { withoutSpaces } from '../figure/disguise';

const FULL_WIDTH = /[\u3000\uff01-\uff5e]/;

/** Full-width letters, digits and signs as their half-width forms; circled numerals are left alone. */
export function halfWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** The text by which names and headings are compared: half-width, with no white space at all. */
export function plainName(text: string): string {
  return withoutSpaces(halfWidth(text));
}
