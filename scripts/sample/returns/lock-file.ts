const LENGTH = 165;
const NAME_AT = 55;

/** What Excel leaves beside an open workbook: the user's name in two encodings, padded with blanks to 165 bytes. */
export function lockFile(user: string): Uint8Array {
  const bytes = new Uint8Array(LENGTH).fill(0x20);
  const name = new TextEncoder().encode(user);
  bytes[0] = name.length;
  bytes.set(name, 1);
  bytes[NAME_AT - 1] = user.length;
  [...user].forEach((letter, index) => {
    bytes[NAME_AT + index * 2] = letter.charCodeAt(0) & 0xff;
    bytes[NAME_AT + index * 2 + 1] = letter.charCodeAt(0) >> 8;
  });
  return bytes;
}
