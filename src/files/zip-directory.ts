/** An entry as the directory of its zip tells of it. Nothing is unpacked yet. */
export interface ZipEntry {
  /** In UTF-8 where the entry says so, else each byte a character: `rawName` for those who know better. */
  readonly name: string;
  readonly rawName: Uint8Array;
  /** Its extra fields, each two bytes of number, two of length and so many of content. */
  readonly extra: Uint8Array;
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly unpackedSize: number;
  readonly packed: Uint8Array;
}

/** Why a zip is not unpacked. */
export class ZipRefusal extends Error {}

const END = 0x06054b50;
const END64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
/** A field that says: see the 64-bit one. */
const SEE64 = 0xffffffff;

/**
 * The entries that a zip's directory lists. Throws a ZipRefusal where the directory is damaged, where two entries
 * share bytes or a name, or where it lists more than `most`.
 */
export function zipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { count, start } = endOf(view);
    if (count > most) throw new ZipRefusal(`里面的文件多于${most}个`);
    return entriesIn(view, { count, start });
  } catch (cause) {
    if (cause instanceof ZipRefusal) throw cause;
    throw new ZipRefusal('文件已损坏，不能展开', { cause });
  }
}

function endOf(view: DataView): { count: number; start: number } {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    return count === 0xffff || start === SEE64 ? end64(view, at) : { count, start };
  }
  throw new ZipRefusal('文件不完整，可能没有传完');
}

function end64(view: DataView, end: number): { count: number; start: number } {
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== END64) throw new ZipRefusal('文件已损坏，不能展开');
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function entriesIn(view: DataView, { count, start }: { count: number; start: number }): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const spans: { from: number; to: number }[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { entry, span, next } = entryAt(view, at);
    if (names.has(entry.name)) throw new ZipRefusal('里面有两个同名的部分，可能已损坏');
    names.add(entry.name);
    entries.push(entry);
    spans.push(span);
    at = next;
  }
  spans.sort((one, other) => one.from - other.from);
  if (spans.some(({ to }, index) => to > (spans[index + 1]?.from ?? start))) throw new ZipRefusal('里面的几部分互相重叠，不合常理');
  return entries;
}

function entryAt(view: DataView, at: number): { entry: ZipEntry; span: { from: number; to: number }; next: number } {
  if (view.getUint32(at, true) !== ENTRY) throw new ZipRefusal('文件已损坏，不能展开');
  const flags = view.getUint16(at + 8, true);
  const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
  const { packedSize, unpackedSize, from } = sizesAt(view, at, { start: at + 46 + nameLength, length: extraLength });
  if (view.getUint32(from, true) !== LOCAL) throw new ZipRefusal('文件已损坏，不能展开');
  const data = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (data + packedSize > view.byteLength) throw new ZipRefusal('文件不完整，可能没有传完');
  const rawName = bytesOf(view, at + 46, nameLength);
  const isUtf8 = (flags & 0x800) !== 0;
  const name = isUtf8 ? new TextDecoder().decode(rawName) : String.fromCharCode(...rawName);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const extra = bytesOf(view, at + 46 + nameLength, extraLength);
  const entry = { name, rawName, extra, isUtf8, isEncrypted: (flags & 1) !== 0, method, crc, unpackedSize, packed: bytesOf(view, data, packedSize) };
  return { entry, span: { from, to: data + packedSize }, next: at + 46 + nameLength + extraLength + commentLength };
}

/** Sizes and place of an entry, from the 64-bit fields where the plain ones point there. */
function sizesAt(view: DataView, at: number, extra: { start: number; length: number }): { packedSize: number; unpackedSize: number; from: number } {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let wide = wideFields(view, extra);
  const [unpackedSize = 0, packedSize = 0, from = 0] = plain.map((value) => {
    if (value !== SEE64 || wide === null) return value;
    const taken = Number(view.getBigUint64(wide, true));
    wide += 8;
    return taken;
  });
  return { packedSize, unpackedSize, from };
}

/** Where the 64-bit fields begin among an entry's extra fields. */
function wideFields(view: DataView, { start, length }: { start: number; length: number }): number | null {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) if (view.getUint16(at, true) === 1) return at + 4;
  return null;
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
