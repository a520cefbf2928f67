import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../src/files/crc32';
import { LIMITS } from '../../src/files/limits';
import { unpackZip } from '../../src/files/unpack-zip';
import { ZipRefusal } from '../../src/files/zip-directory';

/** The bytes of a zip with a field of each directory entry written over. */
function withField(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
  return copy;
}

const [CRC, UNPACKED, PLACE] = [16, 24, 42];
const refusal = (bytes: Uint8Array): string => {
  try {
    unpackZip(bytes);
  } catch (error) {
    if (error instanceof ZipRefusal) return error.message;
    throw error;
  }
  return '';
};

describe('unpacking a zip', () => {
  it('gives what was packed, as any other program does', () => {
    const entries = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.xml$/), fc.uint8Array({ maxLength: 3000 }), { minKeys: 1, maxKeys: 8 });
    fc.assert(
      fc.property(entries, fc.constantFrom<0 | 6>(0, 6), (contents, level) => {
        const bytes = zipSync(contents, { level });
        expect(unpackZip(bytes)).toEqual(unzipSync(bytes));
        expect(unpackZip(bytes)).toEqual({ ...contents });
      }),
    );
  });

  it('gives entries that take many pieces', () => {
    const large = Uint8Array.from({ length: 900_000 }, (_, index) => (index * index * 2654435761) >>> 13);
    expect(Buffer.compare(unpackZip(zipSync({ large })).large!, large)).toBe(0);
  });

  it('refuses any cut and tells any changed byte of the contents', () => {
    const bytes = zipSync({ 'a.xml': strToU8('<a>一二三四五六七八九十</a>') }, { level: 0 });
    for (let length = 0; length < bytes.length; length += 1) expect(refusal(bytes.slice(0, length))).not.toBe('');
    const data = 30 + 'a.xml'.length;
    for (let at = data; at < data + 20; at += 1) expect(refusal(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))).toContain('不符');
  });

  it('refuses a size that lies, small or large, before it fills the memory', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(20_000_000) }, { level: 1 });
    expect(refusal(withField(bomb, UNPACKED, 1000))).toContain('不符');
    expect(refusal(bomb)).toContain(`${LIMITS.ratio}倍`);
    expect(refusal(withField(zipSync({ 'a.xml': strToU8('一二三') }), UNPACKED, 5_000))).toContain('不符');
    expect(refusal(withField(zipSync({ 'a.xml': strToU8('一二三') }), CRC, 1))).toContain('不符');
  });

  it('refuses what unpacks to too much, for its size or altogether', () => {
    const parts = zipSync(Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`${index}.xml`, strToU8('一二三')])));
    expect(refusal(withField(parts, UNPACKED, LIMITS.smallBytes + 1))).toContain('256MB');
    expect(refusal(withField(zipSync({ 'a.xml': strToU8('一二三') }), UNPACKED, LIMITS.smallBytes + 1))).toContain(`${LIMITS.ratio}倍`);
  });

  it('refuses too many entries, two of a name and two at one place', () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.zipEntries + 1 }, (_, index) => [`${index}`, new Uint8Array()]));
    expect(refusal(zipSync(many, { level: 0 }))).toContain('多于5000个');
    const two = zipSync({ 'a.xml': strToU8('one'), 'b.xml': strToU8('two') }, { level: 0 });
    expect(refusal(two.map((byte) => (byte === 'b'.charCodeAt(0) ? 'a'.charCodeAt(0) : byte)))).toContain('同名');
    expect(refusal(withField(zipSync({ 'a.xml': strToU8('one'), 'b.xml': strToU8('one') }, { level: 0 }), PLACE, 0))).toContain('重叠');
  });

  it('sums as other programs sum', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(strToU8('456789'), crc32(strToU8('123')))).toBe(0xcbf43926);
  });
});
