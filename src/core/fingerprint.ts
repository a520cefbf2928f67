const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;
const WORD = 0x100000000;

/** FNV-1a, 64 bits, over the UTF-8 bytes of `text`, as sixteen hexadecimal digits. */
export function fnv1a64(text: string): string {
  let { high, low } = OFFSET;
  const take = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_LOW;
    high = (Math.imul(high, PRIME_LOW) + Math.floor(product / WORD) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  };
  for (const symbol of text) takeUtf8(symbol.codePointAt(0) ?? 0, take);
  return [high, low].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function takeUtf8(point: number, take: (byte: number) => void): void {
  if (point < 0x80) return take(point);
  if (point < 0x800) take(0xc0 | (point >> 6));
  else if (point < 0x10000) take(0xe0 | (point >> 12));
  else take(0xf0 | (point >> 18));
  if (point >= 0x10000) take(0x80 | ((point >> 12) & 63));
  if (point >= 0x800) take(0x80 | ((point >> 6) & 63));
  take(0x80 | (point & 63));
}
