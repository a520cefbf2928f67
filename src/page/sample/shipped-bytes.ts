/** The bytes in a data address. */
export function shippedBytes(address: string): Uint8Array<ArrayBuffer> {
  const packed = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(packed, (character) => character.charCodeAt(0));
}
