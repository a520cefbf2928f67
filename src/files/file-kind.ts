/** zip: .xlsx, .xlsb, .ods; ole: .xls, .et and encrypted workbooks; the rest are no workbooks. */
export type FileKind = 'zip' | 'ole' | '空文件' | 'PDF' | '网页' | '图片' | '压缩包' | '文本' | '未知';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OTHERS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['图片', [0x89, 0x50, 0x4e, 0x47]],
  ['图片', [0xff, 0xd8, 0xff]],
  ['压缩包', [0x52, 0x61, 0x72, 0x21]],
  ['压缩包', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** What kind of file these bytes are, told by the bytes and not by the name. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return '空文件';
  if (begins(bytes, ZIP)) return 'zip';
  if (begins(bytes, OLE)) return 'ole';
  for (const [kind, magic] of OTHERS) if (begins(bytes, magic)) return kind;
  return textKind(bytes.subarray(0, 1024));
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function textKind(head: Uint8Array): FileKind {
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return '未知';
  const text = new TextDecoder('utf-8').decode(head).trimStart().toLowerCase();
  return text.startsWith('<') || text.startsWith('\ufeff<') ? '网页' : '文本';
}
