import type { ZipEntries } from './stable-zip';

/** A number of more digits than the first 65536 characters have. */
const RARE = /&#(?:x0*([\da-f]{5,6})|0*(\d{5,7}));/gi;

/**
 * The entries of an .xlsx with characters beyond U+FFFF, which stand in names of places and persons, written as themselves
 * where they were written by number (`&#x20BB7;`): SheetJS takes the number for another character's.
 */
export function rareCharacters(entries: ZipEntries): ZipEntries {
  const plain: Record<string, Uint8Array> = { ...entries };
  for (const [name, bytes] of Object.entries(entries)) {
    if (!/^xl\/[^]*\.xml$/.test(name) || !hasNumbers(bytes)) continue;
    plain[name] = new TextEncoder().encode(new TextDecoder().decode(bytes).replace(RARE, symbolOf));
  }
  return plain;
}

function symbolOf(reference: string, hexadecimal: string | undefined, decimal: string | undefined): string {
  const point = hexadecimal === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hexadecimal, 16);
  return point > 0xffff && point <= 0x10ffff ? String.fromCodePoint(point) : reference;
}

function hasNumbers(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(AMPERSAND); at >= 0; at = bytes.indexOf(AMPERSAND, at + 1)) if (bytes[at + 1] === HASH) return true;
  return false;
}

const [AMPERSAND, HASH] = [0x26, 0x23];
