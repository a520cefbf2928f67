/** FNV-1a, 64 bits, over the UTF-8 bytes of `text`, as sixteen hexadecimal digits. */
export function fnv1a64(text: string): string {
  const bytes = utf8(text);
  /* Four words of 16 bits, the lowest first: so every product stays a small whole number. The prime is 2^40 + 0x1b3. */
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (let at = 0; at < bytes.length; at += 1) {
    const mixed = a ^ (bytes[at] ?? 0);
    const first = mixed * 0x1b3;
    const second = b * 0x1b3 + (first >>> 16);
    const third = c * 0x1b3 + (mixed << 8) + (second >>> 16);
    d = (d * 0x1b3 + (b << 8) + (third >>> 16)) & 0xffff;
    a = first & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
  }
  return [d, c, b, a].map((word) => word.toString(16).padStart(4, '0')).join('');
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point >= 0x10000) at += 1;
    if (point < 0x80) {
      bytes[length++] = point;
      continue;
    }
    if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
    else if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12);
    else bytes[length++] = 0xf0 | (point >> 18);
    if (point >= 0x10000) bytes[length++] = 0x80 | ((point >> 12) & 63);
    if (point >= 0x800) bytes[length++] = 0x80 | ((point >> 6) & 63);
    bytes[length++] = 0x80 | (point & 63);
  }
  return bytes.subarray(0, length);
}
