import { decodeChinese, isUtf8 } from './read-text';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

const UNICODE_PATH = 0x7075;

/**
 * An entry's name as it was meant: UTF-8 where bit 11 says so, else the Unicode path that Info-ZIP adds (field 0x7075, which
 * holds as long as its checksum is that of the name beside it), else UTF-8 where the bytes are, else GBK, which Windows in
 * Chinese writes without saying so.
 */
export function entryName({ rawName, isUtf8: says, extra }: Pick<ZipEntry, 'rawName' | 'isUtf8' | 'extra'>): string {
  if (says && isUtf8(rawName)) return new TextDecoder().decode(rawName);
  return unicodePath(extraField(extra, UNICODE_PATH), rawName) ?? decodeChinese(rawName);
}

function unicodePath(field: Uint8Array | null, rawName: Uint8Array): string | null {
  if (!field || field.length < 6 || field[0] !== 1) return null;
  const path = field.subarray(5);
  const checksum = new DataView(field.buffer, field.byteOffset, field.byteLength).getUint32(1, true);
  return checksum === crc32(rawName) && isUtf8(path) ? new TextDecoder().decode(path) : null;
}

/** The content of an extra field, by its number; null where there is none. */
function extraField(extra: Uint8Array, wanted: number): Uint8Array | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === wanted) return extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
  }
  return null;
}

/** A path to be shown, never to be written to: no way up or out, no drive, no control or direction marks. */
export function plainPath(name: string): string {
  const parts = name
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => part.trim().replace(/^(?:[A-Za-z]:\s*)+/, ''))
    .filter((part) => part !== '' && !/^\.+$/.test(part));
  return parts.join('/');
}
