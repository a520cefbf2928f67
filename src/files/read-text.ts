/** The text of a file whatever program saved it: UTF-8 or UTF-16 by their marks, UTF-16 without one, valid UTF-8, else GBK. */
export function readText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Of a name or a text without marks: valid UTF-8, else GBK (read as GB 18030, which has all of it). */
export function decodeChinese(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const half = halfOfNoughts(bytes.subarray(0, 512));
  if (half !== null) return half === 'odd' ? 'utf-16le' : 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** Tabs, line ends and digits have a nought byte in UTF-16, and no other encoding of texts has any. */
function halfOfNoughts(head: Uint8Array): 'odd' | 'even' | null {
  let odd = 0;
  let even = 0;
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 1) odd += 1;
    else even += 1;
  }
  if (odd === 0 && even === 0) return null;
  return odd >= even ? 'odd' : 'even';
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // That is the answer.
    return false;
  }
}
