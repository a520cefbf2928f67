const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum that a zip keeps of each entry; `before` is the sum of the bytes in front of these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (let index = 0; index < bytes.length; index += 1) sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[index] ?? 0)) & 255] ?? 0);
  return ~sum >>> 0;
}
