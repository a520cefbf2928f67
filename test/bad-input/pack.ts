import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { crc32 } from '../../src/files/crc32';

export type Parts = Record<string, Uint8Array>;

/** What the zip says of an entry in place of the truth. */
export interface Lie {
  readonly unpackedSize?: number;
  /** All entries say that they are where the first one is. */
  readonly samePlace?: boolean;
}

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A zip of these parts, with what it says of them changed. */
export function pack(parts: Readonly<Parts>, lie: Lie = {}): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const packed = deflateRawSync(bytes, { level: 6 });
    const told = Buffer.alloc(26);
    told.writeUInt16LE(20, 0);
    told.writeUInt16LE(0x800, 2);
    told.writeUInt16LE(8, 4);
    told.writeUInt16LE(0x21, 8);
    told.writeUInt32LE(crc32(bytes), 10);
    told.writeUInt32LE(packed.length, 14);
    told.writeUInt32LE(lie.unpackedSize ?? bytes.length, 18);
    told.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), told, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(lie.samePlace ? 0 : place, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), told, rest, Buffer.from(name)]));
    bodies.push(local);
    place += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(place, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}

/** The workbook with parts written over by what is made of their text; a part that is not there begins empty. */
export function altered(workbook: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, change] of Object.entries(changes)) parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return pack(parts);
}

/** The workbook with its first sheet's XML changed. */
export function alteredSheet(workbook: Uint8Array, change: (xml: string) => string): Uint8Array {
  return altered(workbook, { [SHEET]: change });
}

/** Every part with its main namespace under a prefix, as some programs write it: `<x:c>` for `<c>`. */
export function prefixed(workbook: Uint8Array): Uint8Array {
  const under = (xml: string): string =>
    xml
      .replace(/<(\/?)(?![?!])(?=[A-Za-z]+[\s/>])/g, '<$1x:')
      .replace(/\sxmlns="/, ' xmlns:x="');
  const parts = Object.keys(unzipSync(workbook)).filter((name) => /^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name));
  return altered(workbook, Object.fromEntries(parts.map((name) => [name, under])));
}
