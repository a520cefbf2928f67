import { deflateSync } from 'fflate';
import { crc32 } from '../../src/files/crc32';

/** An entry of a zip, byte by byte: with a name in whatever encoding, and lies where a test wants them. */
export interface RawEntry {
  readonly name: Uint8Array | string;
  readonly content: Uint8Array | string;
  /** General purpose bits; by default none: the name's encoding is not told. */
  readonly flags?: number;
  readonly method?: number;
  readonly extra?: Uint8Array;
  /** The unpacked size that the directory declares. */
  readonly declaredSize?: number;
}

/** Bit 11: the name is UTF-8. */
export const UTF8 = 0x800;

/** A zip as some program might have written it. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const [name, content] = [bytesOf(entry.name), bytesOf(entry.content)];
    const packed = (entry.method ?? 8) === 8 ? deflateSync(content) : content;
    const fields = fieldsOf(entry, { name, content, packed });
    const local = Buffer.concat([u32(0x04034b50), fields.slice(2), Buffer.from(name), Buffer.from(entry.extra ?? []), Buffer.from(packed)]);
    directory.push(Buffer.concat([u32(0x02014b50), fields, Buffer.alloc(10), u32(offset), Buffer.from(name), Buffer.from(entry.extra ?? [])]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.concat([u32(0x06054b50), Buffer.alloc(4), u16(entries.length), u16(entries.length), u32(central.length), u32(offset), u16(0)]);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

/** Text as Windows in Chinese writes it in a zip's names. */
export function gbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((symbol) => GBK().get(symbol) ?? [symbol.charCodeAt(0)]));
}

/** Info-ZIP's field of the Unicode path, for the name beside it. */
export function unicodePath(path: string, beside: Uint8Array): Uint8Array {
  const text = Buffer.from(path);
  return new Uint8Array(Buffer.concat([u16(0x7075), u16(text.length + 5), Buffer.from([1]), u32(crc32(beside)), text]));
}

let table: Map<string, number[]> | undefined;

function GBK(): Map<string, number[]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return table;
}

function fieldsOf({ flags = 0, method = 8, extra, declaredSize }: RawEntry, of: { name: Uint8Array; content: Uint8Array; packed: Uint8Array }): Buffer {
  const sizes = [u32(crc32(of.content)), u32(of.packed.length), u32(declaredSize ?? of.content.length)];
  return Buffer.concat([u16(20), u16(20), u16(flags), u16(method), u32(0), ...sizes, u16(of.name.length), u16(extra?.length ?? 0)]);
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
